package org.w3id.bayan.domain;

import java.util.Set;

/**
 * A name under which a known thing may stand in a text.
 *
 * @param language language tag of the name
 * @param thing what it names
 * @param kind code of the scheme {@code mention-kind} that a mention by this name gets
 * @param onlyBeside things all of which the document must name too, or the words mean something
 *     else; empty where the name is good everywhere
 * @param misrendering whether the words are an error for the name, not a name
 */
public record Name(
    String words,
    String language,
    ThingId thing,
    String kind,
    Set<ThingId> onlyBeside,
    boolean misrendering) {
  public Name {
    onlyBeside = Set.copyOf(onlyBeside);
    if (words.isBlank()) {
      throw new IllegalArgumentException("A name of %s has no words".formatted(thing));
    }
  }

  /** A right name, good everywhere. */
  public static Name of(String words, String language, ThingId thing, String kind) {
    return new Name(words, language, thing, kind, Set.of(), false);
  }
}

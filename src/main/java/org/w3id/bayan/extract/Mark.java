package org.w3id.bayan.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.lexicon.GroupReference;

/**
 * Words that refer to something, by the tokens they take.
 *
 * @param bound whether a preposition is written together with the first word
 * @param joined whether «and» is
 * @param reference the entry of the lexicon, if they are no name
 * @param speakers who speaks where the words are a subject: the actors among the things, or whoever
 *     holds the office that the words name
 */
record Mark(
    Range range,
    String kind,
    List<ThingId> things,
    boolean bound,
    boolean joined,
    Optional<GroupReference> reference,
    List<ThingId> speakers) {
  static final String ADJECTIVAL = "adjectival";
  private static final String ACTOR = "actor";
  private static final Set<String> NAMES_NO_SPEAKER = Set.of(ADJECTIVAL, "topic", "time");

  Mark {
    things = List.copyOf(things);
    speakers = List.copyOf(speakers);
  }

  /** Words for actors, who speak themselves. */
  Mark(
      Range range,
      String kind,
      List<ThingId> things,
      boolean bound,
      boolean joined,
      Optional<GroupReference> reference) {
    this(range, kind, things, bound, joined, reference, actors(things));
  }

  /** Tokens and code points that are the same words. */
  record Range(int first, int next, Span span) {}

  int first() {
    return range.first();
  }

  int next() {
    return range.next();
  }

  /** Whether the words can be the subject of a verb of saying. */
  boolean canSpeak() {
    return reference
        .map(GroupReference::subject)
        .orElseGet(
            () -> !NAMES_NO_SPEAKER.contains(kind) && (hasActors() || kind.equals("office")));
  }

  /** Those of the things that can act. */
  List<ThingId> actors() {
    return actors(things);
  }

  private boolean hasActors() {
    for (ThingId thing : things) {
      if (thing.isA(ACTOR)) {
        return true;
      }
    }
    return false;
  }

  private static List<ThingId> actors(List<ThingId> things) {
    return things.stream().filter(thing -> thing.isA(ACTOR)).toList();
  }

  /** The same words, with others speaking. */
  Mark spokenBy(List<ThingId> others) {
    return new Mark(range, kind, things, bound, joined, reference, others);
  }

  /** Whether they name an office, not its holder. */
  boolean isOffice() {
    return kind.equals("office") && !things.isEmpty();
  }

  boolean refersTo(GroupReference.Target target) {
    return reference.filter(entry -> entry.to() == target).isPresent();
  }

  /** Whether several are meant. */
  boolean isPlural() {
    return reference.isPresent() && !refersTo(GroupReference.Target.BESIDE);
  }
}

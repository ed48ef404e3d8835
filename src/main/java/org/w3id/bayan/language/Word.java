package org.w3id.bayan.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word in the form in which it is compared, with the words that it may be when the small words
 * written together with it are taken off. Each is worked out once, however often the word stands in
 * a text.
 */
public final class Word {
  private final String form;
  private final List<Clitics.Stem> stems;
  private @Nullable List<String> nouns;

  Word(String form) {
    this.form = form;
    this.stems = Clitics.stems(form);
  }

  /** As it is compared. */
  public String form() {
    return form;
  }

  /** The form, and what it may be behind proclitics. */
  public List<Clitics.Stem> stems() {
    return stems;
  }

  /** As a noun: without article and attached pronoun, as far as they can be told. */
  public List<String> nouns() {
    List<String> known = nouns;
    if (known == null) {
      known = List.copyOf(Clitics.nouns(form));
      nouns = known;
    }
    return known;
  }

  /** Whether it may be this noun, with an article or a pronoun perhaps. */
  public boolean mayBe(String noun) {
    return form.equals(noun) || nouns().contains(noun);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Word word && form.equals(word.form);
  }

  @Override
  public int hashCode() {
    return form.hashCode();
  }

  @Override
  public String toString() {
    return form;
  }
}

package org.w3id.bayan.lexicon;

import java.util.Locale;
import java.util.Optional;

/** The parts that words play beside triggers and names; each is a value in {@code cues.tsv}. */
public enum Cue {
  /** After it, the name of a state means its territory. */
  BEFORE_PLACE,
  /** After it, what looks like a trigger is a noun or depends on another verb. */
  BEFORE_NOUN,
  /** Between a verb and its subject it does not count. */
  ADVERB,
  /** Names a language in which the subject stands after the verb. */
  VERB_FIRST,
  /** Joins subjects. */
  CONJUNCTION,
  /** Stands between the two dates of a range. */
  RANGE,
  /** This year, in a date. */
  THIS_YEAR,
  /** After it, a name is not a subject. */
  PREPOSITION,
  /** One of the commonest words, to tell the language by. */
  COMMON;

  /** How the table writes it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Cue> find(String code) {
    for (Cue cue : values()) {
      if (cue.code().equals(code)) {
        return Optional.of(cue);
      }
    }
    return Optional.empty();
  }
}

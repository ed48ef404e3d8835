package org.w3id.bayan.lexicon;

/** A form of a verb, as far as it matters to who speaks and when. */
public enum Inflection {
  /** The citation form; in English also the plural of the present. */
  BASE,
  /** Third person singular of the present. */
  THIRD,
  /** Past, which in English may also be a participle. */
  PAST,
  /** Present participle or verbal adjective: reaffirming. */
  PARTICIPLE,
  /** Perfect in the third person singular, which may also be a noun. */
  PERFECT,
  /** Perfect with an ending: certainly a verb. */
  PERFECT_ENDED,
  /** Perfect or imperfect that says itself that several are its subject. */
  PLURAL_ENDED,
  /** Imperfect in the third person. */
  IMPERFECT,
  /** Imperfect that says itself that it is about what is to come. */
  FUTURE,
  /** The same, of several. */
  FUTURE_PLURAL_ENDED,
  /** The subject is «we». */
  FIRST_PLURAL,
  /** The subject is «we», about what is to come. */
  FUTURE_FIRST_PLURAL,
  /** The verbal noun, an act only with a light verb. */
  NOUN;

  /** Whether the form can only be a verb with a subject. */
  public boolean isCertain() {
    return this == PERFECT_ENDED
        || this == PLURAL_ENDED
        || this == IMPERFECT
        || this == FIRST_PLURAL
        || isFuture();
  }

  /** Whether it is about what is to come. */
  public boolean isFuture() {
    return this == FUTURE || this == FUTURE_PLURAL_ENDED || this == FUTURE_FIRST_PLURAL;
  }

  /** Whether it is about what was. */
  public boolean isPast() {
    return this == PAST || this == PERFECT || this == PERFECT_ENDED;
  }

  /** Whether it says itself that several are its subject. */
  public boolean isPluralEnded() {
    return this == PLURAL_ENDED || this == FUTURE_PLURAL_ENDED;
  }

  /** Whether its subject is «we». */
  public boolean isFirstPlural() {
    return this == FIRST_PLURAL || this == FUTURE_FIRST_PLURAL;
  }
}

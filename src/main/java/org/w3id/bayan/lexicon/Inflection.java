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
  /** The subject is «we». */
  FIRST_PLURAL,
  /** The verbal noun, an act only with a light verb. */
  NOUN;

  /** Whether the form can only be a verb with a subject. */
  public boolean isCertain() {
    return this == PERFECT_ENDED
        || this == PLURAL_ENDED
        || this == IMPERFECT
        || this == FIRST_PLURAL;
  }
}

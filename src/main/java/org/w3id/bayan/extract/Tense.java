package org.w3id.bayan.extract;

import java.util.Locale;

/** When what a verb says takes place, seen from the text. */
enum Tense {
  PAST,
  PRESENT,
  FUTURE;

  /** As it stands in the conditions of the lexicon. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

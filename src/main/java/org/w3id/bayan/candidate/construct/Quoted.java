package org.w3id.bayan.candidate.construct;

import org.w3id.bayan.candidate.Words;

/** A name in quotation marks behind the noun that says what it is the name of. */
final class Quoted {
  private static final int LONGEST = 8;

  private Quoted() {}

  /** The token behind the name that begins at a token; -1 if none does. */
  static int end(Words words, Construct construct, int from) {
    if (!words.continues(from)
        || !words.token(from).isQuotationMark()
        || construct.isSaid(from + 1)) {
      return -1;
    }
    for (int next = from + 1; next < from + LONGEST && words.continues(next); next++) {
      if (words.token(next).isQuotationMark()) {
        return next > from + 1 ? next + 1 : -1;
      }
    }
    return -1;
  }
}

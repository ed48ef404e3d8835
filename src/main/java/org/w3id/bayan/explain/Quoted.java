package org.w3id.bayan.explain;

/** Words of a document between marks, in a line of another script. */
final class Quoted {
  /** What follows has a direction of its own, that of its first letter (Unicode UAX #9). */
  private static final char FIRST_STRONG_ISOLATE = '\u2068';

  private static final char POP_ISOLATE = '\u2069';
  private static final int LONGEST = 160;

  private Quoted() {}

  /** All the words, in one line. */
  static String of(String words) {
    return FIRST_STRONG_ISOLATE + "«" + words.replaceAll("\\s+", " ") + "»" + POP_ISOLATE;
  }

  /** The words, the middle left out if they are many. */
  static String shortly(String words) {
    int length = words.codePointCount(0, words.length());
    if (length <= LONGEST) {
      return of(words);
    }
    int half = LONGEST / 2;
    return of(
        words.substring(0, words.offsetByCodePoints(0, half))
            + " […] "
            + words.substring(words.offsetByCodePoints(0, length - half)));
  }
}

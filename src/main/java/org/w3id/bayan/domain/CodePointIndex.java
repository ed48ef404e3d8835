package org.w3id.bayan.domain;

import org.jspecify.annotations.Nullable;

/**
 * Where the code points of a string begin, found in constant time: a text may be long, and each
 * quotation asks twice.
 */
final class CodePointIndex {
  /** Between two marks there are so many code points to be counted. */
  private static final int STEP = 64;

  private final String characters;
  private final int length;
  private final int @Nullable [] marks;

  private CodePointIndex(String characters, int length, int @Nullable [] marks) {
    this.characters = characters;
    this.length = length;
    this.marks = marks;
  }

  static CodePointIndex of(String characters) {
    int length = characters.codePointCount(0, characters.length());
    if (length == characters.length()) {
      return new CodePointIndex(characters, length, null);
    }
    int[] marks = new int[length / STEP + 1];
    int at = 0;
    for (int index = 1; index < marks.length; index++) {
      at = characters.offsetByCodePoints(at, STEP);
      marks[index] = at;
    }
    return new CodePointIndex(characters, length, marks);
  }

  /** Number of code points. */
  int length() {
    return length;
  }

  /** Where a code point begins, in the string. */
  int utf16(int codePoint) {
    if (codePoint > length) {
      throw new IndexOutOfBoundsException(
          "There is no code point %d in a text of %d".formatted(codePoint, length));
    }
    return marks == null
        ? codePoint
        : characters.offsetByCodePoints(marks[codePoint / STEP], codePoint % STEP);
  }
}

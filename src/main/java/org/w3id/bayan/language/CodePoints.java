package org.w3id.bayan.language;

/** Converts between the UTF-16 offsets of Java and code points. */
final class CodePoints {
  private final int[] byUtf16;
  private final int[] toUtf16;

  CodePoints(String text) {
    byUtf16 = new int[text.length() + 1];
    toUtf16 = new int[text.codePointCount(0, text.length()) + 1];
    int codePoint = 0;
    for (int index = 0; index < text.length(); ) {
      int width = Character.charCount(text.codePointAt(index));
      for (int part = 0; part < width; part++) {
        byUtf16[index + part] = codePoint;
      }
      toUtf16[codePoint] = index;
      index += width;
      codePoint++;
    }
    byUtf16[text.length()] = codePoint;
    toUtf16[codePoint] = text.length();
  }

  /** The code point that a UTF-16 offset belongs to. */
  int at(int utf16) {
    return byUtf16[utf16];
  }

  /** Where a code point begins. */
  int utf16(int codePoint) {
    return toUtf16[codePoint];
  }
}

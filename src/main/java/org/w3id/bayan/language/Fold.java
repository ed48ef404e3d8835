package org.w3id.bayan.language;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form of a word in which it is compared: without case, vowel signs, tatweel and the letter
 * variants that writers of Arabic mix (hamza carriers, final ya, ta marbuta, Persian letters).
 */
public final class Fold {
  private static final int TATWEEL = 0x640;
  private static final int HIGH_HAMZA = 0x674;

  private Fold() {}

  /** The comparable form of a word; may be empty. */
  public static String of(String word) {
    return isPlain(word) ? word : folded(word);
  }

  /**
   * How many code points of a word make up the first letters of its folded form, with the vowel
   * signs and tatweel that follow them.
   */
  public static int sourceLength(String word, int letters) {
    int folded = 0;
    int length = 0;
    for (int index = 0; index < word.length(); ) {
      int codePoint = word.codePointAt(index);
      int next = index + Character.charCount(codePoint);
      int own = isPlain(codePoint) ? 1 : of(word.substring(index, next)).length();
      if (folded >= letters && own > 0) {
        return length;
      }
      folded += own;
      length++;
      index = next;
    }
    return length;
  }

  private static boolean isPlain(String word) {
    for (int index = 0; index < word.length(); index++) {
      if (!isPlain(word.charAt(index))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(int c) {
    boolean latin = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    boolean arabic =
        (c >= 'ب' && c <= 'غ' && c != 'ة') || (c >= 'ف' && c <= 'و') || c == 'ا' || c == 'ي';
    return latin || arabic;
  }

  private static String folded(String word) {
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(word.length());
    for (int index = 0; index < decomposed.length(); ) {
      int codePoint = decomposed.codePointAt(index);
      append(folded, codePoint);
      index += Character.charCount(codePoint);
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  private static void append(StringBuilder folded, int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || isIgnored(codePoint)) {
      return;
    }
    int digit = Character.isDigit(codePoint) ? Character.digit(codePoint, 10) : -1;
    if (digit >= 0) {
      folded.append((char) ('0' + digit));
      return;
    }
    folded.appendCodePoint(
        switch (codePoint) {
          case 'ٱ', 'ٲ', 'ٳ' -> 'ا';
          case 'ى', 'ی', 'ې', 'ے' -> 'ي';
          case 'ة', 'ہ', 'ە', 'ۀ', 'ھ', 'ۃ' -> 'ه';
          case 'ک', 'ڪ' -> 'ك';
          case '’', '‘', 'ʼ', '`' -> '\'';
          default -> codePoint;
        });
  }

  private static boolean isIgnored(int codePoint) {
    return codePoint == TATWEEL || codePoint == HIGH_HAMZA;
  }
}

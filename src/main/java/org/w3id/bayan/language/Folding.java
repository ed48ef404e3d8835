package org.w3id.bayan.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Folds what writers of one word write differently: case, accents, vowel signs, tatweel, forms of
 * hamza, Persian and Egyptian letters, digits of other scripts, kinds of quotation mark.
 *
 * <p>Most of it is Unicode's compatibility decomposition with the marks dropped; the table holds
 * the letters that Unicode keeps apart and Arabic spelling does not.
 */
final class Folding {
  private static final Normalizer2 DECOMPOSITION = Normalizer2.getNFKDInstance();
  private static final Map<Integer, String> LETTERS =
      Map.ofEntries(
          Map.entry((int) 'ى', "ي"),
          Map.entry((int) 'ی', "ي"),
          Map.entry((int) 'ٱ', "ا"),
          Map.entry((int) 'ک', "ك"),
          Map.entry((int) 'ة', "ه"),
          Map.entry((int) 'ہ', "ه"),
          Map.entry((int) 'ە', "ه"),
          Map.entry((int) 'ـ', ""),
          Map.entry((int) '’', "'"),
          Map.entry((int) '‘', "'"),
          Map.entry((int) 'ʼ', "'"),
          Map.entry((int) '–', "-"),
          Map.entry((int) '‑', "-"),
          Map.entry((int) '‐', "-"));

  private Folding() {}

  /** What a code point becomes: several characters, one, or none. */
  static String fold(int codePoint) {
    @Nullable String decomposed = DECOMPOSITION.getDecomposition(codePoint);
    if (decomposed == null) {
      return foldSimple(codePoint);
    }
    StringBuilder folded = new StringBuilder();
    decomposed.codePoints().forEach(part -> folded.append(foldSimple(part)));
    return folded.toString();
  }

  private static String foldSimple(int codePoint) {
    if (LETTERS.containsKey(codePoint)) {
      return LETTERS.getOrDefault(codePoint, "");
    }
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return "";
    }
    if (type == Character.DECIMAL_DIGIT_NUMBER) {
      return Integer.toString(Character.digit(codePoint, 10));
    }
    return Character.toString(UCharacter.foldCase(codePoint, true));
  }
}

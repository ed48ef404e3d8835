package org.w3id.bayan.language;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;

/** Makes names for IRIs: lower-case ASCII letters, digits and hyphens. */
public final class Slug {
  private static final Transliterator TO_ASCII =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Any-Lower");

  private static final String DROPPED = "'`’.";

  private Slug() {}

  /** The slug of those letters of a name that are Latin; empty if it has none. */
  public static String ofLatin(String name) {
    StringBuilder latin = new StringBuilder();
    boolean any = false;
    for (int index = 0; index < name.length(); index++) {
      char c = name.charAt(index);
      boolean letter = Character.isLetter(c);
      boolean isLatin = letter && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
      any |= isLatin;
      latin.append(isLatin || !letter ? c : ' ');
    }
    return any ? of(latin.toString()) : "";
  }

  /** The slug of a name in any script; empty if nothing of it can be written in ASCII. */
  public static String of(String name) {
    String plain = isAscii(name) ? name : withoutAccents(name);
    return hyphenated(
        isAscii(plain) ? plain.toLowerCase(Locale.ROOT) : TO_ASCII.transliterate(name));
  }

  private static boolean isAscii(String name) {
    for (int index = 0; index < name.length(); index++) {
      if (name.charAt(index) >= 128) {
        return false;
      }
    }
    return true;
  }

  /**
   * Takes off what can be taken off a Latin letter, and makes dashes and apostrophes plain; the
   * transliterator does the same, slowly.
   */
  private static String withoutAccents(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    Normalizer.normalize(name, Normalizer.Form.NFD)
        .codePoints()
        .filter(codePoint -> Character.getType(codePoint) != Character.NON_SPACING_MARK)
        .forEach(codePoint -> plain.appendCodePoint(plain(codePoint)));
    return plain.toString();
  }

  private static int plain(int codePoint) {
    return switch (codePoint) {
      case '‐', '‑', '–', '—' -> '-';
      case '‘', '’' -> '\'';
      default -> codePoint;
    };
  }

  /** Apostrophes and dots go; whatever else is no letter or digit parts words. */
  private static String hyphenated(String written) {
    StringBuilder slug = new StringBuilder(written.length());
    boolean parted = false;
    for (int index = 0; index < written.length(); index++) {
      char c = written.charAt(index);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        slug.append(parted && !slug.isEmpty() ? "-" : "").append(c);
        parted = false;
      } else {
        parted = parted || DROPPED.indexOf(c) < 0;
      }
    }
    return slug.toString();
  }
}

package org.w3id.bayan.publish.page;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/**
 * A piece of text, with its language and direction.
 *
 * @param lang BCP 47 tag; empty if the text is in no language or in one that is not known
 * @param dir {@code rtl}, {@code ltr} or {@code auto}
 */
public record Words(String text, String lang, String dir) {
  private static final int LINE = 240;
  private static final int LINE_POINTS = LINE / 2;

  /** Characters that turn the direction of what follows, which names in data have no use for. */
  private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

  /** A word of a script that is written from the right, where brackets or numbers follow it. */
  private static final Pattern BEFORE_NUMBER =
      Pattern.compile("(?<=[\\p{IsArabic}\\p{IsHebrew}])(?=\\s*[(+\\d])");

  private static final String LEFT_TO_RIGHT = "\u200E";

  /** Text in a language. */
  public static Words in(String text, String lang) {
    return new Words(text, lang, lang.isEmpty() ? "auto" : directionOf(lang));
  }

  /** A code, a number, an IRI: text that people write from left to right in any language. */
  public static Words code(String text) {
    return new Words(text, "", "ltr");
  }

  /** A literal of the data. */
  public static Words of(Node literal) {
    String lang = literal.getLiteralLanguage();
    String text = TURNING.matcher(literal.getLiteralLexicalForm()).replaceAll("");
    return in(
        lang.isEmpty() && isLeftToRight(text)
            ? BEFORE_NUMBER.matcher(text).replaceAll(LEFT_TO_RIGHT)
            : text,
        lang);
  }

  private static boolean isLeftToRight(String text) {
    return Bidi.getBaseDirection(text) == Bidi.LTR;
  }

  /** Text that does not turn what stands beside it, where no mark-up can say so. */
  public static String isolated(String text) {
    return "\u2068" + text + "\u2069";
  }

  /** The text without characters that would turn what follows it. */
  public String plain() {
    return TURNING.matcher(text).replaceAll("");
  }

  /** The same in a bounded number of characters, for where there is room for a line. */
  public Words shortened() {
    return new Words(brief(), lang, dir);
  }

  /** The text in a bounded number of characters. */
  public String brief() {
    return text.length() <= LINE
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LINE_POINTS)) + "…";
  }

  static String directionOf(String lang) {
    return ULocale.forLocale(Locale.forLanguageTag(lang)).isRightToLeft() ? "rtl" : "ltr";
  }
}

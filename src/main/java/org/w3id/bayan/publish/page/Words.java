package org.w3id.bayan.publish.page;

import com.ibm.icu.util.ULocale;
import org.apache.jena.graph.Node;

/**
 * A piece of text, with its language and direction.
 *
 * @param lang BCP 47 tag; empty if the text is in no language or in one that is not known
 * @param dir {@code rtl}, {@code ltr} or {@code auto}
 */
public record Words(String text, String lang, String dir) {

  /** Text in a language. */
  static Words in(String text, String lang) {
    return new Words(text, lang, lang.isEmpty() ? "auto" : directionOf(lang));
  }

  /** A code, a number, an IRI: text that people write from left to right in any language. */
  static Words code(String text) {
    return new Words(text, "", "ltr");
  }

  static Words of(Node literal) {
    String lang = literal.getLiteralLanguage();
    return in(literal.getLiteralLexicalForm(), lang);
  }

  static String directionOf(String lang) {
    return ULocale.forLanguageTag(lang).isRightToLeft() ? "rtl" : "ltr";
  }
}

package org.w3id.bayan.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The words of a text as they are compared, each with its place. */
public final class Tokens {
  private static final Analyzer STEMMED = new SearchAnalyzer(true);
  private static final Analyzer NAMES = new SearchAnalyzer(false);

  private Tokens() {}

  /**
   * A word.
   *
   * @param form in which it is compared
   * @param begin where it begins in the text, in UTF-16 units
   */
  record Token(String form, int begin, int end) {}

  /** The different words of a text in the form in which a search compares them. */
  public static Set<String> forms(String text) {
    return stemmed(text).stream().map(Token::form).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The words without their endings. */
  static List<Token> stemmed(String text) {
    return of(text, STEMMED);
  }

  /** The words as they are. */
  static List<String> names(String text) {
    return of(text, NAMES).stream().map(Token::form).toList();
  }

  private static List<Token> of(String text, Analyzer analyzer) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream words = analyzer.tokenStream("", text)) {
      CharTermAttribute form = words.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = words.addAttribute(OffsetAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        if (form.length() > 0) {
          tokens.add(new Token(form.toString(), place.startOffset(), place.endOffset()));
        }
      }
      words.end();
    } catch (IOException e) {
      throw new UncheckedIOException("Memory cannot be read", e);
    }
    return tokens;
  }
}

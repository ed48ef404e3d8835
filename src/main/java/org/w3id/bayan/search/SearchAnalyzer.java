package org.w3id.bayan.search;

import java.io.Reader;
import java.util.Properties;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Breaks a text of any of our languages, or of several, into words that can be compared: without
 * case, accents, vowel signs and tatweel, and with the variants of Arabic letters made one.
 */
final class SearchAnalyzer extends Analyzer {

  private static final Properties ARTICLES = Resources.properties("articles.properties");

  private static final Pattern LATIN_ARTICLE =
      Pattern.compile(
          "(?<!\\p{L})(?:%s)[-\u2010\u2011\u2019'](?=\\p{L})"
              .formatted(ARTICLES.getProperty("latin")),
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ARABIC_ARTICLE =
      Pattern.compile("^(?:%s)(?=\\p{L}{2})".formatted(ARTICLES.getProperty("arabic")));

  /** A hamza behind the last letter, which many leave out. */
  private static final Pattern LAST_HAMZA = Pattern.compile("(?<=..)\u0621$");

  private final boolean stemmed;

  /**
   * An analyzer.
   *
   * @param stemmed whether words lose their endings; names that are typed letter by letter do not
   */
  SearchAnalyzer(boolean stemmed) {
    this.stemmed = stemmed;
  }

  @Override
  protected Reader initReader(String fieldName, Reader reader) {
    return new PatternReplaceCharFilter(LATIN_ARTICLE, "", reader);
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer words = new StandardTokenizer();
    TokenStream folded =
        new ArabicNormalizationFilter(
            new ICUFoldingFilter(
                new EnglishPossessiveFilter(
                    new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES))));
    TokenStream plain = new PatternReplaceFilter(folded, LAST_HAMZA, "", false);
    return new TokenStreamComponents(
        words,
        stemmed
            ? new KStemFilter(new ArabicStemFilter(plain))
            : new PatternReplaceFilter(plain, ARABIC_ARTICLE, "", false));
  }
}

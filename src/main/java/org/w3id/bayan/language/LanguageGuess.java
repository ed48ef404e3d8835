package org.w3id.bayan.language;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Proposes the language of a text: the known language whose commonest words make up the largest
 * share of its words. Nothing is proposed if that share is small.
 *
 * @param commonWords the commonest words of each known language, folded
 */
public record LanguageGuess(Map<String, Set<String>> commonWords) {
  private static final double SMALLEST_SHARE = 0.08;

  public LanguageGuess {
    commonWords = Map.copyOf(commonWords);
  }

  /** The language, if the text shows it. */
  public Optional<String> of(String text) {
    String best = "";
    double bestShare = 0;
    var words = Tokenizer.tokenize(text).stream().filter(Token::isWord).map(Token::form).toList();
    for (Map.Entry<String, Set<String>> language : commonWords.entrySet()) {
      long common = words.stream().filter(language.getValue()::contains).count();
      double share = words.isEmpty() ? 0 : (double) common / words.size();
      if (share > bestShare) {
        best = language.getKey();
        bestShare = share;
      }
    }
    return bestShare < SMALLEST_SHARE ? Optional.empty() : Optional.of(best);
  }
}

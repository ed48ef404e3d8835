package org.w3id.bayan.language;

import java.lang.Character.UnicodeScript;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells the language of a text by its script, its own letters and its commonest words. */
public final class LanguageGuess {
  private static final int SAMPLE = 4000;
  private static final int FEWEST_WORDS = 3;

  /** Letters that Arabic does not write, by the language that does, the surest first. */
  private static final Map<String, String> OWN_LETTERS = ownLetters();

  private final Map<String, Set<String>> commonWords;

  /**
   * @param commonWords the folded commonest words of each known language, by its tag
   */
  public LanguageGuess(Map<String, Set<String>> commonWords) {
    this.commonWords = Map.copyOf(commonWords);
  }

  private static Map<String, String> ownLetters() {
    Map<String, String> letters = new LinkedHashMap<>();
    letters.put("ur", "ٹڈڑےںھ");
    letters.put("ps", "ټډړښځڅې");
    letters.put("ckb", "ێۆڵڕە");
    letters.put("fa", "پچژگ");
    return letters;
  }

  /** The tag of the language, or empty if it cannot be told. */
  public Optional<String> guess(String text) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    int arabic = 0;
    int letters = 0;
    for (int index = 0; index < sample.length(); index++) {
      if (Character.isLetter(sample.charAt(index))) {
        letters++;
        if (UnicodeScript.of(sample.charAt(index)) == UnicodeScript.ARABIC) {
          arabic++;
        }
      }
    }
    if (letters == 0) {
      return Optional.empty();
    }
    return arabic * 2 > letters ? arabicScript(sample, arabic) : byCommonWords(sample);
  }

  /** A language other than Arabic if its own letters are more than a slip of the keyboard. */
  private static Optional<String> arabicScript(String sample, int letters) {
    for (Map.Entry<String, String> language : OWN_LETTERS.entrySet()) {
      long own = sample.chars().filter(c -> language.getValue().indexOf(c) >= 0).count();
      if (own * 100 > letters) {
        return Optional.of(language.getKey());
      }
    }
    return Optional.of("ar");
  }

  private Optional<String> byCommonWords(String sample) {
    List<Token> words = Tokens.of(sample).stream().filter(Token::isWord).toList();
    String best = "";
    long most = Math.max(FEWEST_WORDS, words.size() / 5) - 1L;
    for (String language : commonWords.keySet().stream().sorted().toList()) {
      Set<String> common = commonWords.getOrDefault(language, Set.of());
      long count = words.stream().filter(word -> common.contains(word.form())).count();
      if (count > most) {
        most = count;
        best = language;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }
}

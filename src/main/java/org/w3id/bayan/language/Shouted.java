package org.w3id.bayan.language;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What a text in capitals says, where these tell nothing of headings and names. */
public final class Shouted {
  /** Of so many words of such a text, at most one is not in capitals. */
  private static final int SHARE = 8;

  private Shouted() {}

  /** Whether nearly all words of a text are in capitals. */
  static boolean is(List<Token> tokens) {
    int words = 0;
    int others = 0;
    for (Token token : tokens) {
      if (Character.isLetter(token.surface().codePointAt(0))) {
        words++;
        others += token.isAllCapitals() ? 0 : 1;
      }
    }
    return words > 0 && words > SHARE * others;
  }

  /**
   * The tokens of a text, where some words are as if they were in small letters if all is in
   * capitals.
   *
   * @param isSmall whether a folded word is none that names are made of
   */
  public static List<Token> calmed(List<Token> tokens, Predicate<String> isSmall) {
    if (!is(tokens)) {
      return tokens;
    }
    return tokens.stream()
        .map(token ->
            isSmall.test(token.form())
                ? new Token(token.surface().toLowerCase(Locale.ROOT), token.word(), token.span())
                : token)
        .toList();
  }
}

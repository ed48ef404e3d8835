package org.w3id.bayan.language;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What a text in capitals says, where these tell nothing of headings and names. */
public final class Shouted {
  /** How many words in capitals such a text has for one with small letters. */
  private static final int SHARE = 4;

  private Shouted() {}

  /** Whether nearly all words of a text are in capitals. */
  static boolean is(List<Token> tokens) {
    long capitals = tokens.stream().filter(Token::isAllCapitals).count();
    long small = tokens.stream().filter(Shouted::hasSmallLetters).count();
    return capitals > SHARE * small;
  }

  private static boolean hasSmallLetters(Token token) {
    return token.surface().codePoints().anyMatch(Character::isLowerCase);
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

package org.w3id.bayan.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What a text in capitals says, where these tell nothing of headings and names. */
public final class Shouted {
  /** Of so many words of such a text, at most one is not in capitals. */
  private static final int SHARE = 8;

  /** A heading of fewer words may be a name. */
  private static final int HEADING = 6;

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
   * capitals, or a long heading.
   *
   * @param isSmall whether a folded word is none that names are made of
   */
  public static List<Token> calmed(List<Token> tokens, Predicate<String> isSmall) {
    boolean all = is(tokens);
    List<Token> calmed = new ArrayList<>(tokens);
    int first = 0;
    int words = 0;
    for (int index = 0; index <= tokens.size(); index++) {
      if (index == tokens.size() || (!all && hasSmallLetters(tokens.get(index)))) {
        if (all || words >= HEADING) {
          calmed.subList(first, index).replaceAll(token -> calmed(token, isSmall));
        }
        first = index + 1;
        words = 0;
      } else if (tokens.get(index).isAllCapitals()) {
        words++;
      }
    }
    return List.copyOf(calmed);
  }

  private static boolean hasSmallLetters(Token token) {
    return token.surface().codePoints().anyMatch(Character::isLowerCase);
  }

  private static Token calmed(Token token, Predicate<String> isSmall) {
    return isSmall.test(token.form())
        ? new Token(token.surface().toLowerCase(Locale.ROOT), token.word(), token.span())
        : token;
  }
}

package org.w3id.bayan.language;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The short form of a name in brackets, which may have a number: «(MoU)», «(PoA 2027)». */
public final class Bracketed {
  private static final int MOST_TOKENS = 6;

  private Bracketed() {}

  /** The token behind brackets that open at a token, if a short form is in them. */
  public static Optional<Integer> behind(List<Token> tokens, int opened, int end) {
    if (opened >= end || !isOpened(tokens, opened)) {
      return Optional.empty();
    }
    boolean capitals = false;
    for (int index = opened + 1; index < Math.min(end, opened + MOST_TOKENS); index++) {
      Token part = tokens.get(index);
      if (part.form().equals(")")) {
        return capitals ? Optional.of(index + 1) : Optional.empty();
      }
      capitals |= part.isShortForm();
      if (!part.isShortForm() && !part.isNumber() && !part.isHyphen()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * The token at which brackets open that close just before a token, if a short form is in them.
   */
  public static Optional<Integer> opening(List<Token> tokens, int next, int begin) {
    for (int index = next - 1; index > Math.max(begin, next - MOST_TOKENS); index--) {
      if (isOpened(tokens, index)) {
        boolean closed = behind(tokens, index, next).filter(it -> it == next).isPresent();
        return closed ? Optional.of(index) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * The token that closes brackets, whatever is in them.
   *
   * @param open the token that may open them; behind the last token of a text, too
   * @param reach how many tokens are looked at from there on
   */
  public static OptionalInt closing(List<Token> tokens, int open, int reach) {
    return open < tokens.size() && isOpened(tokens, open)
        ? IntStream.range(open + 1, Math.min(tokens.size(), open + reach))
            .filter(index -> tokens.get(index).form().equals(")"))
            .findFirst()
        : OptionalInt.empty();
  }

  private static boolean isOpened(List<Token> tokens, int index) {
    return tokens.get(index).form().equals("(");
  }
}

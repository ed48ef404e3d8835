package org.w3id.bayan.language;

import java.util.List;

/** What shows that a line is an item of a list: a bullet, a number, a label. */
final class Items {
  private static final String BULLETS = "-–—•*·▪●";

  private Items() {}

  static boolean isBullet(Token token) {
    return BULLETS.contains(token.form());
  }

  /** Whether some words are only the number of an item. */
  static boolean isNumber(List<Token> tokens) {
    Token first = tokens.getFirst();
    boolean number = first.isNumber() && first.form().length() <= 2;
    boolean letter = first.isWord() && first.form().length() == 1;
    return tokens.size() == 2 && (number || letter) && !tokens.getLast().isWord();
  }

  /** Whether some words begin as an item does. */
  static boolean areOne(List<Token> tokens) {
    boolean number = tokens.size() > 1 && tokens.getFirst().isNumber() && !tokens.get(1).isWord();
    boolean label = tokens.size() > 2 && tokens.get(1).form().equals(":");
    boolean bracket =
        tokens.size() > 2
            && tokens.getFirst().form().equals("(")
            && tokens.get(1).form().length() <= 2
            && tokens.get(2).form().equals(")");
    return isBullet(tokens.getFirst()) || number || label || bracket;
  }
}

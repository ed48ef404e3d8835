package org.w3id.bayan.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds in texts the words that were looked for, in any form in which the search takes them. */
public final class Marks {
  /** Where no words of a text are those that were looked for. */
  public static final Marks NONE = new Marks(Set.of());

  private final Set<String> wanted;

  private Marks(Set<String> wanted) {
    this.wanted = Set.copyOf(wanted);
  }

  /** Marks for the words of a search. */
  public static Marks of(String words) {
    return new Marks(WordQueries.words(words));
  }

  /** The words of a text that were looked for, each with its place. */
  List<Tokens.Token> tokens(String text) {
    return wanted.isEmpty()
        ? List.of()
        : Tokens.stemmed(text).stream().filter(token -> wanted.contains(token.form())).toList();
  }

  /** A text in pieces, marked and not. */
  public List<Found.Piece> in(String text) {
    return in(text, 0, text.length(), tokens(text));
  }

  /** A stretch of a text in pieces. */
  static List<Found.Piece> in(String text, int begin, int end, List<Tokens.Token> tokens) {
    List<Found.Piece> pieces = new ArrayList<>();
    int at = begin;
    for (Tokens.Token token : tokens) {
      if (token.begin() >= at && token.end() <= end) {
        add(pieces, text.substring(at, token.begin()), false);
        add(pieces, text.substring(token.begin(), token.end()), true);
        at = token.end();
      }
    }
    add(pieces, text.substring(at, end), false);
    return pieces;
  }

  private static void add(List<Found.Piece> pieces, String text, boolean marked) {
    if (!text.isEmpty()) {
      pieces.add(new Found.Piece(text, marked));
    }
  }
}

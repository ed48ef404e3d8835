package org.w3id.bayan.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Cuts the words around those that were looked for out of texts, and marks these. */
final class Snippets {
  /** About how many UTF-16 units a snippet has. */
  private static final int LENGTH = 240;

  /** What is read of a long text to find the place. */
  private static final int MOST_READ = 60_000;

  private static final int MOST_TEXTS = 2;

  private final Marks looked;

  /** Snippets around the words that were looked for. */
  Snippets(Marks looked) {
    this.looked = looked;
  }

  /** A snippet and how many different words it has of those looked for. */
  private record Scored(Found.Snippet snippet, int words) {}

  /**
   * The best snippets of a thing: a name if it has the words, and texts; if none has, the first
   * text from its beginning.
   *
   * @param labels names, each behind its language and a line break
   * @param texts texts, likewise
   */
  List<Found.Snippet> of(List<String> labels, List<String> texts) {
    List<Found.Snippet> snippets = new ArrayList<>();
    labels.stream()
        .map(label -> cut(label, true))
        .filter(it -> it.words() > 0)
        .max(Comparator.comparingInt(Scored::words))
        .ifPresent(it -> snippets.add(it.snippet()));
    List<Scored> cuts = texts.stream().map(text -> cut(text, false)).toList();
    cuts.stream()
        .filter(it -> it.words() > 0)
        .sorted(Comparator.comparingInt(Scored::words).reversed())
        .limit(MOST_TEXTS)
        .forEach(it -> snippets.add(it.snippet()));
    if (snippets.isEmpty()) {
      Optional<Scored> first = cuts.stream().findFirst();
      first.ifPresent(it -> snippets.add(it.snippet()));
    }
    return snippets;
  }

  private Scored cut(String stored, boolean name) {
    int line = stored.indexOf('\n');
    String lang = stored.substring(0, line);
    String text = stored.substring(line + 1);
    List<Tokens.Token> marks = looked.tokens(text.substring(0, Math.min(MOST_READ, text.length())));
    int begin = begin(marks, text);
    int end = wordEnd(text, Math.min(text.length(), begin + LENGTH));
    List<Found.Piece> pieces = new ArrayList<>();
    if (begin > 0) {
      pieces.add(new Found.Piece("… ", false));
    }
    pieces.addAll(Marks.in(text, begin, end, marks));
    if (end < text.stripTrailing().length()) {
      pieces.add(new Found.Piece(" …", false));
    }
    long words =
        marks.stream()
            .filter(mark -> mark.begin() >= begin && mark.end() <= end)
            .map(Tokens.Token::form)
            .distinct()
            .count();
    return new Scored(new Found.Snippet(lang, name, pieces), (int) words);
  }

  /** Where the stretch begins that has the most different words. */
  private static int begin(List<Tokens.Token> marks, String text) {
    if (text.length() <= LENGTH || marks.isEmpty()) {
      return 0;
    }
    int best = 0;
    int most = 0;
    for (Tokens.Token first : marks) {
      long words =
          marks.stream()
              .filter(it -> it.begin() >= first.begin() && it.end() <= first.begin() + LENGTH / 2)
              .map(Tokens.Token::form)
              .distinct()
              .count();
      if (words > most) {
        most = (int) words;
        best = first.begin();
      }
    }
    int from = Math.max(0, Math.min(best - LENGTH / 3, text.length() - LENGTH));
    return from == 0 ? 0 : Math.min(best, wordEnd(text, from));
  }

  /** The next place where no word is cut in two, and no character. */
  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length()
        && at < from + LENGTH / 4
        && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length() && at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}

package org.w3id.bayan.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.w3id.bayan.domain.Span;

/**
 * Cuts a text into logical sentences: as Unicode does, except after known abbreviations, and
 * bridging line breaks and full stops that stand inside a sentence.
 */
public final class Sentences {
  private static final int FEW_WORDS = 3;
  private static final int LONG_LINE = 40;
  private static final String TERMINATORS = ".!?؟…:;؛";
  private static final String CLOSERS = "\"'”’»)]";
  private static final String BULLETS = "-–—•*·▪●";

  private final String text;
  private final CodePoints codePoints;
  private final Abbreviations abbreviations;
  private final Predicate<List<Token>> hasVerb;
  private final List<Segment> sentences = new ArrayList<>();

  private Sentences(String text, Abbreviations abbreviations, Predicate<List<Token>> hasVerb) {
    this.text = text;
    this.codePoints = new CodePoints(text);
    this.abbreviations = abbreviations;
    this.hasVerb = hasVerb;
  }

  /**
   * A logical sentence.
   *
   * @param breaks where a break inside it was bridged
   */
  public record Segment(Span span, List<Token> tokens, List<Span> breaks) {
    public Segment {
      tokens = List.copyOf(tokens);
      breaks = List.copyOf(breaks);
    }
  }

  /** A piece between two breaks of the text, as UTF-16 offsets. */
  private record Piece(int begin, int end, List<Token> tokens) {}

  /**
   * The sentences of a text, in order.
   *
   * @param tokens all tokens of the text
   * @param hasVerb whether there is a verb among some tokens
   */
  public static List<Segment> of(
      String text,
      String language,
      List<Token> tokens,
      Abbreviations abbreviations,
      Predicate<List<Token>> hasVerb) {
    Sentences reader = new Sentences(text, abbreviations, hasVerb);
    for (Piece piece : reader.pieces(language, tokens)) {
      reader.add(piece);
    }
    return List.copyOf(reader.sentences);
  }

  private List<Piece> pieces(String language, List<Token> tokens) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(new ULocale(language));
    breaks.setText(text);
    List<Piece> pieces = new ArrayList<>();
    int token = 0;
    int begin = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      int from = token;
      while (token < tokens.size() && tokens.get(token).span().begin() < codePoints.at(end)) {
        if (token > from && opensItem(tokens, token)) {
          int cut = codePoints.utf16(tokens.get(token).span().begin());
          pieces.add(trimmed(begin, cut, tokens.subList(from, token)));
          begin = cut;
          from = token;
        }
        token++;
      }
      if (token > from) {
        pieces.add(trimmed(begin, end, tokens.subList(from, token)));
      }
      begin = end;
    }
    return pieces;
  }

  /** «… . - Next item»: Unicode does not break before a dash. */
  private boolean opensItem(List<Token> tokens, int index) {
    Span bullet = tokens.get(index).span();
    return index + 1 < tokens.size()
        && BULLETS.contains(tokens.get(index).form())
        && TERMINATORS.contains(tokens.get(index - 1).form())
        && tokens.get(index - 1).span().end() < bullet.begin()
        && bullet.end() < tokens.get(index + 1).span().begin();
  }

  private Piece trimmed(int begin, int end, List<Token> tokens) {
    int from = begin;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Piece(from, to, tokens);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private void add(Piece piece) {
    Span span = new Span(codePoints.at(piece.begin()), codePoints.at(piece.end()));
    if (sentences.isEmpty()) {
      sentences.add(new Segment(span, piece.tokens(), List.of()));
      return;
    }
    Segment previous = sentences.getLast();
    int end = codePoints.utf16(previous.span().end());
    String gap = text.substring(end, piece.begin());
    long lines = gap.chars().filter(c -> c == '\n').count();
    boolean abbreviated = lines == 0 && isAbbreviated(previous, piece);
    boolean orphan = lines == 0 && isOrphan(piece);
    boolean broken = lines == 1 && isBroken(previous, piece);
    if (abbreviated || orphan || broken) {
      List<Token> tokens = new ArrayList<>(previous.tokens());
      tokens.addAll(piece.tokens());
      List<Span> breaks = new ArrayList<>(previous.breaks());
      if (!abbreviated) {
        breaks.add(new Span(previous.span().end() - 1, span.begin()));
      }
      Span joined = new Span(previous.span().begin(), span.end());
      sentences.set(sentences.size() - 1, new Segment(joined, tokens, breaks));
    } else {
      sentences.add(new Segment(span, piece.tokens(), List.of()));
    }
  }

  private boolean isAbbreviated(Segment previous, Piece piece) {
    List<Token> tokens = previous.tokens();
    int last = tokens.size() - 1;
    Token end = tokens.get(last);
    if (last > 0 && end.form().equals(".")) {
      end = tokens.get(last - 1);
    }
    return abbreviations.continues(end.form(), end.isCapitalised(), piece.tokens().getFirst());
  }

  private boolean isOrphan(Piece piece) {
    long words = piece.tokens().stream().filter(Token::isWord).count();
    return words < FEW_WORDS && !startsItem(piece) && !hasVerb.test(piece.tokens());
  }

  private boolean isBroken(Segment previous, Piece piece) {
    if (isTerminated(previous) || startsItem(piece)) {
      return false;
    }
    if (Character.isLowerCase(text.codePointAt(piece.begin()))) {
      return true;
    }
    boolean firstLine = sentences.size() == 1 && previous.breaks().isEmpty();
    return !firstLine && previous.span().length() >= LONG_LINE && hasVerb.test(previous.tokens());
  }

  private boolean isTerminated(Segment segment) {
    int end = codePoints.utf16(segment.span().end()) - 1;
    while (end > 0 && CLOSERS.indexOf(text.charAt(end)) >= 0) {
      end--;
    }
    return TERMINATORS.indexOf(text.charAt(end)) >= 0;
  }

  private boolean startsItem(Piece piece) {
    List<Token> tokens = piece.tokens();
    boolean bullet = BULLETS.indexOf(text.charAt(piece.begin())) >= 0;
    boolean number = tokens.size() > 1 && tokens.getFirst().isNumber() && !tokens.get(1).isWord();
    return bullet || number;
  }
}

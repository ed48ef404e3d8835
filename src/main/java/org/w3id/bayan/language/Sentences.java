package org.w3id.bayan.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

  /** Twice the longest sentence of a communiqué; what is longer has lost its full stops. */
  private static final int MOST_TOKENS = 600;

  /** The last third of it, where a comma is looked for to cut at. */
  private static final int LAST_PART = MOST_TOKENS / 3;

  private static final String PAUSES = ",،;؛:";
  private static final int WITH_EMPTY = 2;

  private final String text;
  private final boolean ragged;
  private final boolean shouted;
  private final CodePoints codePoints;
  private final Abbreviations abbreviations;
  private final Predicate<List<Token>> hasVerb;
  private final List<Draft> sentences = new ArrayList<>();

  private Sentences(
      String text,
      List<Token> tokens,
      Abbreviations abbreviations,
      Predicate<List<Token>> hasVerb) {
    this.text = Lines.joined(Remnants.blanked(text));
    this.ragged = Lines.areRagged(this.text);
    this.shouted = Shouted.is(tokens);
    this.codePoints = new CodePoints(text);
    this.abbreviations = abbreviations;
    this.hasVerb = hasVerb;
  }

  /**
   * A logical sentence.
   *
   * @param breaks where a break inside it was bridged
   * @param cut whether it goes on in the next: it is too long for one
   */
  public record Segment(Span span, List<Token> tokens, List<Span> breaks, boolean cut) {
    public Segment {
      tokens = List.copyOf(tokens);
      breaks = List.copyOf(breaks);
    }
  }

  /**
   * A piece between two breaks of the text, as UTF-16 offsets.
   *
   * @param all the tokens of the text
   * @param first the first of its own among them
   * @param next the one behind its own
   */
  private record Piece(int begin, int end, List<Token> all, int first, int next) {
    List<Token> tokens() {
      return all.subList(first, next);
    }

    Piece with(Piece following) {
      return new Piece(begin, following.end, all, first, following.next);
    }
  }

  /** A sentence that may go on; its verb is looked for once in each piece. */
  private static final class Draft {
    private final int begin;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Span> breaks = new ArrayList<>();
    private int end;
    private int searched;
    private boolean verb;

    Draft(Piece piece) {
      begin = piece.begin();
      add(piece);
    }

    final void add(Piece piece) {
      end = piece.end();
      tokens.addAll(piece.tokens());
    }

    boolean hasVerb(Predicate<List<Token>> search) {
      verb = verb || search.test(tokens.subList(searched, tokens.size()));
      searched = tokens.size();
      return verb;
    }
  }

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
    Sentences reader = new Sentences(text, tokens, abbreviations, hasVerb);
    reader.joined(reader.pieces(language, tokens)).forEach(reader::add);
    return reader.sentences.stream().flatMap(reader::segments).toList();
  }

  /** The sentence, or the parts of one that never ends. */
  private Stream<Segment> segments(Draft draft) {
    Span span = new Span(codePoints.at(draft.begin), codePoints.at(draft.end));
    if (draft.tokens.size() <= MOST_TOKENS) {
      return Stream.of(new Segment(span, draft.tokens, draft.breaks, false));
    }
    List<Segment> parts = new ArrayList<>();
    int from = 0;
    int broken = 0;
    while (from < draft.tokens.size()) {
      int to = partEnd(draft.tokens, from);
      boolean last = to == draft.tokens.size();
      int begin = from == 0 ? span.begin() : draft.tokens.get(from).span().begin();
      int end = last ? span.end() : draft.tokens.get(to - 1).span().end();
      Span part = new Span(begin, Math.max(begin, end));
      int first = broken;
      while (broken < draft.breaks.size() && draft.breaks.get(broken).end() <= part.end()) {
        broken++;
      }
      List<Span> breaks = draft.breaks.subList(first, broken);
      parts.add(new Segment(part, draft.tokens.subList(from, to), breaks, !last));
      from = to;
    }
    return parts.stream();
  }

  private static int partEnd(List<Token> tokens, int from) {
    int most = Math.min(tokens.size(), from + MOST_TOKENS);
    if (most == tokens.size()) {
      return most;
    }
    for (int at = most; at > most - LAST_PART; at--) {
      if (PAUSES.contains(tokens.get(at - 1).form())) {
        return at;
      }
    }
    return most;
  }

  private List<Piece> pieces(String language, List<Token> tokens) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(new ULocale(language));
    breaks.setText(text);
    List<Piece> pieces = new ArrayList<>();
    int token = 0;
    int behindHeading = 0;
    int begin = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      int from = token;
      while (token < tokens.size() && tokens.get(token).span().begin() < codePoints.at(end)) {
        behindHeading =
            Math.max(behindHeading, Lines.endOfHeading(text, codePoints, tokens, token));
        if (token > from && (token == behindHeading || opensItem(tokens, token))) {
          int cut = codePoints.utf16(tokens.get(token).span().begin());
          pieces.add(trimmed(begin, cut, tokens, from, token));
          begin = cut;
          from = token;
        }
        token++;
      }
      if (token > from) {
        pieces.add(trimmed(begin, end, tokens, from, token));
      }
      begin = end;
    }
    return pieces;
  }

  /** «… . - Next item»: Unicode does not break before a dash. */
  private boolean opensItem(List<Token> tokens, int index) {
    Span bullet = tokens.get(index).span();
    return index + 1 < tokens.size()
        && Items.isBullet(tokens.get(index))
        && TERMINATORS.contains(tokens.get(index - 1).form())
        && tokens.get(index - 1).span().end() < bullet.begin()
        && bullet.end() < tokens.get(index + 1).span().begin();
  }

  private Piece trimmed(int begin, int end, List<Token> tokens, int first, int next) {
    int from = begin;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Piece(from, to, tokens, first, next);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /**
   * The pieces where those stand together that no full stop parts: «The U.S. | Navy», «1. | On».
   */
  private List<Piece> joined(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>();
    for (Piece piece : pieces) {
      boolean goesOn = !joined.isEmpty() && goesOn(joined.getLast(), piece);
      joined.add(goesOn ? joined.removeLast().with(piece) : piece);
    }
    return joined;
  }

  private boolean goesOn(Piece previous, Piece piece) {
    return lines(previous.end(), piece.begin()) == 0
        && (abbreviations.goesOn(previous.tokens(), piece.tokens().getFirst())
            || Items.isNumber(previous.tokens()));
  }

  private void add(Piece piece) {
    if (sentences.isEmpty()) {
      sentences.add(new Draft(piece));
      return;
    }
    Draft previous = sentences.getLast();
    int lines = lines(previous.end, piece.begin());
    boolean orphan = lines == 0 && isOrphan(piece);
    boolean broken = lines > 0 && lines <= WITH_EMPTY && isBroken(previous, piece, lines == 1);
    if (orphan || broken) {
      int end = codePoints.at(previous.end);
      previous.breaks.add(new Span(end - 1, codePoints.at(piece.begin())));
      previous.add(piece);
    } else {
      sentences.add(new Draft(piece));
    }
  }

  private int lines(int from, int to) {
    int lines = 0;
    for (int index = from; index < to; index++) {
      boolean second = text.charAt(index) == '\n' && text.charAt(index - 1) == '\r';
      lines += Lines.isBreak(text.charAt(index)) && !second ? 1 : 0;
    }
    return lines;
  }

  private boolean isOrphan(Piece piece) {
    long words = piece.tokens().stream().filter(Token::isWord).limit(FEW_WORDS).count();
    return words < FEW_WORDS
        && !(ragged && !isTerminated(piece.begin(), piece.end()))
        && !Items.areOne(piece.tokens())
        && !abbreviations.goesOn(piece.tokens(), piece.tokens().getFirst())
        && !hasVerb.test(piece.tokens());
  }

  /**
   * @param near whether no empty line stands between, as it does in print with double spacing
   */
  private boolean isBroken(Draft previous, Piece piece, boolean near) {
    if (Items.areOne(piece.tokens())) {
      return false;
    }
    if (abbreviations.isBeforeName(previous.tokens)) {
      return true;
    }
    boolean ended = isTerminated(previous.begin, previous.end);
    if (ended || !near) {
      return !ended && !shouted && Character.isLowerCase(text.codePointAt(piece.begin()));
    }
    if (shouted) {
      return Lines.lastLength(text, previous.begin, previous.end) >= LONG_LINE;
    }
    boolean small = Character.isLowerCase(text.codePointAt(piece.begin()));
    if (Lines.mayBeHeading(previous.tokens)) {
      boolean title = sentences.size() == 1 && !Lines.areApart(text, previous.end, piece.begin());
      String above = text.substring(previous.begin, previous.end);
      if (title && Lines.continuesTitle(above, text.substring(piece.begin(), piece.end()))) {
        return true;
      }
      if (Lines.isShouted(above) || Lines.isHeading(previous.tokens)) {
        return small && !previous.breaks.isEmpty(); // «Iraq,», «Japan», below: «agreed …»
      }
    }
    if (small) {
      return true;
    }
    if (Lines.endsOpen(previous.tokens) && !isItem(piece)) {
      return true;
    }
    boolean firstLine = sentences.size() == 1 && previous.breaks.isEmpty();
    boolean isLong = previous.end - previous.begin >= LONG_LINE;
    return !firstLine && (ragged || (isLong && previous.hasVerb(hasVerb)));
  }

  /** «Recalling …», «Deeply concerned …», «Iraq thanks …»: a verb, or one word before it. */
  private boolean isItem(Piece piece) {
    List<Token> tokens = piece.tokens();
    return hasVerb.test(tokens.subList(0, Math.min(2, tokens.size())));
  }

  private boolean isTerminated(int begin, int next) {
    int end = next - 1;
    while (end > begin && isCloser(text.charAt(end))) {
      end--;
    }
    return TERMINATORS.indexOf(text.charAt(end)) >= 0;
  }

  private static boolean isCloser(char c) {
    return CLOSERS.indexOf(c) >= 0 || Character.getType(c) == Character.FORMAT;
  }
}

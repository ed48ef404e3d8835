package org.w3id.bayan.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.bayan.dating.DatedWords;
import org.w3id.bayan.dating.Dates;
import org.w3id.bayan.domain.DateAnchor;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.Text;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.Lexicon;

/**
 * Finds the day a statement was issued where statements say it: on a line of its own at the top or
 * at the end, at the beginning of the first paragraphs, in the first sentences.
 */
final class IssueDate {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern LAST_DAY = Pattern.compile("[^/]*/(\\d{4}-\\d{2}-\\d{2})");
  private static final Pattern LINE = Pattern.compile("[^\\n\\r\\u0085\\u2028\\u2029]+");
  private static final int EDGE = 2000;
  private static final int FIRST_LINES = 6;
  private static final int LAST_LINES = 4;
  private static final int FEW_WORDS = 14;
  private static final int PLACE_AND_DAY = 4;
  private static final int DATELINE = 80;
  private static final int FIRST_SENTENCES = 1000;

  private final Text text;
  private final Lexicon lexicon;

  private IssueDate(Text text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /**
   * A day of issue.
   *
   * @param day YYYY-MM-DD
   * @param from where it stands, for a reader
   * @param span the words of the date
   */
  record Found(String day, String from, Span span) {}

  /** The day a text says that it was issued. */
  static Optional<Found> in(Text text, Lexicon lexicon) {
    IssueDate reader = new IssueDate(text, lexicon);
    List<Line> first =
        reader.linesFrom(reader.pieces(0, Math.min(EDGE, text.length())), FIRST_LINES);
    return reader
        .ofLine(first, "a line of its own")
        .or(() -> reader.ofDays(first))
        .or(() -> reader.ofDateline(first))
        .or(() -> reader.ofLine(reader.lastLines(), "the closing"))
        .or(() -> reader.ofSentences());
  }

  /** A line as it stands. */
  private record Piece(int begin, String characters) {}

  /** A line that says something, where it begins in the text, and its dates. */
  private record Line(int begin, List<Token> tokens, List<DatedWords> dates) {
    boolean isShort() {
      return words() <= FEW_WORDS && isWhole();
    }

    private long words() {
      return tokens.stream().filter(Token::isWord).count();
    }

    /** Not «Recalling its resolution of 3 May 2021,», but «Basra, 3 May 2024,». */
    boolean isWhole() {
      Token last = tokens.getLast();
      return words() <= PLACE_AND_DAY || (!last.isComma() && !last.form().equals(";"));
    }
  }

  private List<Piece> pieces(int begin, int end) {
    List<Piece> pieces = new ArrayList<>();
    String part = text.quote(new Span(begin, end));
    Matcher line = LINE.matcher(part);
    int counted = 0;
    int at = begin;
    while (line.find()) {
      at += part.codePointCount(counted, line.start());
      counted = line.start();
      pieces.add(new Piece(at, line.group()));
    }
    return pieces;
  }

  private List<Line> lastLines() {
    List<Piece> pieces = pieces(Math.max(0, text.length() - EDGE), text.length());
    return linesFrom(pieces.reversed(), LAST_LINES).reversed();
  }

  /** The first of these that say something; only they are read. */
  private List<Line> linesFrom(List<Piece> pieces, int most) {
    return pieces.stream()
        .map(piece -> line(piece.begin(), piece.characters()))
        .filter(line -> !line.tokens().isEmpty())
        .limit(most)
        .toList();
  }

  private Line line(int begin, String characters) {
    List<Token> tokens = lexicon.tokens(characters);
    return new Line(
        begin, tokens, Dates.of(tokens, lexicon.dateWords(), lexicon.months(), DateAnchor.UNKNOWN));
  }

  private Optional<Found> ofLine(List<Line> lines, String from) {
    return lines.stream()
        .filter(Line::isShort)
        .flatMap(line -> line.dates().stream().flatMap(date -> day(line, date, from).stream()))
        .findFirst();
  }

  /** «(Basra, 3 to 5 May 2024)» on a line of its own. */
  private Optional<Found> ofDays(List<Line> lines) {
    return lines.stream()
        .filter(Line::isShort)
        .flatMap(line ->
            line.dates().stream()
                .flatMap(date -> lastDay(line, date, "a line of its own").stream()))
        .findFirst();
  }

  private Optional<Found> ofDateline(List<Line> lines) {
    return lines.stream()
        .filter(Line::isWhole)
        .flatMap(line ->
            line.dates().stream()
                .filter(date -> date.span().begin() < DATELINE)
                .flatMap(date -> day(line, date, "the dateline").stream()))
        .findFirst();
  }

  private Optional<Found> ofSentences() {
    String from = "the first sentences";
    Line all = line(0, text.quote(new Span(0, Math.min(FIRST_SENTENCES, text.length()))));
    return all.dates().stream()
        .flatMap(date -> day(all, date, from).stream())
        .findFirst()
        .or(() ->
            all.dates().stream().flatMap(date -> lastDay(all, date, from).stream()).findFirst());
  }

  private Optional<Found> day(Line line, DatedWords date, String from) {
    return date.edtf()
        .filter(edtf -> !date.relative() && DAY.matcher(edtf).matches())
        .map(edtf -> new Found(edtf, from, placed(line, date)));
  }

  /** What was issued after talks of several days was issued on the last. */
  private Optional<Found> lastDay(Line line, DatedWords date, String from) {
    return date.edtf()
        .map(LAST_DAY::matcher)
        .filter(Matcher::matches)
        .map(days -> new Found(days.group(1), from, placed(line, date)));
  }

  private static Span placed(Line line, DatedWords date) {
    return new Span(line.begin() + date.span().begin(), line.begin() + date.span().end());
  }
}

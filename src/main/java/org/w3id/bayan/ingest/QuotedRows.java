package org.w3id.bayan.ingest;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3id.bayan.curated.Row;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.Text;

/** Reads spans from rows that also quote their words, and holds the quotes against the text. */
record QuotedRows(Text text) {
  private static final String BETWEEN_SPANS = " … ";
  private static final Pattern SPAN_AND_WORDS = Pattern.compile("(\\d+-\\d+) (.+)");

  /** The one span of a row. */
  Span span(Row row, String spanColumn, String wordsColumn) {
    List<Span> spans = spans(row, spanColumn, wordsColumn);
    if (spans.size() != 1) {
      throw row.problem("the column %s takes one span".formatted(spanColumn));
    }
    return spans.getFirst();
  }

  /** The spans of a row. */
  List<Span> spans(Row row, String spanColumn, String wordsColumn) {
    List<Span> spans = row.list(spanColumn).stream().map(Span::parse).toList();
    if (spans.isEmpty()) {
      throw row.problem("the column %s is empty".formatted(spanColumn));
    }
    for (Span span : spans) {
      if (!text.covers(span)) {
        throw row.problem(
            "the span %s lies outside the text, which has %d code points"
                .formatted(span, text.length()));
      }
    }
    String found = spans.stream().map(text::quote).collect(Collectors.joining(BETWEEN_SPANS));
    String quoted = row.find(wordsColumn).orElse("");
    if (!found.equals(quoted)) {
      throw row.problem(
          "quotes \"%s\", but at %s the text has \"%s\""
              .formatted(quoted, row.find(spanColumn).orElse(""), found));
    }
    return spans;
  }

  /**
   * Words of a row and perhaps their span before them: {@code 12-30 according to them}.
   *
   * @param within where words without a span stand
   */
  Span quoted(Row row, String cell, Span within) {
    Matcher both = SPAN_AND_WORDS.matcher(cell);
    if (!both.matches()) {
      Span span = nearest(row, cell, within);
      if (!within.contains(span)) {
        throw row.problem("the words \"%s\" are not in the sentence".formatted(cell));
      }
      return span;
    }
    Span span = Span.parse(both.group(1));
    if (!text.covers(span) || !text.quote(span).equals(both.group(2))) {
      throw row.problem("the words \"%s\" are not at %s".formatted(both.group(2), span));
    }
    return span;
  }

  /** Where words of a row stand in the text: the place nearest to another one. */
  Span nearest(Row row, String words, Span to) {
    String characters = text.characters();
    int length = words.codePointCount(0, words.length());
    int from = characters.offsetByCodePoints(0, to.begin());
    int nearest = -1;
    for (int at = characters.indexOf(words); at >= 0; at = characters.indexOf(words, at + 1)) {
      if (nearest < 0 || Math.abs(at - from) < Math.abs(nearest - from)) {
        nearest = at;
      }
    }
    if (nearest < 0) {
      throw row.problem("the words \"%s\" are not in the text".formatted(words));
    }
    int begin = characters.codePointCount(0, nearest);
    return new Span(begin, begin + length);
  }
}

package org.w3id.bayan.ingest;

import java.util.List;
import java.util.stream.Collectors;
import org.w3id.bayan.curated.Row;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.Text;

/** Reads spans from rows that also quote their words, and holds the quotes against the text. */
record QuotedRows(Text text) {
  private static final String BETWEEN_SPANS = " … ";

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
}

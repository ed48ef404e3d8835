package org.w3id.bayan.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.bayan.curated.Row;
import org.w3id.bayan.decide.Change;
import org.w3id.bayan.decide.Claim;
import org.w3id.bayan.decide.Decision;
import org.w3id.bayan.decide.Decision.State;
import org.w3id.bayan.decide.DecisionTable;
import org.w3id.bayan.decide.Decisions;
import org.w3id.bayan.decide.Verdict;
import org.w3id.bayan.domain.Reference;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.review.Review;

/** Reads a reader's decisions on findings, one a row. */
record DecisionRows(QuotedRows quotes) {
  static final Set<String> COLUMNS = Set.copyOf(DecisionTable.COLUMNS);

  /** Details that are places in the text. */
  private static final Set<String> PLACES = Set.of("trigger", "attribution", "evidence");

  Decision decision(Row row) {
    Claim.Kind kind = Claim.Kind.of(row.get("kind"));
    Optional<Claim> found = row.find("span").map(spans -> claim(row, kind));
    Decision decision =
        new Decision(
            row.find("key").orElse(""),
            kind,
            found,
            row.find("decision").map(Verdict::of),
            change(row),
            row.find("note"),
            found.isEmpty() || isThere(row, found.get()) ? State.CURRENT : State.LOST);
    new Decisions(List.of(decision)).layer(Review.NOTHING, List.of());
    return decision;
  }

  private static Claim claim(Row row, Claim.Kind kind) {
    return new Claim(
        kind,
        row.list("span").stream().map(Span::parse).toList(),
        row.get("type"),
        references(row, "things"),
        details(row, "details"));
  }

  /** The program quoted these words; if they are not there, it was another text. */
  private boolean isThere(Row row, Claim claim) {
    String words =
        claim.spans().stream()
            .map(span -> quotes.text().covers(span) ? quotes.text().quote(span) : "")
            .collect(Collectors.joining(" … "));
    return words.equals(row.find("words").orElse(""));
  }

  private Change change(Row row) {
    List<Span> spans =
        row.find("newSpan").isPresent() ? quotes.spans(row, "newSpan", "newWords") : List.of();
    Map<String, String> details = details(row, "newDetails");
    details.forEach((name, value) -> {
      if (PLACES.contains(name) && !quotes.text().covers(Span.parse(value))) {
        throw row.problem("%s=%s lies outside the text".formatted(name, value));
      }
    });
    Optional<List<Reference>> things =
        row.find("newThings")
            .map(
                cell -> cell.equals(DecisionTable.NONE) ? List.of() : references(row, "newThings"));
    return new Change(spans, row.find("newType"), things, details);
  }

  private static List<Reference> references(Row row, String column) {
    return row.list(column).stream().map(ActRows::reference).toList();
  }

  private static Map<String, String> details(Row row, String column) {
    Map<String, String> details = new LinkedHashMap<>();
    Stream.of(row.find(column).orElse("").split(";"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .forEach(part -> {
          int equals = part.indexOf('=');
          if (equals < 1) {
            throw row.problem("\"%s\" is not a detail; write NAME=VALUE".formatted(part));
          }
          details.put(part.substring(0, equals), part.substring(equals + 1));
        });
    return details;
  }
}

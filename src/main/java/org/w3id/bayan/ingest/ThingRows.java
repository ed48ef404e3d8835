package org.w3id.bayan.ingest;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.curated.Row;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Origin;
import org.w3id.bayan.domain.Reference;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.report.AgreementReport;
import org.w3id.bayan.report.EventReport;
import org.w3id.bayan.report.EventReport.Dated;
import org.w3id.bayan.report.EventReport.Participant;
import org.w3id.bayan.review.LocalThing;

/**
 * Reads what a review says of things: those that only the document knows, agreements, events.
 *
 * @param classes local names of classes, by the things of this document
 * @param mentions the mentions of the review, where dates are looked up
 */
record ThingRows(
    QuotedRows quotes, String documentId, Map<ThingId, String> classes, List<Mention> mentions) {
  static final Set<String> THING_COLUMNS = Set.of("id", "class", "name_en", "name_ar");
  static final Set<String> AGREEMENT_COLUMNS =
      Set.of("id", "class", "status", "parties", "date", "span", "words", "evidence");
  static final Set<String> EVENT_COLUMNS =
      Set.of(
          "id", "eventType", "status", "ordinal", "place", "participants", "date", "span", "words");

  private static final String NAME = "name_";
  private static final String EVENT = "event";
  private static final String PARTICIPANT = "participant";

  ThingRows {
    classes = Map.copyOf(classes);
    mentions = List.copyOf(mentions);
  }

  static LocalThing thing(Row row, String documentId) {
    ThingId id = new ThingId(row.get("id"));
    if (!id.path().startsWith(id.kind() + "/" + documentId + "/")) {
      throw row.problem(
          "%s is not a thing of this document: write %s/%s/NAME; a thing that other documents know too belongs in data/authority"
              .formatted(id, id.kind(), documentId));
    }
    Map<String, String> names = new HashMap<>();
    for (String column : row.columns()) {
      if (column.startsWith(NAME)) {
        row.find(column).ifPresent(name -> names.put(column.substring(NAME.length()), name));
      }
    }
    if (names.isEmpty()) {
      throw row.problem("%s has no name; give name_en or name_ar".formatted(id));
    }
    return new LocalThing(id, row.get("class"), names);
  }

  AgreementReport agreement(Row row) {
    Span name = quotes.span(row, "span", "words");
    return new AgreementReport(
        id(row, "agreement"),
        row.get("class"),
        row.get("status"),
        references(row, "parties"),
        row.find("date"),
        name,
        row.find("evidence").map(words -> quotes.nearest(row, words, name)).orElse(name),
        new Origin.Reviewed(row.find("note")));
  }

  EventReport event(Row row) {
    Span name = quotes.span(row, "span", "words");
    ThingId id = id(row, EVENT);
    List<Participant> participants =
        references(row, "participants").stream()
            .map(actor -> new Participant(actor, PARTICIPANT, name))
            .toList();
    return new EventReport(
        id,
        classes.getOrDefault(id, "Event"),
        row.get("eventType"),
        row.get("status"),
        ordinal(row),
        row.find("place").map(ThingId::new),
        participants,
        row.find("date").map(edtf -> new Dated(edtf, placeOf(edtf, name))),
        List.of(),
        name,
        new Origin.Reviewed(row.find("note")));
  }

  private static ThingId id(Row row, String kind) {
    ThingId id = new ThingId(row.get("id"));
    if (!id.kind().equals(kind)) {
      throw row.problem("%s is no %s; its id begins with %s/".formatted(id, kind, kind));
    }
    return id;
  }

  private static Optional<Integer> ordinal(Row row) {
    return row.find("ordinal")
        .map(number -> {
          if (!number.matches("[1-9]\\d{0,4}")) {
            throw row.problem("the ordinal \"%s\" is not a number".formatted(number));
          }
          return Integer.valueOf(number);
        });
  }

  private static List<Reference> references(Row row, String column) {
    return row.list(column).stream().map(ActRows::reference).toList();
  }

  /** Where a date stands: the nearest words that the reader marked with it, or the name itself. */
  private Span placeOf(String edtf, Span name) {
    return mentions.stream()
        .filter(mention -> mention.edtf().equals(Optional.of(edtf)))
        .map(Mention::span)
        .min(Comparator.comparingInt(span -> Math.abs(span.begin() - name.begin())))
        .orElse(name);
  }
}

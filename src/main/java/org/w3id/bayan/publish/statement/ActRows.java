package org.w3id.bayan.publish.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.page.Row;
import org.w3id.bayan.publish.page.Rows;
import org.w3id.bayan.publish.page.Words;
import org.w3id.bayan.vocab.Bayan;

/**
 * What is told of an act, without saying the same twice.
 *
 * @param parties who issued the document
 */
record ActRows(Set<Row.Value> parties, Phrases phrases) {
  /** So many parties are named one by one. */
  private static final int FEW = 2;

  ActRows {
    parties = Set.copyOf(parties);
  }

  static ActRows of(Node document, Facts facts, Rows rows, Phrases phrases) {
    return new ActRows(
        facts
            .objects(document, Bayan.issuingParty)
            .map(party -> rows.value(party, List.of()))
            .collect(Collectors.toSet()),
        phrases);
  }

  /** The same in fewer rows. */
  List<Row> brief(List<Row> rows) {
    return merged(rows.stream().map(this::briefly));
  }

  /** The parties, where all are meant, have their links at the head of the page. */
  private Row briefly(Row row) {
    if (parties.size() < 2
        || row.values().size() != parties.size()
        || !Set.copyOf(row.values()).equals(parties)) {
      return row;
    }
    Words all =
        parties.size() > FEW
            ? phrases.words("statement.parties")
            : Words.in(
                phrases.row(row.values().stream().map(party -> party.words().text()).toList()),
                phrases.lang());
    return new Row(row.property(), List.of(new Row.Value(all, Optional.of("#parties"), List.of())));
  }

  /** Rows with the same values in one, under all their names. */
  private static List<Row> merged(Stream<Row> rows) {
    Map<List<Row.Value>, Row> byValues = new LinkedHashMap<>();
    rows.forEach(row ->
        byValues.merge(
            row.values(),
            row,
            (one, other) -> {
              Words name = one.property().words();
              String both = name.text() + ", " + other.property().words().text();
              return new Row(
                  new Row.Value(
                      new Words(both, name.lang(), name.dir()), Optional.empty(), List.of()),
                  one.values());
            }));
    return List.copyOf(byValues.values());
  }
}

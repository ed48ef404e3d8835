package org.w3id.bayan.publish.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.page.Row;
import org.w3id.bayan.publish.page.Rows;
import org.w3id.bayan.publish.page.Words;
import org.w3id.bayan.vocab.Bayan;

/** Sums up what a document says. */
final class Summarizer {
  private final Facts facts;
  private final Rows rows;
  private final Notes notes;
  private final Map<String, List<Note.Other>> beside;
  private final Phrases phrases;

  Summarizer(
      Facts facts, Rows rows, Notes notes, Map<String, List<Note.Other>> beside, Phrases phrases) {
    this.facts = facts;
    this.rows = rows;
    this.notes = notes;
    this.beside = beside;
    this.phrases = phrases;
  }

  Summary summarize(Node document) {
    Set<Node> things = thingsSpokenOf(document);
    return new Summary(
        facts.objects(document, Bayan.issuingParty).map(this::value).toList(),
        commitments(),
        Promises.of(facts, notes, rows),
        agreements(things),
        things.stream().filter(this::isEvent).map(this::happening).toList(),
        notes.acts().entrySet().stream()
            .map(entry -> said(entry.getKey(), entry.getValue()))
            .toList());
  }

  private Row.Value value(Node node) {
    return rows.value(node, List.of());
  }

  private Set<Node> thingsSpokenOf(Node document) {
    Set<Node> things = new LinkedHashSet<>();
    for (Node subject : facts.subjects()) {
      facts.objects(subject, Bayan.mentions).forEach(things::add);
      facts.objects(subject, Bayan.proposes).forEach(things::add);
      facts.objects(subject, Bayan.concludes).forEach(things::add);
      facts
          .objects(subject, DCTerms.isReferencedBy.asNode())
          .filter(document::equals)
          .forEach(it -> things.add(subject));
    }
    return things.stream()
        .filter(Node::isURI)
        .sorted(Comparator.comparing(this::firstDate).thenComparing(Node::getURI))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private String firstDate(Node thing) {
    return dates(thing).stream().min(Comparator.naturalOrder()).orElse("~");
  }

  private Summary.Commitments commitments() {
    Map<Node, Map<Node, List<Note.Other>>> byParty = new LinkedHashMap<>();
    Set<Node> strengths = new LinkedHashSet<>();
    notes
        .acts()
        .forEach((act, note) ->
            facts
                .object(act, Bayan.commitmentStrength)
                .ifPresent(strength ->
                    facts
                        .objects(act, Bayan.committedParty)
                        .forEach(party -> {
                          strengths.add(strength);
                          byParty
                              .computeIfAbsent(party, it -> new LinkedHashMap<>())
                              .computeIfAbsent(strength, it -> new ArrayList<>())
                              .add(new Note.Other(note.id(), note.sign().number()));
                        })));
    List<Node> firmestFirst =
        strengths.stream()
            .sorted(Comparator.comparingInt(this::rank).reversed().thenComparing(Node::getURI))
            .toList();
    return new Summary.Commitments(
        firmestFirst.stream().map(this::value).toList(),
        byParty.entrySet().stream()
            .sorted(
                Comparator.comparingInt((Map.Entry<Node, Map<Node, List<Note.Other>>> entry) ->
                        -entry.getValue().values().stream().mapToInt(List::size).sum())
                    .thenComparing(entry -> entry.getKey().toString()))
            .map(entry ->
                new Summary.Undertaker(
                    value(entry.getKey()),
                    firmestFirst.stream()
                        .map(strength -> entry.getValue().getOrDefault(strength, List.of()))
                        .toList()))
            .toList());
  }

  private int rank(Node strength) {
    return facts
        .string(strength, SKOS.notation.asNode())
        .filter(notation -> notation.matches("\\d{1,3}"))
        .map(Integer::valueOf)
        .orElse(0);
  }

  private boolean isEvent(Node thing) {
    return facts.object(thing, Bayan.eventType).isPresent()
        || facts.object(thing, Bayan.eventStatus).isPresent();
  }

  private Summary.Happening happening(Node event) {
    return new Summary.Happening(
        value(event),
        dates(event).stream().map(phrases::date).toList(),
        facts.about(event, List.of(Bayan.eventType, Bayan.eventStatus, Bayan.atPlace)).stream()
            .map(fact -> value(fact.getObject()))
            .toList());
  }

  private List<String> dates(Node thing) {
    return facts
        .objects(thing, Bayan.dateAssertion)
        .flatMap(date -> facts.string(date, Bayan.edtf).stream())
        .distinct()
        .toList();
  }

  /** A row for each status, and one for the agreements of which none is told. */
  private List<Row> agreements(Set<Node> things) {
    Map<Node, List<Row.Value>> byStatus = new LinkedHashMap<>();
    List<Row.Value> others = new ArrayList<>();
    for (Node thing : things) {
      List<Node> statuses =
          facts
              .objects(thing, Bayan.statusAssertion)
              .flatMap(assertion -> facts.objects(assertion, Bayan.status))
              .distinct()
              .toList();
      statuses.forEach(
          status -> byStatus.computeIfAbsent(status, it -> new ArrayList<>()).add(value(thing)));
      if (statuses.isEmpty() && isAgreement(thing)) {
        others.add(value(thing));
      }
    }
    List<Row> table = new ArrayList<>();
    byStatus.forEach((status, agreements) -> table.add(new Row(value(status), agreements)));
    if (!others.isEmpty()) {
      table.add(
          new Row(
              new Row.Value(phrases.words("statement.spokenOf"), Optional.empty(), List.of()),
              others));
    }
    return table;
  }

  private boolean isAgreement(Node thing) {
    return facts.isA(thing, Bayan.Agreement);
  }

  /** In the language of the page if an editor wrote so, else in that of the text. */
  private Summary.Said said(Node act, Note note) {
    Optional<Words> gloss = note.gloss().filter(it -> it.lang().equals(phrases.lang()));
    List<Row.Value> quotes = note.words();
    Row.Value words =
        gloss
            .map(it -> new Row.Value(it, Optional.empty(), List.of()))
            .or(() -> quotes.stream().findFirst())
            .or(() -> note.gloss().map(it -> new Row.Value(it, Optional.empty(), List.of())))
            .orElse(new Row.Value(note.sign().kind(), Optional.empty(), List.of()));
    return new Summary.Said(
        note.beside(beside.getOrDefault(note.id(), List.of())),
        words,
        gloss.isPresent() ? quotes : quotes.stream().skip(1).toList(),
        facts.objects(act, Bayan.fulfilledBy).map(this::value).toList());
  }
}

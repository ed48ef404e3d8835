package org.w3id.bayan.publish.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.page.Row;
import org.w3id.bayan.publish.page.Rows;
import org.w3id.bayan.publish.page.Words;
import org.w3id.bayan.vocab.Bayan;

/** Tells of each finding in a text what was understood, and on what grounds. */
final class Notes {
  /** What notes on acts, and on what is mentioned, are called in the style sheet. */
  static final String ACT_STYLE = "act";

  static final String MENTION_STYLE = "mention";

  private static final Node TYPE = RDF.type.asNode();

  private static final Node TARGET = OA.hasTarget.asNode();
  private static final Node IDENTIFIER = DCTerms.identifier.asNode();

  /** Classes that say little, because a narrower one is always given with them. */
  private static final Set<Node> BROAD =
      Set.of(Bayan.SpeechAct, Bayan.Commitment, Bayan.Actor, Bayan.Agent, OA.Annotation.asNode());

  private static final List<Node> ACT =
      List.of(
          Bayan.statedBy,
          Bayan.onBehalfOf,
          Bayan.committedParty,
          Bayan.performer,
          Bayan.addressee,
          Bayan.beneficiary,
          Bayan.about,
          Bayan.topic,
          Bayan.proposes,
          Bayan.concludes,
          Bayan.establishes,
          Bayan.mandatesAnalysisOf,
          Bayan.framedBy,
          Bayan.madeAt,
          Bayan.purpose,
          Bayan.condition,
          Bayan.negative,
          Bayan.fulfilledBy,
          Bayan.meetsG7Criteria);
  private static final List<Node> MENTION = List.of(Bayan.edtf);
  private static final List<Node> REMARK =
      List.of(Bayan.erratumKind, Bayan.question, Bayan.reading, Bayan.reason);

  private final Facts facts;
  private final Rows rows;
  private final Phrases phrases;
  private final ShownText text;
  private final Grounds grounds;
  private final ActRows actRows;
  private final Map<Node, List<Note>> bySpan = new HashMap<>();
  private final Map<Node, Note> acts = new LinkedHashMap<>();
  private final Map<Node, List<Note>> openers = new HashMap<>();
  private final Map<Node, List<String>> corrections = new HashMap<>();
  private final Map<List<Object>, Meaning> meanings = new LinkedHashMap<>();
  private final List<Note> remarks = new ArrayList<>();

  /** What words for the same thing mean, and all places where they do. */
  private record Meaning(Note note, Map<String, List<Node>> byGrounds) {}

  Notes(Facts facts, Rows rows, ShownText text, Node document, Phrases phrases) {
    this.facts = facts;
    this.rows = rows;
    this.text = text;
    this.phrases = phrases;
    this.grounds = new Grounds(facts, rows, text);
    this.actRows = ActRows.of(document, facts, rows, phrases);
    addActs();
    text.places().keySet().stream()
        .filter(span -> facts.isA(span, Bayan.Mention))
        .sorted(
            Comparator.comparing((Node span) -> text.places().get(span))
                .thenComparing(Node::getURI))
        .forEach(this::addMention);
    facts.subjects().stream()
        .filter(remark -> facts.objects(remark, TARGET).anyMatch(text.places()::containsKey))
        .sorted(Comparator.comparing(Node::getURI))
        .forEach(this::addRemark);
  }

  /** The notes on a span. */
  List<Note> on(Node span) {
    return bySpan.getOrDefault(span, List.of());
  }

  /** The notes on the acts that begin with a span. */
  List<Note> beginningAt(Node span) {
    return openers.getOrDefault(span, List.of());
  }

  /** What should stand instead of a span. */
  List<String> correctionsOf(Node span) {
    return corrections.getOrDefault(span, List.of());
  }

  /** The notes on acts, in the order of the document. */
  Map<Node, Note> acts() {
    return acts;
  }

  /** The notes on things that are mentioned, and on the text itself. */
  List<Note> others() {
    return Stream.concat(
            meanings.values().stream()
                .map(meaning ->
                    meaning
                        .note()
                        .foundIn(
                            meaning.byGrounds().values().stream().map(grounds::found).toList())),
            remarks.stream())
        .toList();
  }

  private void addActs() {
    facts.subjects().stream()
        .filter(subject -> facts.isA(subject, Bayan.SpeechAct))
        .sorted(Comparator.comparingInt(this::sequence).thenComparing(Node::getURI))
        .forEach(this::addAct);
  }

  private int sequence(Node act) {
    return facts
        .string(act, Bayan.sequence)
        .filter(number -> number.matches("\\d{1,9}"))
        .map(Integer::valueOf)
        .orElse(firstPlace(act));
  }

  private int firstPlace(Node act) {
    return facts
        .objects(act, Bayan.span)
        .flatMap(span -> Optional.ofNullable(text.places().get(span)).stream())
        .mapToInt(Span::begin)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private void addAct(Node act) {
    List<Node> spans =
        facts
            .objects(act, Bayan.span)
            .filter(text.places()::containsKey)
            .sorted(Comparator.comparing(text.places()::get))
            .toList();
    String name = lastName(act);
    String number =
        facts.string(act, Bayan.sequence).orElseGet(() -> String.valueOf(acts.size() + 1));
    Words kind = kindOf(act);
    String strength = labelsOf(act, Bayan.commitmentStrength);
    List<Row> rows = new ArrayList<>(actRows.brief(this.rows.outgoing(facts.about(act, ACT))));
    rows.addAll(grounds.others(act));
    Note note =
        new Note(
            "act-" + name,
            new Note.Sign(
                number,
                ACT_STYLE + " force-" + forceOf(act),
                kind,
                brief(kind.text(), labelsOf(act, Bayan.actType), strength)),
            List.of(),
            this.rows.labels().best(facts.objects(act, Bayan.gloss).toList()),
            rows,
            List.of(grounds.found(act, spans)),
            List.of());
    acts.put(act, note);
    spans.stream()
        .findFirst()
        .ifPresent(first -> openers.computeIfAbsent(first, span -> new ArrayList<>()).add(note));
    facts
        .objects(act, Bayan.trigger)
        .forEach(trigger -> bySpan.computeIfAbsent(trigger, span -> new ArrayList<>()).add(note));
  }

  private void addMention(Node span) {
    List<Node> things = facts.objects(span, Bayan.mentions).toList();
    List<Row> rows = this.rows.outgoing(facts.about(span, MENTION));
    Words kind =
        things.stream()
            .findFirst()
            .map(this::kindOf)
            .orElseGet(() -> Words.in(labelsOf(span, Bayan.mentionKind), phrases.lang()));
    Meaning meaning =
        meanings.computeIfAbsent(
            List.of(things, kind, rows, grounds.others(span)),
            key -> new Meaning(mention(span, things, kind, rows), new LinkedHashMap<>()));
    meaning.byGrounds().computeIfAbsent(grounds.key(span), key -> new ArrayList<>()).add(span);
    bySpan.computeIfAbsent(span, it -> new ArrayList<>()).addFirst(meaning.note());
  }

  private Note mention(Node span, List<Node> things, Words kind, List<Row> rows) {
    String names =
        things.stream()
            .map(thing -> this.rows.labels().of(thing).brief())
            .collect(Collectors.joining(", "));
    List<Row> told = new ArrayList<>(rows);
    told.addAll(grounds.others(span));
    return new Note(
        "mention-" + text.anchor(span).substring("char=".length()).replace(',', '-'),
        new Note.Sign("", MENTION_STYLE, kind, names.isEmpty() ? kind.text() : names),
        things.stream().map(thing -> this.rows.value(thing, List.of())).toList(),
        Optional.empty(),
        told,
        List.of(),
        List.of());
  }

  private void addRemark(Node remark) {
    List<Node> spans = facts.objects(remark, TARGET).filter(text.places()::containsKey).toList();
    List<Node> bodies =
        facts
            .objects(remark, OA.hasBody.asNode())
            .flatMap(body -> facts.objects(body, RDF.value.asNode()))
            .filter(Node::isLiteral)
            .toList();
    boolean erratum = facts.isA(remark, Bayan.Erratum);
    Words kind = kindOf(remark);
    String number = facts.string(remark, IDENTIFIER).orElse(lastName(remark));
    List<Triple> told = new ArrayList<>(facts.about(remark, REMARK));
    facts
        .objects(remark, OA.hasBody.asNode())
        .forEach(body -> told.addAll(facts.about(body, RDF.value.asNode())));
    Note note =
        new Note(
            (erratum ? "erratum-" : "remark-") + lastName(remark),
            new Note.Sign(
                number,
                erratum ? "erratum" : "remark",
                kind,
                brief(kind.text(), labelsOf(remark, Bayan.erratumKind), number)),
            List.of(),
            Optional.empty(),
            Stream.concat(rows.outgoing(told).stream(), grounds.others(remark).stream()).toList(),
            List.of(grounds.found(remark, spans)),
            List.of());
    remarks.add(note);
    for (Node span : spans) {
      bySpan.computeIfAbsent(span, it -> new ArrayList<>()).add(note);
      bodies.forEach(body ->
          corrections
              .computeIfAbsent(span, it -> new ArrayList<>())
              .add(body.getLiteralLexicalForm()));
    }
  }

  private Words kindOf(Node thing) {
    return facts
        .objects(thing, TYPE)
        .filter(type -> !BROAD.contains(type))
        .findFirst()
        .or(() -> facts.object(thing, TYPE))
        .map(rows.labels()::of)
        .orElse(Words.in("", ""));
  }

  /** The name of the narrowest class of an act, in the namespace. */
  private String forceOf(Node act) {
    return facts
        .objects(act, TYPE)
        .filter(type -> !BROAD.contains(type))
        .findFirst()
        .or(() -> Optional.of(Bayan.SpeechAct))
        .map(Notes::lastName)
        .orElse("");
  }

  private String labelsOf(Node subject, Node predicate) {
    return facts.labels(subject, predicate, rows.labels());
  }

  private static String brief(String... parts) {
    return Stream.of(parts)
        .filter(part -> !part.isBlank())
        .distinct()
        .collect(Collectors.joining(" · "));
  }

  private static String lastName(Node node) {
    String uri = node.getURI();
    return uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('#')) + 1);
  }
}

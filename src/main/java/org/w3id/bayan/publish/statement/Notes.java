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
import org.apache.jena.vocabulary.RDFS;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.page.Row;
import org.w3id.bayan.publish.page.Rows;
import org.w3id.bayan.publish.page.Words;
import org.w3id.bayan.vocab.Bayan;

/** Tells of each finding in a text what was understood, and on what grounds. */
final class Notes {
  private static final Node TYPE = RDF.type.asNode();
  private static final Node TARGET = OA.hasTarget.asNode();
  private static final Node IDENTIFIER = DCTerms.identifier.asNode();

  /** Classes that say little, because a narrower one is always given with them. */
  private static final Set<Node> BROAD =
      Set.of(Bayan.SpeechAct, Bayan.Commitment, Bayan.Actor, Bayan.Agent, OA.Annotation.asNode());

  private static final List<Node> ACT =
      List.of(
          Bayan.actType,
          Bayan.commitmentStrength,
          Bayan.temporalOrientation,
          Bayan.speakerVoice,
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
  private static final List<Node> MENTION = List.of(Bayan.mentionKind, Bayan.edtf);
  private static final List<Node> REMARK =
      List.of(Bayan.erratumKind, Bayan.question, Bayan.reading, Bayan.reason);
  private static final List<Node> GROUNDS =
      List.of(
          Bayan.basis,
          Bayan.layer,
          Bayan.certainty,
          Bayan.confidence,
          Bayan.rule,
          Bayan.confirms,
          Bayan.evidence,
          RDFS.comment.asNode());

  private final Facts facts;
  private final Rows rows;
  private final Phrases phrases;
  private final ShownText text;
  private final Words language;
  private final Map<Node, List<Note>> bySpan = new HashMap<>();
  private final Map<Node, Note> acts = new LinkedHashMap<>();
  private final Map<Node, List<Note>> openers = new HashMap<>();
  private final Map<Node, List<String>> corrections = new HashMap<>();
  private final List<Note> all = new ArrayList<>();

  Notes(Facts facts, Rows rows, ShownText text, Phrases phrases) {
    this.facts = facts;
    this.rows = rows;
    this.text = text;
    this.language = Words.in("", text.language());
    this.phrases = phrases;
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

  List<Note> all() {
    return all;
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
    Note note =
        new Note(
            "act-" + name,
            new Note.Sign(
                number,
                "act force-" + forceOf(act),
                kind,
                brief(kind.text(), labelsOf(act, Bayan.actType), strength)),
            List.of(),
            new Note.Wording(
                spans.stream().map(this::quote).toList(),
                rows.labels().best(facts.objects(act, Bayan.gloss).toList())),
            new Note.Understood(rows.outgoing(facts.about(act, ACT)), grounds(act), href(act)),
            List.of());
    acts.put(act, note);
    all.add(note);
    spans.stream()
        .findFirst()
        .ifPresent(first -> openers.computeIfAbsent(first, span -> new ArrayList<>()).add(note));
    facts
        .objects(act, Bayan.trigger)
        .forEach(trigger -> bySpan.computeIfAbsent(trigger, span -> new ArrayList<>()).add(note));
  }

  private void addMention(Node span) {
    List<Node> things = facts.objects(span, Bayan.mentions).toList();
    Words kind =
        things.stream()
            .findFirst()
            .map(this::kindOf)
            .orElseGet(() -> Words.in(labelsOf(span, Bayan.mentionKind), phrases.lang()));
    String names =
        things.stream()
            .map(thing -> rows.labels().of(thing).brief())
            .collect(Collectors.joining(", "));
    Note note =
        new Note(
            "mention-" + text.anchor(span).substring("char=".length()).replace(',', '-'),
            new Note.Sign(
                "", "mention", kind, brief(names, kind.text(), labelsOf(span, Bayan.mentionKind))),
            things.stream().map(thing -> rows.value(thing, List.of())).toList(),
            new Note.Wording(List.of(quote(span)), Optional.empty()),
            new Note.Understood(
                rows.outgoing(facts.about(span, MENTION)), grounds(span), href(span)),
            List.of());
    all.add(note);
    bySpan.computeIfAbsent(span, it -> new ArrayList<>()).addFirst(note);
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
            new Note.Wording(spans.stream().map(this::quote).toList(), Optional.empty()),
            new Note.Understood(rows.outgoing(told), grounds(remark), href(remark)),
            List.of());
    all.add(note);
    for (Node span : spans) {
      bySpan.computeIfAbsent(span, it -> new ArrayList<>()).add(note);
      bodies.forEach(body ->
          corrections
              .computeIfAbsent(span, it -> new ArrayList<>())
              .add(body.getLiteralLexicalForm()));
    }
  }

  private List<Row> grounds(Node finding) {
    return rows.outgoing(facts.about(finding, GROUNDS));
  }

  private Optional<String> href(Node finding) {
    return rows.value(finding, List.of()).href();
  }

  private Row.Value quote(Node span) {
    return new Row.Value(
        new Words(text.words(span), language.lang(), language.dir()),
        Optional.of("#" + text.anchor(span)),
        List.of());
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
    return facts
        .objects(subject, predicate)
        .map(object -> rows.labels().of(object).brief())
        .collect(Collectors.joining(", "));
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

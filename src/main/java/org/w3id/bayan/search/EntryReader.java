package org.w3id.bayan.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;
import org.w3id.bayan.vocab.Nif;

/**
 * Reads from the published view what can be found: documents with their sentences and acts, then
 * all things that have a name. One document is held in memory at a time.
 */
final class EntryReader {
  private static final int CACHED_NAMES = 20_000;
  private static final Node TYPE = RDF.type.asNode();
  private static final List<Node> NAMES =
      List.of(
          SKOS.prefLabel.asNode(),
          SKOS.altLabel.asNode(),
          SKOS.hiddenLabel.asNode(),
          DCTerms.title.asNode());

  /** Who takes part in an act. */
  private static final List<Node> SPEAKERS =
      List.of(Bayan.statedBy, Bayan.onBehalfOf, Bayan.committedParty);

  /** What an act speaks of. */
  private static final List<Node> SUBJECTS =
      List.of(
          Bayan.about,
          Bayan.topic,
          Bayan.addressee,
          Bayan.beneficiary,
          Bayan.performer,
          Bayan.proposes,
          Bayan.concludes,
          Bayan.establishes,
          Bayan.framedBy,
          Bayan.madeAt);

  private static final List<Node> PARTIES =
      List.of(Bayan.issuingParty, Bayan.party, Bayan.hasParticipant);

  /** The forces of acts, each a class. */
  private static final Set<Node> FORCES =
      Set.of(
          Bayan.Assertion,
          Bayan.Deliberation,
          Bayan.Appraisal,
          Bayan.Directive,
          Bayan.Decision,
          Bayan.Pledge,
          Bayan.Intention,
          Bayan.Plan);

  private final DatasetGraph dataset;
  private final Iris iris;
  private final Map<Node, Long> mentioned = new HashMap<>();
  private final Cache<Node, List<String>> names =
      Caffeine.newBuilder().maximumSize(CACHED_NAMES).build();

  EntryReader(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.iris = iris;
  }

  /** A stretch of a text, and the thing that it mentions, if it does. */
  private record Stretch(long begin, long end, Node node) {}

  /** Within a transaction: hands on all that can be found. */
  void read(Consumer<Entry> sink) {
    find(Node.ANY, Bayan.mentions, Node.ANY)
        .map(Triple::getObject)
        .forEach(thing -> mentioned.merge(thing, 1L, Long::sum));
    find(Node.ANY, Bayan.hasText, Node.ANY)
        .map(Triple::getSubject)
        .distinct()
        .forEach(document -> readDocument(document, sink));
    find(Node.ANY, SKOS.prefLabel.asNode(), Node.ANY)
        .filter(this::isFirstName)
        .map(Triple::getSubject)
        .filter(thing -> objects(thing, Bayan.hasText).isEmpty())
        .forEach(
            thing -> iris.thingId(thing).ifPresent(id -> sink.accept(thing(thing, id.kind()))));
  }

  /** So that a thing of many names is read once. */
  private boolean isFirstName(Triple name) {
    return objects(name.getSubject(), name.getPredicate()).getFirst().equals(name.getObject());
  }

  private void readDocument(Node document, Consumer<Entry> sink) {
    Optional<Days> days =
        objects(document, DCTerms.issued.asNode()).stream()
            .filter(Node::isLiteral)
            .flatMap(date -> Days.of(date.getLiteralLexicalForm()).stream())
            .reduce(Days::to);
    List<Node> texts = new ArrayList<>();
    Set<String> related = new TreeSet<>();
    PARTIES.stream()
        .flatMap(property -> objects(document, property).stream())
        .forEach(party -> related.addAll(callings(party)));
    for (Node text : objects(document, Bayan.hasText)) {
      texts.addAll(readText(document, text, days, related, sink));
    }
    Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
    values.put(Facet.KIND, Set.of("document"));
    values.put(Facet.PARTY, names(document, PARTIES));
    sink.accept(
        new Entry(
            document,
            labels(document),
            texts,
            related,
            new Entry.Marks(values, Optional.of(document), days, weight(document))));
    subjects(Bayan.statedIn, document).forEach(act -> sink.accept(act(act, document, days)));
  }

  /** Hands on the sentences of a text, and gives back what it says as a whole. */
  private List<Node> readText(
      Node document, Node text, Optional<Days> days, Set<String> related, Consumer<Entry> sink) {
    String language =
        objects(text, DCTerms.language.asNode()).stream()
            .filter(Node::isLiteral)
            .map(Node::getLiteralLexicalForm)
            .findFirst()
            .orElse("");
    List<Stretch> sentences = new ArrayList<>();
    List<Stretch> mentions = new ArrayList<>();
    for (Node span : subjects(Bayan.spanOf, text)) {
      List<Node> things = objects(span, Bayan.mentions);
      things.forEach(thing -> place(span, thing).ifPresent(mentions::add));
      if (objects(span, TYPE).contains(Bayan.Sentence)) {
        place(span, span).ifPresent(sentences::add);
      }
    }
    mentions.forEach(mention -> related.addAll(callings(mention.node())));
    sentences.sort(Comparator.comparingLong(Stretch::begin));
    StringBuilder whole = new StringBuilder();
    for (Stretch sentence : sentences) {
      List<Node> words = words(sentence.node(), language);
      words.forEach(literal -> whole.append(literal.getLiteralLexicalForm()).append('\n'));
      Set<String> spokenOf = new TreeSet<>();
      mentions.stream()
          .filter(it -> it.begin() >= sentence.begin() && it.end() <= sentence.end())
          .forEach(it -> spokenOf.addAll(callings(it.node())));
      sink.accept(
          new Entry(
              sentence.node(),
              List.of(),
              words,
              spokenOf,
              new Entry.Marks(
                  Map.of(Facet.KIND, Set.of("sentence")), Optional.of(document), days, 0)));
    }
    return sentences.isEmpty()
        ? objects(text, Nif.isString).stream().map(it -> inLanguage(it, language)).toList()
        : List.of(NodeFactory.createLiteralLang(whole.toString(), language));
  }

  private Optional<Stretch> place(Node span, Node thing) {
    return number(span, Nif.beginIndex)
        .flatMap(begin -> number(span, Nif.endIndex).map(end -> new Stretch(begin, end, thing)));
  }

  private Optional<Long> number(Node span, Node property) {
    return objects(span, property).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .filter(number -> number.matches("\\d{1,9}"))
        .map(Long::valueOf)
        .findFirst();
  }

  private Entry act(Node act, Node document, Optional<Days> days) {
    Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
    values.put(Facet.KIND, Set.of("act"));
    values.put(Facet.TYPE, codes(act, Bayan.actType));
    values.put(Facet.STRENGTH, codes(act, Bayan.commitmentStrength));
    Set<String> forces = new TreeSet<>();
    objects(act, TYPE).stream()
        .filter(FORCES::contains)
        .forEach(force -> forces.add(force.getURI().substring(Bayan.NS.length())));
    values.put(Facet.FORCE, forces);
    values.put(Facet.PARTY, names(act, SPEAKERS));
    Set<String> related = new TreeSet<>();
    Stream.concat(SPEAKERS.stream(), SUBJECTS.stream())
        .flatMap(property -> objects(act, property).stream())
        .forEach(thing -> related.addAll(callings(thing)));
    List<Node> texts = new ArrayList<>();
    objects(act, Bayan.span).forEach(span -> texts.addAll(words(span, "")));
    objects(act, Bayan.gloss).stream().filter(Node::isLiteral).forEach(texts::add);
    return new Entry(
        act,
        List.of(),
        texts,
        related,
        new Entry.Marks(values, Optional.of(document), days, weight(act)));
  }

  private Entry thing(Node thing, String kind) {
    Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
    values.put(Facet.KIND, Set.of(kind));
    values.put(Facet.PARTY, names(thing, PARTIES));
    Set<String> statuses = new TreeSet<>();
    objects(thing, Bayan.statusAssertion)
        .forEach(assertion -> statuses.addAll(codes(assertion, Bayan.status)));
    values.put(Facet.STATUS, statuses);
    Optional<Days> days =
        objects(thing, Bayan.dateAssertion).stream()
            .flatMap(it ->
                Stream.of(Bayan.earliest, Bayan.latest)
                    .flatMap(bound -> objects(it, bound).stream()))
            .filter(Node::isLiteral)
            .flatMap(date -> Days.of(date.getLiteralLexicalForm()).stream())
            .reduce(Days::to);
    return new Entry(
        thing,
        labels(thing),
        List.of(),
        Set.of(),
        new Entry.Marks(values, Optional.empty(), days, weight(thing)));
  }

  private long weight(Node thing) {
    return mentioned.getOrDefault(thing, 0L);
  }

  /** What a span reads: without mark-up where it has some. */
  private List<Node> words(Node span, String language) {
    List<Node> reads = objects(span, Bayan.reads);
    return (reads.isEmpty() ? objects(span, Nif.anchorOf) : reads)
        .stream().filter(Node::isLiteral).map(it -> inLanguage(it, language)).toList();
  }

  private static Node inLanguage(Node literal, String language) {
    return literal.getLiteralLanguage().isEmpty() && !language.isEmpty()
        ? NodeFactory.createLiteralLang(literal.getLiteralLexicalForm(), language)
        : literal;
  }

  private List<Node> labels(Node thing) {
    return NAMES.stream()
        .flatMap(property -> objects(thing, property).stream())
        .filter(Node::isLiteral)
        .toList();
  }

  private List<String> callings(Node thing) {
    return names.get(thing, it -> labels(it).stream().map(Node::getLiteralLexicalForm).toList());
  }

  private Set<String> codes(Node subject, Node property) {
    Set<String> codes = new TreeSet<>();
    objects(subject, property).stream()
        .filter(Node::isURI)
        .map(Node::getURI)
        .forEach(concept -> codes.add(concept.substring(concept.lastIndexOf('/') + 1)));
    return codes;
  }

  private Set<String> names(Node subject, List<Node> properties) {
    Set<String> found = new TreeSet<>();
    properties.stream()
        .flatMap(property -> objects(subject, property).stream())
        .forEach(thing -> iris.thingId(thing).ifPresent(id -> found.add(id.path())));
    return found;
  }

  private List<Node> objects(Node subject, Node property) {
    return find(subject, property, Node.ANY)
        .map(Triple::getObject)
        .sorted(NodeCmp::compareRDFTerms)
        .toList();
  }

  private List<Node> subjects(Node property, Node object) {
    return find(Node.ANY, property, object)
        .map(Triple::getSubject)
        .sorted(NodeCmp::compareRDFTerms)
        .toList();
  }

  private Stream<Triple> find(Node subject, Node property, Node object) {
    return dataset.stream(Quad.defaultGraphIRI, subject, property, object).map(Quad::asTriple);
  }
}

package org.w3id.bayan.publish.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;
import org.w3id.bayan.vocab.LabelProperties;
import org.w3id.bayan.vocab.Nif;

/** Turns triples into rows, for pages that tell about things. */
public final class Rows {
  private static final Set<Node> OTHER_NAMES =
      Set.of(SKOS.altLabel.asNode(), SKOS.hiddenLabel.asNode());

  private final Phrases phrases;
  private final Iris iris;
  private final Links links;
  private final Labels labels;
  private final Literals literals;
  private final Map<Triple, Set<Node>> graphs;
  private final Map<Node, Row.Value> values = new HashMap<>();

  /**
   * Rows.
   *
   * @param labels what things are called, among other triples
   */
  public Rows(Collection<Triple> labels, Phrases phrases, Iris iris) {
    this(labels, Map.of(), phrases, iris);
  }

  /**
   * Rows that say where each fact comes from.
   *
   * @param labels what things are called, among other triples
   * @param graphs the named graphs that hold each fact
   */
  public Rows(
      Collection<Triple> labels, Map<Triple, Set<Node>> graphs, Phrases phrases, Iris iris) {
    this.phrases = phrases;
    this.iris = iris;
    this.links = new Links(iris);
    this.labels = new Labels(phrases, labels);
    this.literals = new Literals(phrases);
    this.graphs = graphs;
  }

  /** What things are called in it. */
  public Labels labels() {
    return labels;
  }

  /** Whether a fact is what a thing says, which is shown as a text and not as a fact. */
  public static boolean isText(Triple fact) {
    return fact.getPredicate().equals(Nif.isString) || fact.getPredicate().equals(Bayan.reads);
  }

  /**
   * A row for each predicate, in the order in which they come, with the objects. Of what is said in
   * several languages only what is in that of the reader, but for names.
   */
  public List<Row> outgoing(List<Triple> triples) {
    Map<Node, List<Row.Value>> byPredicate = new LinkedHashMap<>();
    Set<Node> translated = translated(triples);
    for (Triple triple : triples) {
      if (isRead(triple.getObject()) || !translated.contains(triple.getPredicate())) {
        byPredicate
            .computeIfAbsent(triple.getPredicate(), predicate -> new ArrayList<>())
            .add(value(triple.getObject(), originsOf(triple)));
      }
    }
    return rows(byPredicate);
  }

  /** The predicates of which all is said in languages, that of the reader among them. */
  private Set<Node> translated(List<Triple> triples) {
    Set<Node> translated = new HashSet<>();
    triples.stream()
        .filter(triple -> isRead(triple.getObject()) && !isName(triple.getPredicate()))
        .forEach(triple -> translated.add(triple.getPredicate()));
    triples.stream()
        .filter(it -> !it.getObject().isLiteral() || it.getObject().getLiteralLanguage().isEmpty())
        .forEach(triple -> translated.remove(triple.getPredicate()));
    return translated;
  }

  /** Whether something is in the language of the reader. */
  private boolean isRead(Node object) {
    return object.isLiteral()
        && Locale.forLanguageTag(object.getLiteralLanguage())
            .getLanguage()
            .equals(Locale.forLanguageTag(phrases.lang()).getLanguage());
  }

  /** Names are told in all languages. */
  private static boolean isName(Node predicate) {
    return LabelProperties.OWN.contains(predicate) || OTHER_NAMES.contains(predicate);
  }

  /** A row for each predicate with the subjects. */
  public List<Row> incoming(List<Triple> triples) {
    Map<Node, List<Row.Value>> byPredicate = new LinkedHashMap<>();
    for (Triple triple : triples) {
      byPredicate
          .computeIfAbsent(triple.getPredicate(), predicate -> new ArrayList<>())
          .add(value(triple.getSubject(), List.of()));
    }
    return rows(byPredicate);
  }

  private List<Row> rows(Map<Node, List<Row.Value>> byPredicate) {
    return byPredicate.entrySet().stream()
        .map(entry -> row(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Where all values come from is said once, beside the property. */
  private Row row(Node property, List<Row.Value> values) {
    List<Row.Origin> common = values.getFirst().origins();
    return values.stream().allMatch(value -> value.origins().equals(common))
        ? new Row(
            value(property, common),
            values.stream()
                .map(value -> new Row.Value(value.words(), value.href(), List.of()))
                .toList())
        : new Row(value(property, List.of()), values);
  }

  /** The objects of some facts, each with where the fact comes from. */
  public List<Row.Value> objects(List<Triple> triples) {
    return triples.stream().map(triple -> value(triple.getObject(), originsOf(triple))).toList();
  }

  /** A thing or a literal, to be shown. */
  public Row.Value value(Node node, List<Row.Origin> origins) {
    Row.Value known = values.computeIfAbsent(node, this::value);
    return origins.isEmpty() ? known : new Row.Value(known.words(), known.href(), origins);
  }

  private Row.Value value(Node node) {
    return node.isLiteral()
        ? new Row.Value(literal(node), Optional.empty(), List.of())
        : new Row.Value(name(node).shortened(), links.href(node), List.of());
  }

  /** Graphs have no labels, but their kinds have. */
  private Words name(Node node) {
    return iris.graphKind(node)
        .map(kind -> phrases.words("graph.title", phrases.text("graph." + kind.code())))
        .orElseGet(() -> labels.of(node));
  }

  private Words literal(Node literal) {
    return literals.find(literal).orElseGet(() -> asWritten(literal));
  }

  private static Words asWritten(Node literal) {
    boolean prose =
        !literal.getLiteralLanguage().isEmpty()
            || literal.getLiteralDatatypeURI().endsWith("#string");
    return prose ? Words.of(literal) : Words.code(literal.getLiteralLexicalForm());
  }

  private List<Row.Origin> originsOf(Triple triple) {
    List<Row.Origin> origins = new ArrayList<>();
    for (Node graph : graphs.getOrDefault(triple, Set.of())) {
      iris.graphKind(graph)
          .ifPresent(kind ->
              origins.add(
                  new Row.Origin(
                      kind.code(),
                      phrases.text("graph." + kind.code()),
                      links.href(graph).orElse(""))));
    }
    return origins;
  }
}

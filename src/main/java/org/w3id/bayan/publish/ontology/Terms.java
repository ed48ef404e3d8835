package org.w3id.bayan.publish.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.page.Row;
import org.w3id.bayan.publish.page.Rows;
import org.w3id.bayan.publish.page.Words;
import org.w3id.bayan.serialize.Prefixes;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;

/** Says what each term is. */
final class Terms {
  private static final Node STATUS =
      NodeFactory.createURI("http://www.w3.org/2003/06/sw-vocab-status/ns#term_status");

  /** What is said of a term, and under which heading. */
  private static final List<Map.Entry<String, Node>> SAID =
      List.of(
          Map.entry("wider", RDFS.subClassOf.asNode()),
          Map.entry("wider", RDFS.subPropertyOf.asNode()),
          Map.entry("domain", RDFS.domain.asNode()),
          Map.entry("range", RDFS.range.asNode()),
          Map.entry("inverse", OWL.inverseOf.asNode()),
          Map.entry("disjoint", OWL.disjointWith.asNode()));

  /** What points at a term, and under which heading. */
  private static final List<Map.Entry<String, Node>> POINTING =
      List.of(
          Map.entry("narrower", RDFS.subClassOf.asNode()),
          Map.entry("narrower", RDFS.subPropertyOf.asNode()),
          Map.entry("properties", RDFS.domain.asNode()),
          Map.entry("valueOf", RDFS.range.asNode()),
          Map.entry("inverse", OWL.inverseOf.asNode()),
          Map.entry("disjoint", OWL.disjointWith.asNode()));

  private static final List<Map.Entry<String, Node>> ALIGNED =
      List.of(
          Map.entry("exact", SKOS.exactMatch.asNode()),
          Map.entry("close", SKOS.closeMatch.asNode()),
          Map.entry("broad", SKOS.broadMatch.asNode()),
          Map.entry("narrow", SKOS.narrowMatch.asNode()),
          Map.entry("related", SKOS.relatedMatch.asNode()));

  private final Material material;
  private final Phrases phrases;
  private final Rows rows;
  private final PrefixMap prefixes;

  Terms(Material material, Phrases phrases, Iris iris) {
    this.material = material;
    this.phrases = phrases;
    this.prefixes = Prefixes.map(iris);
    List<Triple> labels = new ArrayList<>(material.labels());
    Stream.of(material.terms(), material.concepts())
        .forEach(graph -> graph.stream().forEach(labels::add));
    this.rows = new Rows(labels, phrases, iris);
  }

  Words label(Node term) {
    return rows.labels().of(term);
  }

  static String anchor(Node term) {
    return term.getURI().substring(Bayan.NS.length());
  }

  boolean isClass(Node term) {
    return material.terms().contains(term, RDF.type.asNode(), OWL.Class.asNode());
  }

  OntologyPage.Term of(Node term) {
    Graph graph = material.terms();
    List<Row> facts = new ArrayList<>();
    SAID.forEach(it -> add(facts, it.getKey(), objects(graph, term, it.getValue())));
    POINTING.forEach(it -> add(facts, it.getKey(), subjects(graph, it.getValue(), term)));
    ALIGNED.forEach(
        it -> add(facts, it.getKey(), objects(material.alignments(), term, it.getValue())));
    add(facts, "status", objects(graph, term, STATUS));
    Words label = label(term);
    return new OntologyPage.Term(
        anchor(term),
        label,
        objects(graph, term, RDFS.label.asNode()).stream()
            .map(Words::of)
            .filter(other -> !other.lang().equals(label.lang()))
            .toList(),
        kind(term),
        text(graph, term, RDFS.comment.asNode()),
        facts,
        example(term));
  }

  /** The text of a literal of a node, in the language of the reader. */
  Words text(Graph graph, Node node, Node property) {
    return rows.labels()
        .best(objects(graph, node, property).stream().filter(Node::isLiteral).toList())
        .orElse(Words.code(""));
  }

  private Words kind(Node term) {
    String key =
        isClass(term)
            ? "class"
            : material.terms().contains(term, RDF.type.asNode(), OWL.DatatypeProperty.asNode())
                ? "datatype"
                : "property";
    return phrases.words("ontology.kind." + key);
  }

  /** Another of the same heading joins the row that is there. */
  private void add(List<Row> facts, String key, List<Node> nodes) {
    if (nodes.isEmpty()) {
      return;
    }
    Words head = phrases.words("ontology." + key);
    List<Row.Value> values = new ArrayList<>(nodes.stream().map(this::value).toList());
    Optional<Row> known =
        facts.stream().filter(row -> row.property().words().equals(head)).findFirst();
    known.ifPresent(row -> {
      row.values().stream().filter(value -> !values.contains(value)).forEach(values::add);
      facts.remove(row);
    });
    facts.add(new Row(new Row.Value(head, Optional.empty(), List.of()), values));
  }

  /** Terms of others are known by their short names rather than by translations of them. */
  Row.Value value(Node node) {
    Row.Value value = rows.value(node, List.of());
    if (!node.isURI() || node.getURI().startsWith(Bayan.NS)) {
      return value;
    }
    String brief = prefixes.abbreviate(node.getURI());
    return brief == null || rows.labels().find(node).isPresent()
        ? value
        : new Row.Value(Words.code(brief), value.href(), List.of());
  }

  private Optional<OntologyPage.Example> example(Node term) {
    return Optional.ofNullable(material.examples().get(term))
        .map(triple ->
            new OntologyPage.Example(
                rows.value(triple.getSubject(), List.of()),
                triple.getPredicate().equals(term)
                    ? Optional.of(shortened(rows.value(triple.getObject(), List.of())))
                    : Optional.empty()));
  }

  private static Row.Value shortened(Row.Value value) {
    return new Row.Value(value.words().shortened(), value.href(), List.of());
  }

  static List<Node> objects(Graph graph, Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY)
        .map(Triple::getObject)
        .distinct()
        .sorted(NodeCmp::compareRDFTerms)
        .toList();
  }

  static List<Node> subjects(Graph graph, Node property, Node object) {
    return graph.stream(Node.ANY, property, object)
        .map(Triple::getSubject)
        .distinct()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }
}

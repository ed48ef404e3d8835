package org.w3id.bayan.publish.ontology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.bayan.store.Store;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.GraphKind;
import org.w3id.bayan.vocab.Iris;

/**
 * What the page is made from.
 *
 * @param terms the ontology
 * @param alignments what its terms have to do with those of others
 * @param concepts the concept schemes
 * @param examples for each term a triple in which the data uses it
 * @param labels what the things of the examples are called
 */
record Material(
    Graph terms,
    Graph alignments,
    Graph concepts,
    Map<Node, Triple> examples,
    List<Triple> labels) {
  private static final Node TYPE = RDF.type.asNode();

  /** So many uses of a term are looked at, to choose the same of them each time. */
  private static final int LOOKED_AT = 50;

  Material {
    examples = Map.copyOf(examples);
    labels = List.copyOf(labels);
  }

  static Material of(Graph terms, Store store, Iris iris) {
    Graph nothing = GraphFactory.createDefaultGraph();
    Map<Node, Triple> examples = store.read(dataset -> examples(terms, dataset));
    Set<Node> things = new LinkedHashSet<>();
    examples
        .values()
        .forEach(triple ->
            Stream.of(triple.getSubject(), triple.getObject())
                .filter(Node::isURI)
                .forEach(things::add));
    return new Material(
        terms,
        store.graph(iris.graph(GraphKind.ALIGNMENTS)).orElse(nothing),
        store.graph(iris.graph(GraphKind.VOCAB)).orElse(nothing),
        examples,
        store.labels(things));
  }

  /** The terms of our own. */
  static List<Node> own(Graph terms) {
    return terms.stream(Node.ANY, TYPE, Node.ANY)
        .map(Triple::getSubject)
        .filter(node -> node.isURI() && node.getURI().startsWith(Bayan.NS))
        .distinct()
        .sorted(NodeCmp::compareRDFTerms)
        .toList();
  }

  private static Map<Node, Triple> examples(Graph terms, DatasetGraph dataset) {
    Map<Node, Triple> examples = new HashMap<>();
    for (Node term : own(terms)) {
      example(dataset, Node.ANY, term, Node.ANY)
          .or(() -> instance(term, terms, dataset))
          .ifPresent(triple -> examples.put(term, triple));
    }
    return examples;
  }

  /**
   * A thing of a class, or where the data has only narrower ones, of the first of them that it has.
   */
  private static Optional<Triple> instance(Node term, Graph terms, DatasetGraph dataset) {
    Set<Node> seen = new LinkedHashSet<>(List.of(term));
    List<Node> waiting = new ArrayList<>(seen);
    while (!waiting.isEmpty()) {
      Node next = waiting.removeFirst();
      Optional<Triple> found = example(dataset, Node.ANY, TYPE, next);
      if (found.isPresent()) {
        return found;
      }
      Terms.subjects(terms, RDFS.subClassOf.asNode(), next).stream()
          .filter(seen::add)
          .forEach(waiting::add);
    }
    return Optional.empty();
  }

  private static Optional<Triple> example(
      DatasetGraph dataset, Node subject, Node predicate, Node object) {
    List<Triple> found = new ArrayList<>();
    var quads = dataset.find(Quad.defaultGraphIRI, subject, predicate, object);
    while (quads.hasNext() && found.size() < LOOKED_AT) {
      Triple triple = quads.next().asTriple();
      if (triple.getSubject().isURI()) {
        found.add(triple);
      }
    }
    return found.stream()
        .min((one, other) -> {
          int subjects = NodeCmp.compareRDFTerms(one.getSubject(), other.getSubject());
          return subjects != 0
              ? subjects
              : NodeCmp.compareRDFTerms(one.getObject(), other.getObject());
        });
  }
}

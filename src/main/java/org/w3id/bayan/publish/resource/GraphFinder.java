package org.w3id.bayan.publish.resource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.w3id.bayan.publish.ontology.OntologyReader;
import org.w3id.bayan.publish.page.GraphPage;
import org.w3id.bayan.store.Description;
import org.w3id.bayan.store.Store;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.GraphKind;
import org.w3id.bayan.vocab.Iris;

/** Finds named graphs, and the ontology, which is one. */
public final class GraphFinder {
  private static final Pattern GRAPH = Pattern.compile("graph(/[A-Za-z0-9._~-]+)+");
  private static final String ONTOLOGY = Bayan.NS.substring(0, Bayan.NS.length() - 1);
  private static final String NS = "ns";
  static final Comparator<Triple> ORDER =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(triple -> !triple.getPredicate().equals(RDF.type.asNode()))
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private final Iris iris;

  public GraphFinder(Iris iris) {
    this.iris = iris;
  }

  /**
   * {@code graph/…}: the triples of a graph; in the syntaxes that can name a graph, in that graph.
   */
  public Optional<Answer> findGraph(Sought sought) {
    String path = sought.path();
    if (!GRAPH.matcher(path).matches()) {
      return Optional.empty();
    }
    Node name = NodeFactory.createURI(iris.base() + path);
    return iris.graphKind(name)
        .flatMap(kind ->
            sought.store().graph(name).map(graph -> document(name, kind, graph, sought.store())));
  }

  private Answer document(Node name, GraphKind kind, Graph graph, Store store) {
    List<Triple> triples = ordered(graph);
    List<Triple> labels =
        store.labels(iris.documentOfGraph(name).map(iris::statement).stream().toList());
    return Answer.Document.whole(
        name.getURI(),
        name.getURI(),
        name,
        triples,
        aboutItself(name, store),
        phrases -> GraphPage.of(name, kind, triples.size(), labels, phrases, iris));
  }

  /** Where the graph comes from, and with it what all documents say of themselves. */
  private List<Triple> aboutItself(Node name, Store store) {
    Optional<Node> document = iris.documentOfGraph(name).map(iris::statement);
    List<Triple> itself =
        new ArrayList<>(AboutItself.triples(name.getURI(), document, store.version(), iris));
    store.describe(name, 1).map(Description::facts).ifPresent(itself::addAll);
    return itself;
  }

  /** {@code ns} and {@code ns/<version>}: the ontology, as of this version. */
  public Optional<Answer> findOntology(Sought sought) {
    String path = sought.path();
    return sought
        .store()
        .graph(iris.graph(GraphKind.ONTOLOGY))
        .filter(graph -> path.equals(NS) || isVersion(graph, path.substring(NS.length())))
        .map(graph -> ontology(path, graph, sought.store()));
  }

  private Answer ontology(String path, Graph graph, Store store) {
    List<Triple> triples = ordered(graph);
    String address = iris.base() + path;
    String about = ONTOLOGY + path.substring(NS.length());
    return Answer.Document.whole(
        address,
        about,
        Quad.defaultGraphIRI,
        triples,
        AboutItself.triples(
            address, Optional.of(NodeFactory.createURI(about)), store.version(), iris),
        phrases -> OntologyReader.page(graph, store, phrases, iris));
  }

  private static boolean isVersion(Graph ontology, String rest) {
    return rest.matches("/[A-Za-z0-9._~-]+")
        && ontology.contains(
            NodeFactory.createURI(ONTOLOGY),
            OWL2.versionIRI.asNode(),
            NodeFactory.createURI(ONTOLOGY + rest));
  }

  private static List<Triple> ordered(Graph graph) {
    try (Stream<Triple> triples = graph.stream()) {
      return triples.sorted(ORDER).toList();
    }
  }
}

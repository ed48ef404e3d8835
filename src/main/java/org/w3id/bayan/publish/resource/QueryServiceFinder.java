package org.w3id.bayan.publish.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.bayan.config.QueryLimits;
import org.w3id.bayan.publish.page.QueryPage;
import org.w3id.bayan.serialize.Prefixes;
import org.w3id.bayan.vocab.Iris;
import org.w3id.bayan.vocab.Sd;

/** Describes the query service: to programs in RDF, to people by a form. */
public final class QueryServiceFinder implements Finder {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final List<String> RESULTS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "N-Triples",
          "JSON-LD",
          "RDF_XML",
          "TriG",
          "N-Quads");

  /** Nothing is inferred when a query is answered. */
  private static final Node SIMPLE_ENTAILMENT =
      NodeFactory.createURI("http://www.w3.org/ns/entailment/Simple");

  /** Finds things by words; what is behind another server is asked there, which may not have it. */
  private static final Node TEXT_QUERY = NodeFactory.createURI("http://jena.apache.org/text#query");

  /** More are left to queries: a large dataset has some for each of its documents. */
  private static final int NAMED_GRAPHS = 500;

  private final Iris iris;
  private final QueryLimits limits;

  /**
   * A finder.
   *
   * @param limits of queries; a client is told of them
   */
  public QueryServiceFinder(Iris iris, QueryLimits limits) {
    this.iris = iris;
    this.limits = limits;
  }

  @Override
  public Optional<Answer> find(Sought sought) {
    String address = iris.base() + "sparql";
    Node service = NodeFactory.createURI(address);
    List<Triple> triples = triples(service);
    if (sought.store().isHere()) {
      triples.add(Triple.create(service, sd("propertyFeature"), TEXT_QUERY));
      if (!limits.services().isEmpty()) {
        triples.add(Triple.create(service, sd("feature"), sd("BasicFederatedQuery")));
      }
    }
    triples.addAll(sought.store().read(this::namedGraphs));
    return Optional.of(
        Answer.Document.whole(
            address,
            address,
            Quad.defaultGraphIRI,
            triples,
            List.of(),
            phrases -> QueryPage.of(Prefixes.common(), phrases)));
  }

  private List<Triple> triples(Node service) {
    Node dataset = iris.dataset();
    Node defaultGraph = NodeFactory.createURI(service.getURI() + "#default-graph");
    List<Triple> triples = new ArrayList<>();
    triples.add(Triple.create(service, RDF.type.asNode(), sd("Service")));
    triples.add(Triple.create(service, sd("endpoint"), service));
    triples.add(Triple.create(service, sd("supportedLanguage"), sd("SPARQL11Query")));
    for (String format : RESULTS) {
      triples.add(
          Triple.create(service, sd("resultFormat"), NodeFactory.createURI(FORMATS + format)));
    }
    triples.add(Triple.create(service, sd("defaultEntailmentRegime"), SIMPLE_ENTAILMENT));
    triples.add(
        Triple.create(
            service,
            RDFS.comment.asNode(),
            NodeFactory.createLiteralLang(
                ("A query is stopped after %s seconds; the parameter timeout asks for fewer. An"
                        + " answer has at most %d rows or triples; a longer one is an error."
                        + " SERVICE asks %s; LOAD and updates are refused.")
                    .formatted(limits.timeout().toSeconds(), limits.rows(), others()),
                "en")));
    triples.add(Triple.create(service, sd("defaultDataset"), dataset));
    triples.add(Triple.create(dataset, RDF.type.asNode(), sd("Dataset")));
    triples.add(Triple.create(dataset, sd("defaultGraph"), defaultGraph));
    triples.add(Triple.create(defaultGraph, RDF.type.asNode(), sd("Graph")));
    triples.add(
        Triple.create(
            defaultGraph,
            RDFS.comment.asNode(),
            NodeFactory.createLiteralLang(
                "All that is published. The named graphs hold it once more, by where it comes"
                    + " from: what a text states, what is inferred, extracted or said elsewhere.",
                "en")));
    return triples;
  }

  /** The named graphs that are told of, up to a number; each describes itself at its address. */
  private List<Triple> namedGraphs(DatasetGraph dataset) {
    List<Triple> triples = new ArrayList<>();
    dataset.stream(Quad.defaultGraphIRI, Node.ANY, RDF.type.asNode(), Sd.NamedGraph)
        .map(Quad::getSubject)
        .limit(NAMED_GRAPHS)
        .sorted(NodeCmp::compareRDFTerms)
        .forEach(graph -> {
          triples.add(Triple.create(iris.dataset(), sd("namedGraph"), graph));
          triples.add(Triple.create(graph, RDF.type.asNode(), Sd.NamedGraph));
          triples.add(Triple.create(graph, sd("name"), graph));
        });
    return triples;
  }

  private String others() {
    return limits.services().isEmpty()
        ? "no other endpoint"
        : "no others than " + limits.services().stream().sorted().collect(Collectors.joining(", "));
  }

  private static Node sd(String name) {
    return NodeFactory.createURI(SD + name);
  }
}

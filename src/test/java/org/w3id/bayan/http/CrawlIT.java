package org.w3id.bayan.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.w3id.bayan.PublishedSeed;
import org.w3id.bayan.SeedServer;

/** Every IRI of ours that occurs anywhere answers, with what the store says of it. */
class CrawlIT {
  private static final Map<String, Lang> SYNTAXES =
      Map.of(
          "text/turtle", Lang.TURTLE,
          "application/n-triples", Lang.NTRIPLES,
          "application/ld+json", Lang.JSONLD,
          "application/rdf+xml", Lang.RDFXML,
          "application/trig", Lang.TRIG,
          "application/n-quads", Lang.NQUADS);

  /** Each thing is fetched as Turtle, and every so many of them in every syntax. */
  private static final int EVERY = 7;

  @RegisterExtension static final SeedServer SEED = new SeedServer();

  @Test
  void everyIriOfOursAnswersWithWhatTheStoreSays() throws Exception {
    List<String> failures = new ArrayList<>();
    int number = 0;
    for (String iri : irisOfOurs()) {
      Set<String> syntaxes = number++ % EVERY == 0 ? SYNTAXES.keySet() : Set.of("text/turtle");
      for (String mediaType : syntaxes) {
        check(iri, mediaType, failures);
      }
    }
    assertThat(number).isGreaterThan(500);
    assertThat(failures).isEmpty();
  }

  private static void check(String iri, String mediaType, List<String> failures)
      throws IOException, InterruptedException {
    HttpResponse<String> response = get(local(iri), mediaType);
    if (response.statusCode() == 303) {
      response = get(local(response.headers().firstValue("Location").orElseThrow()), mediaType);
    }
    if (response.statusCode() != 200) {
      failures.add("%s as %s: %d".formatted(iri, mediaType, response.statusCode()));
      return;
    }
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.fromString(response.body(), SYNTAXES.getOrDefault(mediaType, Lang.TURTLE))
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .parse(read);
    if (!iri.contains("/graph/") && !iri.startsWith(PublishedSeed.BASE + "dumps/")) {
      Set<Triple> served = about(read.getDefaultGraph(), iri);
      Set<Triple> stored = stored(iri);
      boolean isDataset = iri.equals(PublishedSeed.BASE + "dataset"); // described by counts too
      if (isDataset ? !served.containsAll(stored) : !served.equals(stored)) {
        failures.add(
            "%s as %s: %d triples served, %d stored"
                .formatted(iri, mediaType, served.size(), stored.size()));
      }
    }
  }

  private static Set<Triple> about(Graph graph, String iri) {
    return graph.find(NodeFactory.createURI(iri), Node.ANY, Node.ANY).toSet();
  }

  private static Set<Triple> stored(String iri) {
    Node node = NodeFactory.createURI(iri);
    DatasetGraph dataset = SEED.dataset();
    return dataset.calculateRead(() -> {
      Set<Triple> published = triples(dataset, Quad.defaultGraphIRI, node);
      return published.isEmpty() ? triples(dataset, Quad.unionGraph, node) : published;
    });
  }

  private static Set<Triple> triples(DatasetGraph dataset, Node graph, Node subject) {
    return dataset.stream(graph, subject, Node.ANY, Node.ANY)
        .map(Quad::asTriple)
        .collect(Collectors.toSet());
  }

  /** All of them, without fragments: what a client can ask for. */
  private static Set<String> irisOfOurs() {
    DatasetGraph dataset = SEED.dataset();
    Set<String> iris = new TreeSet<>();
    dataset.executeRead(() ->
        dataset.stream()
            .forEach(quad -> {
              for (Node node :
                  List.of(
                      quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())) {
                if (node.isURI() && node.getURI().startsWith(PublishedSeed.BASE)) {
                  iris.add(node.getURI().replaceFirst("#.*", ""));
                }
              }
            }));
    return iris;
  }

  private static URI local(String iri) {
    return URI.create(iri.replace(PublishedSeed.BASE, SEED.address().toString()));
  }

  private static HttpResponse<String> get(URI address, String mediaType)
      throws IOException, InterruptedException {
    return SEED.send(HttpRequest.newBuilder(address).header("Accept", mediaType).build());
  }
}

package org.w3id.bayan.publish.page;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.w3id.bayan.vocab.GraphKind;
import org.w3id.bayan.vocab.Iris;

/**
 * A page about a named graph.
 *
 * @param iri its IRI
 * @param meaning what a graph of its kind holds
 * @param size how many triples it has, in words
 * @param document the document it belongs to, if to one
 */
public record GraphPage(
    Words title, String iri, String meaning, String size, Optional<Row.Value> document)
    implements Page {

  @Override
  public String template() {
    return "graph";
  }

  /**
   * The page for a graph.
   *
   * @param labels what its document is called
   */
  public static GraphPage of(
      Node graph, GraphKind kind, int size, Collection<Triple> labels, Phrases phrases, Iris iris) {
    Rows rows = new Rows(labels, phrases, iris);
    Optional<Row.Value> document =
        iris.documentOfGraph(graph).map(iris::statement).map(node -> rows.value(node, List.of()));
    return new GraphPage(
        phrases.words("graph.title", phrases.text("graph." + kind.code())),
        graph.getURI(),
        phrases.text("graph." + kind.code() + ".meaning"),
        phrases.text("graph.size", size),
        document);
  }
}

package org.w3id.bayan.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.w3id.bayan.vocab.GraphKind;
import org.w3id.bayan.vocab.Iris;
import org.w3id.bayan.vocab.Sd;

/**
 * The named graphs of one document, each in a fixed order.
 *
 * @param published those that are part of the published view
 * @param all with those that are not
 */
public record DocumentGraphs(List<Node> published, List<Node> all) {
  private static final Comparator<Node> NODES = NodeCmp::compareRDFTerms;

  public DocumentGraphs {
    published = List.copyOf(published);
    all = List.copyOf(all);
  }

  /** Within a transaction: the graphs that the provenance of a document lists. */
  static Optional<DocumentGraphs> find(DatasetGraph dataset, Iris iris, String documentId) {
    Set<Node> all = new TreeSet<>(NODES);
    dataset
        .find(
            iris.graph(GraphKind.PROVENANCE, documentId),
            Node.ANY,
            RDF.type.asNode(),
            Sd.NamedGraph)
        .forEachRemaining(quad -> all.add(quad.getSubject()));
    List<Node> published = new ArrayList<>(new PublishedView(iris).among(all));
    published.sort(NODES);
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(new DocumentGraphs(published, new ArrayList<>(all)));
  }

  /**
   * Within a transaction: gives all quads, first the published view, in which each triple is once.
   *
   * @param named whether the named graphs follow
   */
  public void forEach(DatasetGraph dataset, boolean named, Consumer<Quad> action) {
    for (int index = 0; index < published.size(); index++) {
      List<Node> before = published.subList(0, index);
      dataset
          .find(published.get(index), Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> {
            boolean said =
                before.stream()
                    .anyMatch(graph ->
                        dataset.contains(
                            graph, quad.getSubject(), quad.getPredicate(), quad.getObject()));
            if (!said) {
              action.accept(Quad.create(Quad.defaultGraphIRI, quad.asTriple()));
            }
          });
    }
    if (named) {
      for (Node graph : all) {
        dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(action);
      }
    }
  }
}

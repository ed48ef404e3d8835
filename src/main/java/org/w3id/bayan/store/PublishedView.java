package org.w3id.bayan.store;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.w3id.bayan.vocab.GraphKind;
import org.w3id.bayan.vocab.Iris;

/**
 * Which graphs make up the published view, the dataset's default graph.
 *
 * <p>Of a reviewed document the reader's findings are published, of any other the program's. The
 * rest of a document (source, corrections, provenance…) always is. The view is stored, not computed
 * on each query: a union over many graphs is slow to query.
 */
record PublishedView(Iris iris) {

  /** Those of one document's graphs that are part of the view. */
  Set<Node> among(Set<Node> graphs) {
    boolean reviewed = graphs.stream().anyMatch(graph -> isOf(graph, GraphKind.STATED));
    return graphs.stream()
        .filter(graph -> iris.graphKind(graph).map(GraphKind::isPublished).orElse(false))
        .filter(graph -> !(reviewed && isOf(graph, GraphKind.EXTRACTION)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean isOf(Node graph, GraphKind kind) {
    return iris.graphKind(graph).filter(kind::equals).isPresent();
  }
}

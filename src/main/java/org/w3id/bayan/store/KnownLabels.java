package org.w3id.bayan.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What things are called in one graph of one version, which never changes: the names of terms and
 * of busy things are wanted in nearly every description. Bounded; what is forgotten is read again.
 */
final class KnownLabels {
  /** Up to how many triples are known; they take some tens of megabytes. */
  private static final int MOST_TRIPLES = 50_000;

  private final Cache<Node, List<Triple>> labels =
      Caffeine.newBuilder()
          .maximumWeight(MOST_TRIPLES)
          .weigher((Node thing, List<Triple> names) -> 1 + names.size())
          .build();

  List<Triple> of(Node thing, Function<Node, List<Triple>> reader) {
    return labels.get(thing, reader);
  }
}

package org.w3id.bayan.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Something that can be found, and by what.
 *
 * @param labels what it is called, as literals
 * @param texts what it says, as literals
 * @param related what the things that it speaks of are called
 */
record Entry(Node thing, List<Node> labels, List<Node> texts, Set<String> related, Marks marks) {
  Entry {
    labels = List.copyOf(labels);
    texts = List.copyOf(texts);
    related = Set.copyOf(related);
  }

  /**
   * What else is known of it.
   *
   * @param values by what it can be chosen
   * @param document which it stands in
   * @param days when it was issued or took place
   * @param weight how often texts speak of it
   */
  record Marks(
      Map<Facet, Set<String>> values, Optional<Node> document, Optional<Days> days, long weight) {
    Marks {
      values = Map.copyOf(values);
    }
  }
}

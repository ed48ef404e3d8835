package org.w3id.bayan.authority;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.w3id.bayan.domain.Name;

/**
 * The things known before any statement is read.
 *
 * @param graph their types, labels, codes and links
 * @param names every name under which one of them may stand in a text
 */
public record Authority(Graph graph, List<Name> names) {
  public Authority {
    names = List.copyOf(names);
  }
}

package org.w3id.bayan.authority;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;

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

  /** The actors that are states. */
  public Set<ThingId> states(Iris iris) {
    return graph
        .find(Node.ANY, RDF.type.asNode(), Bayan.State)
        .mapWith(triple -> iris.thingId(triple.getSubject()).orElseThrow())
        .toSet();
  }
}

package org.w3id.bayan.authority;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.domain.ThingId;

/**
 * The things known before any statement is read.
 *
 * @param graph their types, labels, codes and links
 * @param names every name under which one of them may stand in a text
 * @param states the state that a person, an office or a body belongs to
 * @param persons which of the things are persons
 */
public record Authority(
    Graph graph, List<Name> names, Map<ThingId, ThingId> states, Set<ThingId> persons) {
  public Authority {
    names = List.copyOf(names);
    states = Map.copyOf(states);
    persons = Set.copyOf(persons);
  }
}

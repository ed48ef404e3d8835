package org.w3id.bayan.serialize;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Triples thing by thing and property by property, each in the order in which it first occurs, none
 * twice: for syntaxes in which what is said of a thing stands together.
 *
 * @param byThing the values by property, by thing
 */
record Things(Map<Node, Map<Node, Set<Node>>> byThing) {

  static Things of(List<Triple> triples) {
    Map<Node, Map<Node, Set<Node>>> things = new LinkedHashMap<>();
    for (Triple triple : triples) {
      things
          .computeIfAbsent(triple.getSubject(), subject -> new LinkedHashMap<>())
          .computeIfAbsent(triple.getPredicate(), property -> new LinkedHashSet<>())
          .add(triple.getObject());
    }
    return new Things(things);
  }
}

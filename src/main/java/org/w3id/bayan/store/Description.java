package org.w3id.bayan.store;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A bounded copy of what the store says about one thing.
 *
 * @param thing the thing
 * @param facts triples whose subject is the thing or a fragment of it; the thing's own come first
 * @param incoming triples that point at the thing, a page of them
 * @param labels labels of everything else that occurs in facts and incoming
 */
public record Description(Node thing, List<Triple> facts, Incoming incoming, List<Triple> labels) {
  public Description {
    facts = List.copyOf(facts);
    labels = List.copyOf(labels);
  }
}

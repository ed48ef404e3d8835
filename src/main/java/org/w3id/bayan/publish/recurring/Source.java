package org.w3id.bayan.publish.recurring;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.w3id.bayan.publish.compare.Undertaking;

/**
 * A document in which something is undertaken about a thing, or might have been.
 *
 * @param issued its date, beginning as ISO 8601 dates do; empty if not known
 * @param parties who issued it
 * @param speaks whether it speaks of the thing at all
 * @param undertakings those about the thing, in the order of the text
 */
record Source(
    Node document,
    String issued,
    Set<Node> parties,
    boolean speaks,
    List<Undertaking> undertakings) {
  Source {
    parties = Set.copyOf(parties);
    undertakings = List.copyOf(undertakings);
  }
}

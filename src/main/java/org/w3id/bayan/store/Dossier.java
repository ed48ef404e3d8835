package org.w3id.bayan.store;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A bounded copy of all that is said of one document: its texts, what was found in them, what it
 * says, the defects of the text, and the agreements and events that it speaks of.
 *
 * @param document the document
 * @param facts triples about the document, its texts, the findings in them, and what these rest on
 * @param labels labels of everything else that occurs in the facts
 * @param whole whether nothing was left out
 */
public record Dossier(Node document, List<Triple> facts, List<Triple> labels, boolean whole) {
  public Dossier {
    facts = List.copyOf(facts);
    labels = List.copyOf(labels);
  }
}

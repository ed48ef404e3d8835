package org.w3id.bayan.mapping;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.w3id.bayan.report.Extraction;
import org.w3id.bayan.review.LayerAgreement;
import org.w3id.bayan.review.Review;

/**
 * What a reader established about a document.
 *
 * @param review findings in its words
 * @param facts facts about things, by the graph that they belong to: stated, inferred, external
 * @param agreement how well the program's findings agree with it
 * @param undecided what the program found and the reader has still to decide; empty if the reader
 *     wrote tables of their own
 */
public record Assessment(
    Review review,
    Map<Node, Graph> facts,
    LayerAgreement agreement,
    Optional<Extraction> undecided) {
  public Assessment {
    facts = Map.copyOf(facts);
  }
}

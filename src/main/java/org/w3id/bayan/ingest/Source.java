package org.w3id.bayan.ingest;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.w3id.bayan.decide.Decisions;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.reading.Hints;
import org.w3id.bayan.review.Review;

/**
 * A document as it was handed in.
 *
 * @param statement the document and its text
 * @param metadata what is known from outside its text
 * @param open what nobody said and the program may propose
 * @param review what a reader established, if one has read it
 */
record Source(JointStatement statement, Graph metadata, Open open, Optional<CuratedReview> review) {

  /**
   * What to propose from.
   *
   * @param language whether nobody gave the language
   * @param hints what the mark-up suggests
   */
  record Open(boolean language, Hints hints) {}

  /**
   * A review as files hold it.
   *
   * @param findings findings in the words of the text
   * @param facts facts about things, by the graph that they belong to
   * @param decisions decisions on what was found, if the reader works so
   */
  record CuratedReview(Review findings, Map<Node, Graph> facts, Optional<Decisions> decisions) {}
}

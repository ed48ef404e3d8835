package org.w3id.bayan.ingest;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.w3id.bayan.domain.DateAnchor;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.reading.Given;

/**
 * What is known about a document from outside its text.
 *
 * @param graph all of it, to be published
 * @param language tag of its text, if given
 */
record Metadata(Graph graph, Optional<String> language, List<ThingId> parties, DateAnchor anchor) {
  Metadata {
    parties = List.copyOf(parties);
  }

  /**
   * What someone said in words.
   *
   * @param by who, for messages: the command line, a file
   */
  record Said(String by, Given given) {}
}

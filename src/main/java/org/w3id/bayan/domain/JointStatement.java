package org.w3id.bayan.domain;

import java.util.List;

/**
 * A document in which governments speak together, in one language version as it was received.
 *
 * @param id its name, the folder it is kept in: {@code document/<id>} is the thing
 * @param language BCP 47 tag of the text, without region: {@code ar}, {@code en}
 * @param parties the parties that issue it, as far as known
 * @param anchor the day that relative dates count from, if known
 */
public record JointStatement(
    String id, String language, Text text, List<ThingId> parties, DateAnchor anchor) {
  public JointStatement {
    parties = List.copyOf(parties);
  }

  /** The document as a thing. */
  public ThingId thing() {
    return new ThingId("document/" + id);
  }
}

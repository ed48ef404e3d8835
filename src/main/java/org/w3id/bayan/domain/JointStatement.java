package org.w3id.bayan.domain;

import java.util.List;
import java.util.Optional;

/**
 * A document in which governments speak together, in one language version as it was received.
 *
 * @param id its name, the folder it is kept in: {@code document/<id>} is the thing
 * @param language BCP 47 tag of the text, without region: {@code ar}, {@code en}
 * @param title its title in the language of the text, if one is given outside the text
 * @param parties the parties that issue it, as far as known
 * @param anchor the day that relative dates count from, if known
 */
public record JointStatement(
    String id,
    String language,
    Text text,
    Optional<String> title,
    List<ThingId> parties,
    DateAnchor anchor) {
  public JointStatement {
    parties = List.copyOf(parties);
  }

  /** One without a title of its own. */
  public JointStatement(
      String id, String language, Text text, List<ThingId> parties, DateAnchor anchor) {
    this(id, language, text, Optional.empty(), parties, anchor);
  }

  /** The document as a thing. */
  public ThingId thing() {
    return new ThingId("document/" + id);
  }

  /** The same, issued on a day. */
  public JointStatement issued(DateAnchor day) {
    return new JointStatement(id, language, text, title, parties, day);
  }

  /** The same with its text as a reader sees it, without mark-up. */
  public JointStatement asRead() {
    return new JointStatement(id, language, text.asRead(), title, parties, anchor);
  }
}

package org.w3id.bayan.lexicon;

import java.util.List;

/**
 * A fixed expression that makes an act, such as «it is planned».
 *
 * @param kind what it is like
 */
public record FixedPhrase(Kind kind, List<Use> uses) {
  public FixedPhrase {
    uses = List.copyOf(uses);
  }

  /** What an expression is like. */
  public enum Kind {
    /** It has a subject, as a verb does. */
    VERB,
    /** It has a subject, and a form of «to be» between: «are grateful». */
    PREDICATE,
    /** It needs no subject: «it is planned». */
    FREE
  }
}

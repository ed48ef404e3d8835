package org.w3id.bayan.extract;

import java.math.BigDecimal;
import java.util.List;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.ThingId;

/**
 * Who speaks in an act, and how that shows.
 *
 * @param voice code of the scheme {@code speaker-voice}
 * @param begin where the words for the speaker begin, or where the act begins
 * @param rule the name of the rule that found it
 * @param weight what the rule adds to the confidence
 */
record Subject(List<ThingId> speakers, String voice, Span begin, String rule, BigDecimal weight) {
  static final String NAMED = "explicit";
  static final String INHERITED = "zero-subject";
  static final String DOCUMENT = "document-voice";
  static final String NOBODY = "agentless-passive";
  static final String UNRESOLVED = "unresolved";

  Subject {
    speakers = List.copyOf(speakers);
  }

  /** Whether words of the text stand for the speaker. */
  boolean isWorded() {
    return !voice.equals(DOCUMENT) && !speakers.isEmpty();
  }
}

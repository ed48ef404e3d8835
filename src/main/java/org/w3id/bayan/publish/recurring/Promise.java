package org.w3id.bayan.publish.recurring;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3id.bayan.publish.compare.Undertaking;

/**
 * An undertaking with those like it in later documents.
 *
 * @param steps what became of it, document by document, from the one that has it first
 */
record Promise(List<Step> steps) {
  Promise {
    steps = List.copyOf(steps);
  }

  /** What a document does to a promise. */
  enum Change {
    /** It is the first that has it. */
    NEW,
    /** It binds as far as before. */
    REPEATED,
    /** It binds further than before. */
    STRENGTHENED,
    /** It binds less far than before. */
    WEAKENED,
    /** The document does not have it. */
    UNMENTIONED,
    /** The document has it, and has no date, so that it cannot be told what was before. */
    UNDATED;

    /** The name in the messages and in data. */
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A document and what it does.
   *
   * @param undertaking the words; none if it is not mentioned
   */
  record Step(Change change, Source source, Optional<Undertaking> undertaking) {}

  /** In how many documents it is. */
  long documents() {
    return steps.stream().filter(step -> step.undertaking().isPresent()).count();
  }
}

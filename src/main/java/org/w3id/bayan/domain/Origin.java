package org.w3id.bayan.domain;

import java.math.BigDecimal;
import java.util.Optional;

/** Where a finding comes from: the program, or a human reader. The two are never mixed. */
public sealed interface Origin {

  /**
   * The program found it.
   *
   * @param rule the names of the rules and lexicon entries that led to it, for a reader to follow
   * @param confidence a sum of named contributions, 0 to 1 with two decimals; not a probability
   */
  record Extracted(String rule, BigDecimal confidence) implements Origin {
    public Extracted {
      if (confidence.signum() < 0 || confidence.compareTo(BigDecimal.ONE) > 0) {
        throw new IllegalArgumentException("Confidence %s is not in 0..1".formatted(confidence));
      }
    }
  }

  /** A reader established it, perhaps with a note. */
  record Reviewed(Optional<String> note) implements Origin {}
}

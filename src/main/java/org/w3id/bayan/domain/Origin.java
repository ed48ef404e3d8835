package org.w3id.bayan.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where a finding comes from: the program, or a human reader. The two are never mixed. */
public sealed interface Origin {

  /**
   * The program found it.
   *
   * @param steps the lexicon entries and rules that led to it, in order, each with what it adds to
   *     the confidence
   */
  record Extracted(List<Step> steps) implements Origin {
    public Extracted {
      steps = List.copyOf(steps);
      if (steps.isEmpty()) {
        throw new IllegalArgumentException("Something found needs at least one step");
      }
    }

    /** Found in one step. */
    public static Extracted by(String rule, String words, String weight) {
      return new Extracted(List.of(Step.of(rule, words, weight)));
    }

    /** The sum of what the steps add, held between 0 and 1; not a probability. */
    public BigDecimal confidence() {
      BigDecimal sum = steps.stream().map(Step::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
      return sum.max(BigDecimal.ZERO).min(BigDecimal.ONE).setScale(2);
    }

    /** The steps in one line, for a reader to follow. */
    public String trace() {
      return steps.stream().map(Step::toString).collect(Collectors.joining("; "));
    }
  }

  /** A reader established it, perhaps with a note. */
  record Reviewed(Optional<String> note) implements Origin {}

  /**
   * One step from the words to a finding.
   *
   * @param rule the name of the rule or lexicon entry
   * @param words what of the text it was applied to; empty where that is plain
   * @param weight what it adds to the confidence, with two decimals; may be negative or nothing
   */
  record Step(String rule, String words, BigDecimal weight) {
    public Step {
      weight = weight.setScale(2);
    }

    public static Step of(String rule, String words, String weight) {
      return new Step(rule, words, new BigDecimal(weight));
    }

    @Override
    public String toString() {
      String what = words.isEmpty() ? rule : rule + ": " + words;
      return weight.signum() == 0 ? what : "%s (%+.2f)".formatted(what, weight);
    }
  }
}

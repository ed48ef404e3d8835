package org.w3id.bayan.validate;

import java.util.List;

/** The verdict on a document. */
public sealed interface Validation {

  /** Every shape is kept. */
  record Conforms() implements Validation {}

  /** Some shape is not. */
  record Violates(List<Violation> violations) implements Validation {
    public Violates {
      violations = List.copyOf(violations);
    }
  }

  /**
   * One constraint that is not kept.
   *
   * @param node what breaks it
   * @param message what is wrong, in English
   * @param value the value that is wrong, or empty
   */
  record Violation(String node, String message, String value) {
    @Override
    public String toString() {
      return value.isEmpty() ? node + ": " + message : node + ": " + message + " (" + value + ")";
    }
  }
}

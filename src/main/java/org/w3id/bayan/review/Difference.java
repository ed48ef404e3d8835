package org.w3id.bayan.review;

import org.w3id.bayan.domain.Span;

/**
 * One point in which the program and the reader disagree.
 *
 * @param kind what about: {@code act}, {@code act-type}, {@code mention}…
 * @param span where in the text
 * @param expected what the reader has; empty if nothing
 * @param found what the program has; empty if nothing
 */
public record Difference(String kind, Verdict verdict, Span span, String expected, String found) {

  /** In what way they disagree. */
  public enum Verdict {
    /** Only the reader has it. */
    MISSED,
    /** Only the program has it. */
    EXTRA,
    /** Both have it, and it is not the same. */
    WRONG
  }
}

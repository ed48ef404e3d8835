package org.w3id.bayan.review;

import java.util.List;
import org.w3id.bayan.domain.Span;

/**
 * A passage that can be read in more than one way, and the reading taken.
 *
 * @param certainty how sure the reader is: high, medium, low or n/a
 */
public record Reading(
    String id,
    List<Span> sentences,
    String question,
    String reading,
    String reason,
    String certainty) {
  public Reading {
    sentences = List.copyOf(sentences);
  }
}

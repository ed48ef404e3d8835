package org.w3id.bayan.reading;

import java.util.Optional;
import org.w3id.bayan.domain.Span;

/**
 * What the mark-up of a text suggests about it. Pages are often marked up carelessly, so this is
 * proposed, never taken for given.
 *
 * @param date YYYY-MM-DD
 * @param language BCP 47 tag, without region
 */
public record Hints(Optional<Hint> title, Optional<Hint> date, Optional<Hint> language) {
  static final Hints NONE = new Hints(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * One suggestion.
   *
   * @param from what of the mark-up it is from, for a reader
   * @param span where that stands in the text as received
   */
  public record Hint(String value, String from, Span span) {}
}

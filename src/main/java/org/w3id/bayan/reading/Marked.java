package org.w3id.bayan.reading;

import java.util.Optional;
import org.w3id.bayan.domain.Reading;

/**
 * A text with mark-up, read.
 *
 * @param reading its words; none if it is plain text, which reads as it stands
 * @param given what its front matter says of it
 * @param hints what its mark-up suggests: a heading, a date of publication
 */
public record Marked(Optional<Reading> reading, Given given, Hints hints) {

  /** A text without mark-up. */
  static Marked plain() {
    return new Marked(Optional.empty(), Given.NOTHING, Hints.NONE);
  }
}

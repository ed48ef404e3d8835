package org.w3id.bayan.lexicon;

import java.util.List;

/**
 * A fixed expression that makes an act, such as «it is planned».
 *
 * @param finite whether it has a subject before it, as a verb does
 */
public record FixedPhrase(boolean finite, List<Use> uses) {
  public FixedPhrase {
    uses = List.copyOf(uses);
  }
}

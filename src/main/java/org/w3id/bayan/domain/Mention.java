package org.w3id.bayan.domain;

import java.util.List;
import java.util.Optional;

/**
 * Words of the text that refer to something.
 *
 * @param kind code of the published scheme {@code mention-kind}: name, anaphor, pronoun, time…
 * @param refersTo what the words refer to; empty for a date, or where it is not known
 * @param edtf for a date: the date in Extended Date/Time Format (ISO 8601-2), level 1
 */
public record Mention(
    Span span, String kind, List<ThingId> refersTo, Optional<String> edtf, Origin origin) {
  public Mention {
    refersTo = List.copyOf(refersTo);
  }
}

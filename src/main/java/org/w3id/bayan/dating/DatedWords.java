package org.w3id.bayan.dating;

import java.util.Optional;
import org.w3id.bayan.domain.Span;

/**
 * A date or length of time in a text.
 *
 * @param edtf the date in EDTF (ISO 8601-2), level 1, if enough of it is known
 * @param conflict what contradicts itself in it
 * @param relative whether it counts from the date of the text
 * @param note what the EDTF does not say: the end of it, a fiscal year, an anniversary
 */
public record DatedWords(
    Span span,
    Optional<String> edtf,
    Optional<String> conflict,
    boolean relative,
    Optional<String> note) {}

package org.w3id.bayan.language;

import java.util.Optional;
import org.w3id.bayan.domain.Span;

/**
 * A date in a text.
 *
 * @param edtf the date, if enough of it is known
 * @param conflict what contradicts itself in it
 * @param relative whether it counts from the date of the text
 */
public record DatedWords(
    Span span, Optional<String> edtf, Optional<String> conflict, boolean relative) {}

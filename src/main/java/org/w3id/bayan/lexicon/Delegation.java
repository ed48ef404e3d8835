package org.w3id.bayan.lexicon;

import org.w3id.bayan.domain.ThingId;

/**
 * A delegation that is known before any document is read.
 *
 * @param state whom it speaks for
 * @param event what it was sent to
 */
public record Delegation(ThingId body, ThingId state, ThingId event) {}

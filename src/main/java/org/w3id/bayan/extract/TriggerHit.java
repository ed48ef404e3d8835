package org.w3id.bayan.extract;

import org.w3id.bayan.domain.Span;
import org.w3id.bayan.lexicon.Trigger;

/**
 * Words that carry a speech act, at their place.
 *
 * @param begin index of the first token in its sentence
 * @param end index after the last
 * @param span the words, without what is written on to the first
 * @param clitics what is written on to the first
 */
record TriggerHit(int begin, int end, Span span, String clitics, Trigger trigger) {}

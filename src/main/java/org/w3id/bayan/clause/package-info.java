/**
 * Tells whether a word is a verb where it stands, and whose verb it is: what the rules of all
 * languages have in common; those of the two orders of words are in {@code svo} and {@code vso}.
 *
 * <p>Promises: the same marked text always gives the same subject, which names the rule that it was
 * found by; who cannot be told is left open. Words of a language are in its lexicon, not here.
 *
 * <p>To add a rule about who speaks, give it a name in {@link
 * org.w3id.bayan.predication.Subject.Rule}, and find it in the class of the order of words that it
 * belongs to.
 */
@NullMarked
package org.w3id.bayan.clause;

import org.jspecify.annotations.NullMarked;

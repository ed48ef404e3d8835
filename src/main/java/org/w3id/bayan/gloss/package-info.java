/**
 * Looks up the words of one text, each in each list once, for all who read it after.
 *
 * <p>Promises: nothing is decided; what a list says of words stands beside them, and readings that
 * exclude each other stand beside each other.
 *
 * <p>A new list of the lexicon that more than one step reads is one more column of {@link
 * org.w3id.bayan.gloss.GlossedText}.
 */
@NullMarked
package org.w3id.bayan.gloss;

import org.jspecify.annotations.NullMarked;

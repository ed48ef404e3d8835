/**
 * Makes text comparable without losing where it stands: folding, tokens, clitics and sentences.
 *
 * <p>Promises: algorithms only, no words; every offset is a code point of the text as issued; the
 * same text always gives the same result.
 *
 * <p>To add a rule about letters, add it here; a word belongs into a lexicon.
 */
@NullMarked
package org.w3id.bayan.language;

import org.jspecify.annotations.NullMarked;

/**
 * Finds what one document mentions and which speech acts it reports.
 *
 * <p>Promises: the same text, lexicon and names always give the same findings, every finding stands
 * at a span of the text as issued, and each says by which rules it was found. What the words do not
 * decide is left open.
 *
 * <p>To teach it a word, edit a table of the lexicon. The rules about who speaks are in {@link
 * org.w3id.bayan.clause}.
 */
@NullMarked
package org.w3id.bayan.extract;

import org.jspecify.annotations.NullMarked;

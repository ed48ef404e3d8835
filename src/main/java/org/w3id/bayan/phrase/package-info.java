/**
 * Finds the words that name or describe the agreements and the events of a document, and where the
 * words stand by which a text tells of them.
 *
 * <p>Promises: pure; phrases do not overlap; a phrase has the word for its kind within it, or is
 * the name of something known. What is said of a thing is read elsewhere.
 *
 * <p>The words are in {@code agreements.tsv} and {@code events.tsv} of a lexicon.
 */
@NullMarked
package org.w3id.bayan.phrase;

import org.jspecify.annotations.NullMarked;

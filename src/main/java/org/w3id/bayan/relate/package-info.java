/**
 * Tells what a document says of agreements and events: what became of them, whose they are, when
 * and where.
 *
 * <p>Promises: pure; nothing is said of a thing that no words of the text tell of; what is only
 * denied is reported as denied; a thing without an entry of its own belongs to its document.
 *
 * <p>The words are in {@code agreements.tsv} and {@code events.tsv} of a lexicon; to tell of
 * something new about a thing, give its words a part there, and read it in a teller.
 */
@NullMarked
package org.w3id.bayan.relate;

import org.jspecify.annotations.NullMarked;

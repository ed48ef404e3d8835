/**
 * What the program found in one document, as values: sentences, mentions, speech acts, things that
 * only this document names, what it says of agreements and events, and what is odd in it.
 *
 * <p>Promises: every value stands at a span of the text as issued, and says by which steps it was
 * found.
 *
 * <p>A new kind of finding is a new component of {@link org.w3id.bayan.report.Extraction}.
 */
@NullMarked
package org.w3id.bayan.report;

import org.jspecify.annotations.NullMarked;

/**
 * Shows a reader what the program found in a document, why, and how far a review agrees: as text
 * for a terminal and as JSON.
 *
 * <p>Promises: pure; words of a document stay in the order of their script whatever stands around
 * them; both forms say the same.
 */
@NullMarked
package org.w3id.bayan.explain;

import org.jspecify.annotations.NullMarked;

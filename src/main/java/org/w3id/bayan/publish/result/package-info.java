/**
 * Shows the answer to a query as a page: rows with names instead of IRIs, or yes or no.
 *
 * <p>Promises: a page is bounded, and says so where it shows a part; each cell leads to what it is
 * about; the same answer is one link away in every other form.
 *
 * <p>To show another kind of answer, add it to {@code Result}; the compiler lists what must draw
 * it.
 */
@NullMarked
package org.w3id.bayan.publish.result;

import org.jspecify.annotations.NullMarked;

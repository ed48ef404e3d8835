/**
 * Lays two documents side by side by what they commit their parties to.
 *
 * <p>Promises: the same two documents are always aligned in the same way; an undertaking stands on
 * one line only; what is laid beside what, and by which likeness, is said.
 *
 * <p>To change what makes two undertakings alike, change {@code Likeness}.
 */
@NullMarked
package org.w3id.bayan.publish.compare;

import org.jspecify.annotations.NullMarked;

/**
 * Follows what is undertaken about one thing through all documents.
 *
 * <p>Promises: documents come in the order of their dates; each undertaking stands in one chain
 * only; a document counts as silent only where it might have spoken; how much is read is bounded,
 * and what was left out is said.
 *
 * <p>To change what makes two undertakings the same promise, change {@code Likeness} in {@code
 * publish.compare}.
 */
@NullMarked
package org.w3id.bayan.publish.recurring;

import org.jspecify.annotations.NullMarked;

/**
 * Owns TDB2: the published dataset, in versions that are written aside and put in place at once.
 *
 * <p>Promises: a version is never changed once it is current, so reading never sees half a
 * publication; whatever stops a writer, the store stays as it was; two writers never meet.
 *
 * <p>To read more of the dataset, add a method to {@code Store} that copies what it needs within
 * one read transaction and is bounded.
 */
@NullMarked
package org.w3id.bayan.store;

import org.jspecify.annotations.NullMarked;

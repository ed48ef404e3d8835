/**
 * Lays what a reader established beside what the program extracted, and scores the one against the
 * other.
 *
 * <p>Promises: pure; one finding confirms at most one other, and a comparison never changes either
 * side.
 *
 * <p>To measure another kind of agreement, add it to {@code LayerAgreement} and a metric to {@code
 * ontology/concepts}.
 */
@NullMarked
package org.w3id.bayan.review;

import org.jspecify.annotations.NullMarked;

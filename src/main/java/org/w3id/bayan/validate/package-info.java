/**
 * Says whether the graphs of a document keep the SHACL shapes.
 *
 * <p>Promises: pure; the two layers are judged apart, each together with what it refers to.
 *
 * <p>To add a constraint, add a shape to {@code ontology/shapes}, with a passing and a failing
 * example; no code changes.
 */
@NullMarked
package org.w3id.bayan.validate;

import org.jspecify.annotations.NullMarked;

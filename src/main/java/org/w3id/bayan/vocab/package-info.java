/**
 * Terms of our ontology and of borrowed ones that Jena does not ship, and the IRIs that an
 * installation mints.
 *
 * <p>Each class of terms holds nodes and their namespace, nothing else: the constants never change
 * while the program runs and may be used from any thread. {@link org.w3id.bayan.vocab.Bayan} has a
 * constant for every term of the ontology file and none that the file does not declare.
 *
 * <p>To add a term of ours, declare it in the ontology file with labels and comments in English and
 * Arabic, then add its constant here; the vocabulary test fails until both are there. To add a
 * borrowed term, look first whether Jena has it in {@code org.apache.jena.vocabulary}; if not, add
 * it to the class of its vocabulary, or add a class after the same pattern.
 */
@NullMarked
package org.w3id.bayan.vocab;

import org.jspecify.annotations.NullMarked;

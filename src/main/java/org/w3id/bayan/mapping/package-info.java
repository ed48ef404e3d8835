/**
 * Turns what is known about one document into RDF: named graphs, one for each layer and basis.
 *
 * <p>Promises: pure and deterministic; an IRI is made from the document's id and what it names,
 * never from a counter, a clock or a blank node; nothing that the program found stands in a graph
 * of what a reader established.
 *
 * <p>To publish something new about a document, add a mapper and its graph in {@code
 * StatementMapper}.
 */
@NullMarked
package org.w3id.bayan.mapping;

import org.jspecify.annotations.NullMarked;

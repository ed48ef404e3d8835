/**
 * Writes triples and quads in each RDF syntax that is offered, with Jena or with RDF4J Rio,
 * whichever does it better.
 *
 * <p>Promises: the triples come out in the order given where the syntax has an order; only prefixes
 * that shorten something are declared; what a syntax cannot carry is refused, never left out.
 *
 * <p>To add a syntax, add a constant to {@code Syntax}; the compiler then asks how to write it.
 */
@NullMarked
package org.w3id.bayan.serialize;

import org.jspecify.annotations.NullMarked;

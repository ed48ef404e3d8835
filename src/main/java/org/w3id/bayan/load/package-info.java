/**
 * Adds many triples at once to a TDB2 database: each node is looked up once, a triple is copied
 * into the default graph as the numbers of its nodes, and the indexes are written in their order.
 *
 * <p>Promises: the same graphs added in the same order give the same database; what was added is in
 * the dataset as soon as someone asks for it.
 *
 * <p>It knows nothing of documents and versions; those are of {@code store}.
 */
@NullMarked
package org.w3id.bayan.load;

import org.jspecify.annotations.NullMarked;

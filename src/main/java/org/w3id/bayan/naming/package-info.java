/**
 * Finds the names of things that only one document knows: ministers, committees, agreements; and
 * other names by which it calls things that it has named.
 *
 * <p>Promises: nothing is named that is not shaped as a name; where two things might be meant,
 * nothing is; two different names never share an id; the work grows with the length of the text.
 *
 * <p>The words that names are built with are data; a new shape is a class beside {@link
 * org.w3id.bayan.candidate.capital.CapitalBodies}.
 */
@NullMarked
package org.w3id.bayan.naming;

import org.jspecify.annotations.NullMarked;

/**
 * Reads a dataset behind another SPARQL endpoint.
 *
 * <p>Promises: an answer is whole or an error; what is sent is built from terms, never from text; a
 * password is in no message; nothing is asked of any other address than the one that was named.
 *
 * <p>Readers are written as for a dataset at hand. {@code Rounds} lets them run without answers
 * first, to learn what they look for, fetches all of that at once, and lets them run again.
 */
@NullMarked
package org.w3id.bayan.remote;

import org.jspecify.annotations.NullMarked;

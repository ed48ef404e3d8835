/**
 * Opens the dataset to SPARQL queries, with Fuseki.
 *
 * <p>Promises: nothing can be written; no query makes this machine call another one or run code;
 * each has a time limit; what goes wrong leaves by the same road as everywhere else.
 *
 * <p>To allow or forbid more, change what {@code QueryEndpoint} puts into the engine's context;
 * what must be answered before the engine sees a request belongs into {@code QueryDoor}.
 */
@NullMarked
package org.w3id.bayan.publish.sparql;

import org.jspecify.annotations.NullMarked;

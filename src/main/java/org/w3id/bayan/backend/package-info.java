/**
 * Where the triples of a version are: in this process, or behind another server.
 *
 * <p>Promises: whoever reads sees a bounded copy or an error, never a part that looks like the
 * whole; a server that does not answer is told from a thing that is not there.
 *
 * <p>To read from another kind of place, implement {@code Backend}.
 */
@NullMarked
package org.w3id.bayan.backend;

import org.jspecify.annotations.NullMarked;

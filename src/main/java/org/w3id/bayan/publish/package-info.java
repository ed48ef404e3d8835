/**
 * Starts the web server and owns the routes.
 *
 * <p>Promises: every address is in one list, {@code Routes}; every error leaves by one road, {@code
 * Problems}; the server stops only when running answers are finished.
 *
 * <p>To add an address, add a line to {@code Routes}.
 */
@NullMarked
package org.w3id.bayan.publish;

import org.jspecify.annotations.NullMarked;

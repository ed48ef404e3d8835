/**
 * The command line: reads arguments, builds the objects, runs a command, prints.
 *
 * <p>Promises: this is the only place that wires the house together, reads the clock and writes to
 * the terminal; every failure is one message and an exit code other than 0.
 *
 * <p>To add a command, add a class and name it in {@code Bayan}.
 */
@NullMarked
package org.w3id.bayan.cli;

import org.jspecify.annotations.NullMarked;

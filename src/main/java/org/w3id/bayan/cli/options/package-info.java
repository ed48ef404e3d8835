/**
 * The options that several commands share, and where they are taken from if the command line does
 * not say: the environment, or a file.
 */
@NullMarked
package org.w3id.bayan.cli.options;

import org.jspecify.annotations.NullMarked;

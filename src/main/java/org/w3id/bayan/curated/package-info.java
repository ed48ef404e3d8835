/**
 * Reads the files that curators edit, and says what is wrong in them.
 *
 * <p>Promises: a problem names the file, the place in it and what to do; nothing is skipped
 * silently.
 *
 * <p>Tables are UTF-8 text with tabs between the cells. Lines that begin with {@code #} are
 * comments, the first other line names the columns. In a cell {@code \n}, {@code \t} and {@code \\}
 * stand for line break, tab and backslash, {@code \s} for a space at the edge of a cell. Turtle and
 * TriG are read against the base of the installation.
 */
@NullMarked
package org.w3id.bayan.curated;

import org.jspecify.annotations.NullMarked;

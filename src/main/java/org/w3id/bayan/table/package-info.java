/**
 * Reads the tab-separated tables that curators edit.
 *
 * <p>Promises: a problem names the file and the line; nothing is skipped silently.
 *
 * <p>A table is UTF-8 text. Lines that begin with {@code #} are comments, the first other line
 * names the columns. In a cell {@code \n}, {@code \t} and {@code \\} stand for line break, tab and
 * backslash, {@code \s} for a space at the edge of a cell.
 */
@NullMarked
package org.w3id.bayan.table;

import org.jspecify.annotations.NullMarked;

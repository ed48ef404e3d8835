/**
 * Reads the word lists and names of one language into immutable values.
 *
 * <p>Promises: an error names file and line; a lexicon has a digest, so that a run can say which
 * words it used.
 *
 * <p>To add a language, add a folder to {@code data/lexicon} with the same tables as its
 * neighbours.
 */
@NullMarked
package org.w3id.bayan.lexicon;

import org.jspecify.annotations.NullMarked;

/**
 * The word lists of one language as immutable values, and the names of known things.
 *
 * <p>Promises: whatever is wrong with a list is reported with its file, line and remedy before
 * anything is extracted; the same files give the same digest.
 *
 * <p>A language is a folder of tables; to add one, copy the folder of a language that is built
 * alike, and translate. To add a table, read it in {@link org.w3id.bayan.lexicon.LexiconReader}.
 * The meaning of the columns is written at the head of each table.
 */
@NullMarked
package org.w3id.bayan.lexicon;

import org.jspecify.annotations.NullMarked;

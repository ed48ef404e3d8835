/**
 * Finds the words that refer to someone or something, names and others («the two sides», «the Iraqi
 * delegation», «they»), and whom they mean; and who the parties of a statement are where nobody
 * says so.
 *
 * <p>Promises: words whose meaning the text does not show mean nobody; the same text always gives
 * the same marks, in the order of the text.
 *
 * <p>Which words refer to whom is data (the tables of references and names of a language).
 */
@NullMarked
package org.w3id.bayan.refer;

import org.jspecify.annotations.NullMarked;

/**
 * Finds the words that may say something of someone, and in which sense each is used: verbs, fixed
 * expressions, and the small words that go with them.
 *
 * <p>Promises: what a word may be is told by the lexicon alone, and in which sense it is used by
 * its subject and what stands around it; whose subject a word is, is not decided here.
 *
 * <p>To teach it a verb or a sense, edit the table of verbs. A new kind of condition is a constant
 * of {@link org.w3id.bayan.lexicon.Condition} and a case in {@link
 * org.w3id.bayan.predication.Senses}.
 */
@NullMarked
package org.w3id.bayan.predication;

import org.jspecify.annotations.NullMarked;

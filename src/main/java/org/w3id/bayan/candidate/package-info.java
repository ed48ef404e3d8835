/**
 * Words that are shaped as the name of something, in any script.
 *
 * <p>Promises: a candidate names tokens of the text and the rule by which it was found; whether it
 * is a thing of its own, or one that is known, is decided in {@code naming}. Words of a language
 * are in its lexicon, not here.
 */
@NullMarked
package org.w3id.bayan.candidate;

import org.jspecify.annotations.NullMarked;

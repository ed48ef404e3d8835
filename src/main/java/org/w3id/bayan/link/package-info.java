/**
 * Decides what a mention refers to where its words may name several things.
 *
 * <p>Promises: a mention that cannot be decided refers to nothing, for a wrong link is worse than
 * none; no act has a role for a thing that was not decided.
 *
 * <p>The words that decide are cues of the lexicon; a new way to decide is a method of {@link
 * org.w3id.bayan.link.Linker}.
 */
@NullMarked
package org.w3id.bayan.link;

import org.jspecify.annotations.NullMarked;

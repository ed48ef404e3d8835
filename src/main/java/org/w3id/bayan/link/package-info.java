/**
 * Decides what a name in a text refers to.
 *
 * <p>Promises: pure; a wrong link is worse than none, so what cannot be decided stays open and is
 * reported.
 *
 * <p>To weigh another kind of evidence, add it to {@code Linker}, with its words in the lexicon.
 */
@NullMarked
package org.w3id.bayan.link;

import org.jspecify.annotations.NullMarked;

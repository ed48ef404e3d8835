/**
 * Makes text comparable without losing offsets: folding, tokens, sentences, slugs.
 *
 * <p>Promises: the text is only ever looked at; every span counts code points of the text as it was
 * received. Code here knows letters and scripts, never words.
 *
 * <p>A script that needs a folding rule of its own gets it in {@code Folding}.
 */
@NullMarked
package org.w3id.bayan.language;

import org.jspecify.annotations.NullMarked;

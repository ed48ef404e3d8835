/**
 * Finds in one document what its words refer to and who says what, with the words that show it.
 *
 * <p>Promises: pure; the same text and words give the same findings; a finding names the rules that
 * led to it. Who speaks is left open where nothing shows it.
 *
 * <p>To find another kind of thing, add a class like {@code SpeechActFinder}.
 */
@NullMarked
package org.w3id.bayan.extract;

import org.jspecify.annotations.NullMarked;

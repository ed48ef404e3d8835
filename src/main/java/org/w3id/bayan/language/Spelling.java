package org.w3id.bayan.language;

import java.util.Set;

/**
 * What a language writes together with an apostrophe, so that a reader sees two words in one.
 *
 * @param elided folded words that have lost their last vowel before the next word: the l of {@code
 *     l’eau}
 * @param endings folded endings that are words of their own: the s of {@code Iraq’s}
 */
public record Spelling(Set<String> elided, Set<String> endings) {
  public Spelling {
    elided = Set.copyOf(elided);
    endings = Set.copyOf(endings);
  }
}

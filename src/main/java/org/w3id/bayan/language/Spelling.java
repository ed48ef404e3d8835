package org.w3id.bayan.language;

import java.util.Set;

/**
 * What a language writes together or apart, so that a reader sees two words in one, or one in two.
 *
 * @param elided folded words that have lost their last vowel before the next word: the l of {@code
 *     l’eau}
 * @param endings folded endings that are words of their own: the s of {@code Iraq’s}
 * @param prefixes folded beginnings of words that a hyphen may part from the rest: the re of {@code
 *     re-affirm}
 */
public record Spelling(Set<String> elided, Set<String> endings, Set<String> prefixes) {
  public Spelling {
    elided = Set.copyOf(elided);
    endings = Set.copyOf(endings);
    prefixes = Set.copyOf(prefixes);
  }
}

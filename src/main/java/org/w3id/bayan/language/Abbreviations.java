package org.w3id.bayan.language;

import java.util.Set;

/**
 * Words whose full stop does not end a sentence.
 *
 * @param titles folded words that a name follows: {@code gen}
 * @param others folded words that may end a sentence; what follows decides
 * @param lasts folded words that end a sentence where any word with a capital follows
 * @param starters folded words that, with a capital, begin a sentence
 */
public record Abbreviations(
    Set<String> titles, Set<String> others, Set<String> lasts, Set<String> starters) {
  public Abbreviations {
    titles = Set.copyOf(titles);
    others = Set.copyOf(others);
    lasts = Set.copyOf(lasts);
    starters = Set.copyOf(starters);
  }

  /** Whether the sentence goes on after this word and a full stop. */
  boolean continues(String form, boolean capitalised, Token next) {
    boolean initial = capitalised && form.length() == 1;
    boolean mayGoOn =
        others.contains(form) || lasts.contains(form) || (capitalised && isInitials(form));
    boolean starts = lasts.contains(form) ? next.isCapitalised() : starters.contains(next.form());
    return initial || titles.contains(form) || (mayGoOn && !starts);
  }

  /** Letters with a full stop behind each: {@code c.q.} */
  private static boolean isInitials(String form) {
    boolean initials = form.length() > 2 && form.length() % 2 == 0;
    for (int index = 1; index < form.length(); index += 2) {
      initials = initials && form.charAt(index) == '.';
    }
    return initials;
  }
}

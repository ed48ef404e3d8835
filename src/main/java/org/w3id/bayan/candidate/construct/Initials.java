package org.w3id.bayan.candidate.construct;

import java.util.function.IntPredicate;
import org.w3id.bayan.candidate.Words;
import org.w3id.bayan.lexicon.Cue;

/** Single letters for the given names of a person: «A. B. Haddad», «Karim A. Haddad». */
final class Initials {
  private Initials() {}

  /**
   * Over the family name behind initials, or behind a given name and initials; -1 if there are
   * none.
   *
   * @param name whether a token may be part of a name
   */
  static int behind(Words words, int first, IntPredicate name) {
    int next = words.continues(first) && name.test(first) ? first + 1 : first;
    boolean initial = false;
    while (isAt(words, next)) {
      initial = true;
      next += 2;
    }
    return initial && name.test(next) ? next + 1 : -1;
  }

  /** One letter, no «and», with a full stop, and more behind it. */
  private static boolean isAt(Words words, int index) {
    return words.continues(index)
        && words.continues(index + 2)
        && words.token(index).isCaseless()
        && words.token(index).form().length() == 1
        && !words.is(index, Cue.CONJUNCTION)
        && words.token(index + 1).form().equals(".");
  }
}

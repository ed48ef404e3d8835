package org.w3id.bayan.refer;

import java.util.List;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.lexicon.GroupReference;
import org.w3id.bayan.lexicon.GroupReference.Target;

/** «The two sides», «both countries»: words that tell that a text has just two parties. */
final class TwoSides {
  private static final int TWO = 2;

  private TwoSides() {}

  /**
   * Whether a text has such words, and begins with two persons: «A and his Iraqi counterpart B
   * met».
   *
   * @param persons those whom its opening names
   */
  static boolean meetIn(GlossedText text, List<Mark> persons) {
    for (int index = 0; persons.size() == TWO && index < text.size(); index++) {
      boolean two =
          text.referencesAt(index).stream()
              .flatMap(found -> found.values().stream())
              .anyMatch(TwoSides::areTwo);
      if (two) {
        return true;
      }
    }
    return false;
  }

  private static boolean areTwo(GroupReference words) {
    return words.to() == Target.PARTIES
        && words.subject()
        && words.number().exact()
        && words.number().least() == TWO;
  }
}

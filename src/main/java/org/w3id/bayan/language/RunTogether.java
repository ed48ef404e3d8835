package org.w3id.bayan.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Names of several words as they stand where spaces were lost: «UnitedStates of America», «United
 * StatesofAmerica», in a script without capitals, which would show where a word begins.
 */
public final class RunTogether {
  private static final int MOST_WORDS = 4;
  private static final int LEAST_LETTERS = 9;

  private RunTogether() {}

  /** The words with one or more spaces lost; none where they could be taken for other words. */
  public static List<String> of(String name) {
    String[] words = name.split(" ", -1);
    boolean one = words.length < 2 || words.length > MOST_WORDS;
    if (one || name.codePoints().anyMatch(RunTogether::isNoPlainLetter)) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    int gaps = words.length - 1;
    for (int kept = 0; kept < (1 << gaps) - 1; kept++) {
      StringBuilder written = new StringBuilder(words[0]);
      int run = words[0].length();
      boolean longEnough = true; // what is run together could be no single word
      for (int gap = 0; gap < gaps; gap++) {
        boolean space = (kept & (1 << gap)) != 0;
        boolean lost = run > words[gap].length();
        longEnough &= !space || !lost || run >= LEAST_LETTERS;
        run = space ? words[gap + 1].length() : run + words[gap + 1].length();
        written.append(space ? " " : "").append(words[gap + 1]);
      }
      boolean lost = run > words[gaps].length();
      if (longEnough && (!lost || run >= LEAST_LETTERS)) {
        found.add(written.toString());
      }
    }
    return found;
  }

  private static boolean isNoPlainLetter(int character) {
    return character != ' '
        && (!Character.isLetter(character)
            || Character.isUpperCase(character)
            || Character.isLowerCase(character));
  }
}

package org.w3id.bayan.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3id.bayan.domain.Name;

/**
 * Names of several words as they stand where spaces were lost: «UnitedStates of America», «United
 * StatesofAmerica», in a script without capitals, which would show where a word begins.
 */
final class RunTogether {
  private static final Set<String> KINDS = Set.of("actor", "place");
  private static final int MOST_WORDS = 4;
  private static final int LEAST_LETTERS = 9;

  private RunTogether() {}

  /** The name with one or more of its spaces lost; none where it could be taken for a word. */
  static List<Name> of(Name name) {
    String[] words = name.words().split(" ");
    boolean one = words.length < 2 || words.length > MOST_WORDS;
    if (one
        || !name.kind().equals("name")
        || !KINDS.contains(name.thing().kind())
        || name.words().codePoints().anyMatch(RunTogether::isNoPlainLetter)) {
      return List.of();
    }
    List<Name> found = new ArrayList<>();
    int gaps = words.length - 1;
    for (int kept = 0; kept < (1 << gaps) - 1; kept++) {
      StringBuilder written = new StringBuilder(words[0]);
      int run = words[0].length();
      boolean plain = true; // no part run together is as short as a word
      for (int gap = 0; gap < gaps; gap++) {
        boolean space = (kept & (1 << gap)) != 0;
        boolean lost = run > words[gap].length();
        plain &= !space || !lost || run >= LEAST_LETTERS;
        run = space ? words[gap + 1].length() : run + words[gap + 1].length();
        written.append(space ? " " : "").append(words[gap + 1]);
      }
      boolean lost = run > words[gaps].length();
      if (plain && (!lost || run >= LEAST_LETTERS)) {
        found.add(
            new Name(
                written.toString(),
                name.language(),
                name.thing(),
                name.kind(),
                name.onlyBeside(),
                true));
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

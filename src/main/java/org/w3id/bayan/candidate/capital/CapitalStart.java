package org.w3id.bayan.candidate.capital;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.bayan.candidate.Words;
import org.w3id.bayan.lexicon.NameWord;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/** Where a name begins: the capitalised words before the noun that says what the thing is. */
final class CapitalStart {
  private static final int FARTHEST = 9;
  private static final Pattern SMALL = Pattern.compile("\\P{Lu}+");
  private static final int LENGTH_OF_YEAR = 4;
  private static final Set<String> PAPERS =
      Set.of("Treaty", "MemorandumOfUnderstanding", "Understanding");
  private static final Set<String> STATEMENTS = Set.of("Understanding");
  private static final Set<String> UNDERTAKINGS = Set.of("EventSeries", "Programme");

  private final Words words;
  private final Capitals capitals;

  CapitalStart(Words words, Capitals capitals) {
    this.words = words;
    this.capitals = capitals;
  }

  /** Where a name begins whose noun begins at a token. */
  int of(int head) {
    int first = head;
    while (head - first < FARTHEST && words.continues(first)) {
      int before = first - 1;
      int spelt = words.isCapital(first) ? beginOfSpelt(before) : -1;
      if (spelt >= 0) {
        first = spelt;
      } else if (isPlus(before - 1)) {
        first = before - 2;
      } else if (capitals.isNameWord(before) && !isTitleOf(before, first)) {
        first = before;
      } else if (words.isHyphen(before) && words.isCapital(before - 1)) {
        first = before - 1;
      } else if (capitals.isBetweenStates(before)) {
        first = words.beginOfState(before);
      } else if (isCompound(before)) {
        first = before - 2;
      } else if (words.isApostrophe(before) && capitals.isNameWord(before - 1)) {
        first = before - 1;
      } else {
        int list = first < head ? list(before, head) : -1;
        int matter = first < head && list < 0 ? matter(first, head) : -1;
        if (list < 0 && matter < 0) {
          break;
        }
        first = Math.max(list, matter);
      }
    }
    if (words.continues(first)) {
      int before = first - 1;
      boolean ending = before > 0 && words.is(before, Role.ORDINAL_ENDING);
      if (ending && words.token(before - 1).isNumber()) {
        return before - 1;
      }
      if (isYear(before) && words.isHyphen(before - 1) && isYear(before - 2)) {
        return before - 2;
      }
      boolean year = isYear(before) && !words.is(before - 1, Role.CONJUNCTION);
      if (words.is(before, Role.ORDINAL) || year) {
        return before;
      }
    }
    return first;
  }

  /** «Trade and Ports Framework (TPF) | Council»: where what a short form spells out begins. */
  private int beginOfSpelt(int close) {
    int open = close - 2;
    if (!words.isPunctuation(close, ")") || !words.isPunctuation(open, "(")) {
      return -1;
    }
    String letters = SMALL.matcher(words.token(open + 1).surface()).replaceAll("");
    int left = letters.length();
    int first = -1;
    for (int index = open - 1; left > 0 && index > open - FARTHEST && index >= 0; index--) {
      if (words.isCapital(index)) {
        boolean spelt = letters.charAt(left - 1) == words.token(index).surface().charAt(0);
        boolean bound = words.isHyphen(index - 1); // «Iraq-Japan Council (IC)»
        if (!spelt && !bound) {
          return -1;
        }
        left -= spelt ? 1 : 0;
        first = spelt ? index : first;
      }
      boolean ends = !words.token(index).isWord() && !words.isHyphen(index);
      if (ends || !words.continues(index + 1)) {
        return -1;
      }
    }
    return left == 0 ? first : -1;
  }

  /** «COMMUNIQUE Ninth Meeting»: a paper that is called after the meeting. */
  private boolean isTitleOf(int paper, int ordinal) {
    return words.is(ordinal, Role.ORDINAL) && capitals.isOf(paper, STATEMENTS);
  }

  /** «Co-operation», not «A-led». */
  private boolean isCompound(int index) {
    return words.isHyphen(index - 1) && words.isCapital(index - 2) && !words.isPast(index);
  }

  boolean isYear(int index) {
    return index >= 0
        && words.token(index).isNumber()
        && words.token(index).form().length() == LENGTH_OF_YEAR;
  }

  /**
   * «Trade and Investment Council», «Research, Testing, and Evaluation Agreement»: where the list
   * of plain words begins that ends in this «and»; or -1. Only a small word before the list shows
   * that it does not begin earlier.
   */
  private int list(int conjunction, int head) {
    if (!words.is(conjunction, Role.CONJUNCTION) || words.knownThing(conjunction + 1).isPresent()) {
      return -1;
    }
    boolean commas = words.isPunctuation(conjunction - 1, ",");
    int last = commas ? conjunction - 1 : conjunction;
    int first = last;
    while (last - first < FARTHEST && words.continues(first)) {
      int before = first - 1;
      boolean comma = commas && first < last && words.isPunctuation(before, ",");
      int word = comma ? before - 1 : before;
      if (!isPlain(word) && !(before == conjunction - 1 && isOfPaper(word, head))) {
        break;
      }
      first = comma ? before - 1 : before;
    }
    boolean closed =
        words.continues(first)
            && (words.isSmall(first - 1)
                || words.isGenitive(first - 1)
                || words.stateEndsAt(first).isPresent());
    return first < last && words.isCapital(first) && closed ? first : -1;
  }

  /** «Partnership and Cooperation Agreement»: a noun that names of papers begin with. */
  private boolean isOfPaper(int word, int head) {
    return capitals.isNameWord(word)
        && words.knownThing(word).isEmpty()
        && capitals.isOf(word, UNDERTAKINGS)
        && capitals.isOf(head, PAPERS);
  }

  /** «Prevention of Double Taxation Agreement»: where the matter of a paper begins; or -1. */
  private int matter(int of, int head) {
    Optional<Occurrence<NameWord>> link =
        words.longest(of - 1, Role.YEAR_LINK).filter(one -> one.next() == of);
    int noun = of - 2;
    boolean plain =
        link.isPresent()
            && words.continues(of - 1)
            && isPlain(noun)
            && words.knownThing(of).isEmpty()
            && capitals.isOf(head, PAPERS);
    return plain && !words.is(of, Role.OFFICE) && !words.is(of, Role.STOP) ? noun : -1;
  }

  /** «2+2», «C5+1». */
  private boolean isPlus(int index) {
    return words.isPunctuation(index, "+")
        && words.continues(index)
        && words.touches(index)
        && words.touches(index + 1)
        && (words.token(index - 1).isNumber() || words.token(index - 1).isAllCapitals())
        && words.token(index + 1).isNumber();
  }

  private boolean isPlain(int index) {
    return capitals.isNameWord(index)
        && !words.token(index).isAllCapitals()
        && words.knownThing(index).isEmpty()
        && capitals.head(index).isEmpty()
        && !words.is(index, Role.OFFICE)
        && !words.is(index, Role.HONORIFIC);
  }
}

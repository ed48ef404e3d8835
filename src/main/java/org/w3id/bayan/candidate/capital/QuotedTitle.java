package org.w3id.bayan.candidate.capital;

import java.util.OptionalInt;
import org.w3id.bayan.candidate.Words;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.NameWord.Role;

/**
 * A name that stands whole between quotation marks: «the “Framework for Peace in the Valley and on
 * the Coast”».
 */
final class QuotedTitle {
  private static final int LONGEST = 30;

  private final Words words;
  private final Capitals capitals;

  QuotedTitle(Words words, Capitals capitals) {
    this.words = words;
    this.capitals = capitals;
  }

  /**
   * The closing mark, if the words before a noun open behind a mark and all words have capitals.
   */
  OptionalInt closing(int first, int next) {
    int open = first;
    while (open > 0 && words.is(open - 1, Role.ARTICLE)) {
      open--;
    }
    if (open < 1 || !words.token(open - 1).isQuotationMark()) {
      return OptionalInt.empty();
    }
    int close = next;
    int limit = Math.min(words.size(), next + LONGEST);
    while (close < limit && words.continues(close) && isOfTitle(close)) {
      close++;
    }
    return close > next
            && close < limit
            && words.token(close).isQuotationMark()
            && capitals.isNameWord(close - 1)
        ? OptionalInt.of(close)
        : OptionalInt.empty();
  }

  private boolean isOfTitle(int index) {
    return words.isCapital(index)
        || words.token(index).isNumber()
        || words.isHyphen(index)
        || words.token(index).isComma()
        || words.is(index, Cue.PREPOSITION)
        || words.is(index, Role.ARTICLE)
        || words.is(index, Role.CONJUNCTION);
  }
}

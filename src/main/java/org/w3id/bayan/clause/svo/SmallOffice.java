package org.w3id.bayan.clause.svo;

import java.util.Optional;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/**
 * An office in small letters before the comma behind which its holder is named: «his Japanese
 * counterpart, A», «the minister of trade of Japan, A».
 */
final class SmallOffice {
  private static final int LONGEST = 12;

  private SmallOffice() {}

  /** The first token of the office that ends before a comma; or -1. */
  static int first(MarkedText text, int comma, int begin) {
    int index = comma - 1;
    int farthest = Math.max(begin, comma - LONGEST);
    while (index >= farthest && !isTitle(text, index)) {
      if (!text.token(index).isWord() || (text.is(Cue.DETERMINER, index) && !isOf(text, index))) {
        return -1;
      }
      index--;
    }
    if (index < farthest) {
      return -1;
    }
    int first = index;
    while (first > begin && text.token(first - 1).isWord() && describes(text, first - 1)) {
      first--;
      if (text.is(Cue.DETERMINER, first) || text.isPossessive(first)) {
        return first;
      }
    }
    return text.startingAt(first).isPresent() ? first : -1; // «Iraqi minister of trade, A»
  }

  private static boolean isTitle(MarkedText text, int index) {
    return text.is(Cue.PERSON_HEAD, index) && !text.token(index).isCapitalised();
  }

  /** «Of the Republic of Japan». */
  private static boolean isOf(MarkedText text, int article) {
    return article > 0 && text.is(Cue.BELONGING, article - 1);
  }

  private static boolean describes(MarkedText text, int index) {
    return text.is(Cue.DETERMINER, index)
        || text.isPossessive(index)
        || text.endingBefore(index + 1).isPresent()
        || !(text.token(index).isCapitalised()
            || text.is(Cue.PREPOSITION, index)
            || text.is(Cue.CONJUNCTION, index)
            || text.looksLikeVerb(index));
  }

  /** The person named between this comma and one before it, behind such an office. */
  static Optional<Mark> holder(MarkedText text, int comma, int begin) {
    return text.endingBefore(comma)
        .filter(mark -> mark.canSpeak() && text.people().isPerson(mark))
        .filter(mark -> mark.first() - 1 > begin && text.isForm(mark.first() - 1, ","))
        .filter(mark -> first(text, mark.first() - 1, begin) >= 0);
  }
}

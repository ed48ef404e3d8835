package org.w3id.bayan.extract;

import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/**
 * A sentence about the text itself, which is no act of it: one that closes it and says where and
 * when it was made («Done at Basra on 3 May 2024, in two originals»), or announces it («Following
 * is the text of a joint statement by Iraq and Japan:»).
 */
final class Formula {
  private static final int FIRST = 12;
  private static final int LAST = 4;
  private static final int DATELINE = 4;

  private final MarkedText text;

  Formula(MarkedText text) {
    this.text = text;
  }

  /**
   * Whether a sentence is one; not «Adopted in Basra, the plan foresees …».
   *
   * @param sentence number of the sentence
   * @param begin its first token behind a bullet
   * @param end the token after it
   */
  boolean is(int sentence, int begin, int end) {
    if (begin >= end) {
      return false;
    }
    boolean closes = sentence >= text.sentences().size() - LAST;
    return (closes && text.is(Cue.CLOSING, begin) && !hasVerb(begin + 1, end))
        || (sentence < FIRST && announces(begin, end));
  }

  /** Also behind a place: «Basra – Following is the text»; not «… the text: Iraq agreed». */
  private boolean announces(int begin, int end) {
    for (int index = begin; index < end - 1; index++) {
      if (text.isForm(index, ":")) {
        return false;
      }
    }
    int first = begin;
    for (int index = begin; index < Math.min(end, begin + DATELINE); index++) {
      boolean dash = text.token(index).isDash() || text.isForm(index, "-");
      first = dash ? index + 1 : first;
    }
    return text.is(Cue.ANNOUNCING, first);
  }

  private boolean hasVerb(int begin, int end) {
    for (int index = begin; index < end; index++) {
      boolean finite =
          text.isVerb(
                  index,
                  Inflection.THIRD,
                  Inflection.PAST,
                  Inflection.PERFECT,
                  Inflection.IMPERFECT)
              || isHelperOrBase(index);
      if (finite && !text.is(Cue.PREPOSITION, index)) {
        return true;
      }
    }
    return false;
  }

  /** «Done in Basra, we call on …», «the plan will guide …», but not «3 May 2024». */
  private boolean isHelperOrBase(int index) {
    boolean behindSpeaker =
        text.isVerb(index, Inflection.BASE)
            && text.endingBefore(index).filter(Mark::canSpeak).isPresent();
    return !text.token(index).isCapitalised()
        && (behindSpeaker || text.is(Cue.FUTURE, index) || text.is(Cue.MODAL, index));
  }
}

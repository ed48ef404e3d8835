package org.w3id.bayan.refer.issuer;

import java.util.stream.IntStream;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.GroupReference;
import org.w3id.bayan.lexicon.GroupReference.Target;
import org.w3id.bayan.refer.Mark;

/** «The two sides», «both countries»: words that tell that a text has just two parties. */
final class TwoSides {
  private static final int TWO = 2;
  private static final int TITLE = 4;

  private TwoSides() {}

  /** Whether a text has such words. */
  static boolean areTold(GlossedText text) {
    for (int index = 0; index < text.size(); index++) {
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

  /** «The Ambassador of Iraq», «the Iraqi Ambassador»: a state that an office is of. */
  static boolean isOfOffice(GlossedText text, Mark state) {
    if (text.lexicon().verbFirst()) {
      return isBehindTitle(text, state.first());
    }
    if (state.kind().equals(Mark.ADJECTIVAL)) {
      return state.next() < text.size() && text.begins(Cue.PERSON_HEAD, state.next());
    }
    int index = state.first() - 1;
    while (index > 0 && text.begins(Cue.DETERMINER, index)) {
      index--;
    }
    boolean of = index > 0 && text.begins(Cue.BELONGING, index);
    while (of
        && index >= 0
        && (text.token(index).isCapitalised()
            || text.begins(Cue.PREPOSITION, index)
            || text.begins(Cue.CONJUNCTION, index))) {
      if (text.begins(Cue.PERSON_HEAD, index)) {
        return true;
      }
      index--;
    }
    return false;
  }

  /** «The minister of defence of A», «the A-ish minister», where titles stand first. */
  private static boolean isBehindTitle(GlossedText text, int first) {
    for (int index = first - 1; index >= Math.max(0, first - TITLE); index--) {
      if (text.begins(Cue.PERSON_HEAD, index)) {
        return true;
      }
      if (!text.token(index).isWord() || text.begins(Cue.PREPOSITION, index)) {
        return false;
      }
    }
    return false;
  }

  /**
   * «Visit of the Minister of A to B», without capitals: whether some words tell of what took
   * place.
   */
  static boolean tellEvent(GlossedText text, int begin, int end) {
    return text.lexicon().verbFirst()
        && IntStream.range(begin, end).anyMatch(index -> text.begins(Cue.EVENT_HEAD, index));
  }

  private static boolean areTwo(GroupReference words) {
    return (words.to() == Target.PARTIES || words.to() == Target.PERSONS)
        && words.subject()
        && words.number().exact()
        && words.number().least() == TWO;
  }
}

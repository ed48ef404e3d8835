package org.w3id.bayan.clause.vso;

import java.util.Optional;
import org.w3id.bayan.clause.ClauseRules.Place;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.predication.Predication;
import org.w3id.bayan.predication.Trigger;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/** Verbs that tell nothing by themselves, where verbs stand first: what was done stands behind. */
public final class LightVerbs {
  private static final int WINDOW = 18;

  private LightVerbs() {}

  /** Whether a word behind tells what was done, so that the verb is no act itself. */
  static boolean isOnlyHelping(Trigger trigger, Place place) {
    MarkedText text = place.text();
    return text.is(Cue.LIGHT, trigger.first())
        ? isBeforeNoun(trigger, place)
        : text.is(Cue.STILL, trigger.first() - 1) && isBeforeVerb(trigger, place);
  }

  /** «A region where the rights are respected»: the present behind «where» only describes. */
  static boolean isWhere(Trigger trigger, Place place, int before) {
    MarkedText text = place.text();
    return text.is(Cue.WHERE, before)
        && text.is(Cue.LIGHT, trigger.first())
        && trigger.inflection() == Inflection.IMPERFECT;
  }

  /**
   * «The discussion took place»: the verb only tells that the noun was done, which may stand behind
   * words of time or place.
   */
  private static boolean isBeforeNoun(Trigger trigger, Place place) {
    MarkedText text = place.text();
    int noun = UnnamedSubjects.behind(trigger, place);
    boolean inserted =
        noun < place.end() && (text.is(Cue.PREPOSITION, noun) || text.is(Cue.IN_IT, noun));
    if (!inserted) {
      return noun >= place.end() || text.isVerbalNoun(noun) || !UnnamedSubjects.isNoun(text, noun);
    }
    int last = Math.min(place.end(), trigger.next() + WINDOW);
    for (int index = noun + 1; index < last && text.token(index).isWord(); index++) {
      if (!text.is(Cue.PREPOSITION, index - 1) && text.isVerbalNoun(index)) {
        return true;
      }
    }
    return false;
  }

  /** «The two sides still feel»: the verb is the one behind its subject. */
  private static boolean isBeforeVerb(Trigger trigger, Place place) {
    MarkedText text = place.text();
    int index = behindSubject(text, trigger.next());
    return index > trigger.next()
        && index < place.end()
        && text.isVerb(index, Inflection.IMPERFECT, Inflection.PLURAL_ENDED);
  }

  /** «The two sides are still committed»: what they are stands behind the subject. */
  public static boolean isOnlyStill(MarkedText text, Predication found, Predication next) {
    int verb = found.trigger().first();
    return verb > 0
        && text.is(Cue.STILL, verb - 1)
        && text.is(Cue.STILL, verb)
        && next.trigger().isExpression()
        && next.trigger().first() == behindSubject(text, found.trigger().next());
  }

  private static int behindSubject(MarkedText text, int first) {
    int index = first;
    Optional<Mark> mark = text.startingAt(index);
    while (mark.isPresent()) {
      index = mark.get().next();
      mark =
          index < text.tokens().size()
              ? text.startingAt(index).filter(Mark::joined)
              : Optional.empty();
    }
    return index;
  }
}

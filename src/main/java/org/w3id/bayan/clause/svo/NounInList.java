package org.w3id.bayan.clause.svo;

import org.w3id.bayan.clause.ClauseRules.Place;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.predication.Trigger;
import org.w3id.bayan.predication.VerbGroup;
import org.w3id.bayan.refer.MarkedText;

/**
 * «Concern about the raid, repeated breaches of the truce and the spread of violence»: a past form
 * that describes a noun of a list.
 */
final class NounInList {
  private NounInList() {}

  /** Whether a past form behind a comma has a bare noun behind, and no verb is joined to it. */
  static boolean is(Trigger trigger, Place place, VerbGroup group) {
    MarkedText text = place.text();
    int next = trigger.next();
    return trigger.inflection() == Inflection.PAST
        && trigger.kind() == Trigger.Kind.VERB
        && !group.auxiliary()
        && text.isForm(trigger.first() - 1, ",")
        && next + 1 < place.end()
        && text.looksLikePlural(next)
        && text.startingAt(next).isEmpty()
        && text.is(Cue.BELONGING, next + 1)
        && !isJoinedToVerb(text, next + 1, place.end());
  }

  private static boolean isJoinedToVerb(MarkedText text, int first, int end) {
    for (int index = first; index + 1 < end; index++) {
      if (text.is(Cue.CONJUNCTION, index)
          && (text.isVerb(index + 1, Inflection.PAST) || text.is(Cue.SKIP, index + 1))) {
        return true;
      }
    }
    return false;
  }
}

package org.w3id.bayan.clause.vso;

import org.w3id.bayan.clause.ClauseRules.Place;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.Use;
import org.w3id.bayan.predication.Predication;
import org.w3id.bayan.predication.Subject;
import org.w3id.bayan.predication.Trigger;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/** «… of the valley, as the Council affirmed»: what is said only to compare, as in Arabic. */
final class Comparisons {
  private static final int REACH = 2;
  private static final int JOINED_WITHIN = 12;

  private Comparisons() {}

  /** With no object, the verb only compares. */
  static boolean isWithoutObject(Trigger trigger, Place place, int before, Subject subject) {
    MarkedText text = place.text();
    int next = trigger.next();
    for (Mark mark : subject.marks()) {
      next = Math.max(next, mark.next());
    }
    return place.lastHere().isPresent()
        && text.is(Cue.PARTICLE, before)
        && !text.is(Cue.RESUMPTIVE, trigger.next())
        && trigger.uses().stream().anyMatch(use -> use.mode() == Use.Mode.SUBJECT)
        && (next >= place.end() || text.isForm(next, ".") || text.token(next).isComma());
  }

  /** «As was stressed of it in …, and repeated it …»: a pronoun points back to what is compared. */
  static boolean isPointingBack(Trigger trigger, Place place, int before) {
    int said = place.lastHere().map(Predication::trigger).map(Trigger::next).orElse(place.end());
    if (before >= said && place.text().is(Cue.AS, before)) {
      return isPointingBack(trigger, place);
    }
    int first = Math.max(said, trigger.first() - JOINED_WITHIN);
    for (int index = trigger.first() - 1; trigger.joined() && index >= first; index--) {
      if (place.text().is(Cue.AS, index)) {
        return DescribingVerb.hasObject(trigger, place.text());
      }
    }
    return false;
  }

  private static boolean isPointingBack(Trigger trigger, Place place) {
    MarkedText text = place.text();
    if (DescribingVerb.hasObject(trigger, text)) {
      return true;
    }
    boolean light = text.is(Cue.LIGHT, trigger.first()) || text.is(Cue.LIGHT, trigger.first() - 1);
    int last = Math.min(place.end(), trigger.next() + REACH);
    for (int index = trigger.next(); light && index < last; index++) {
      boolean repeated =
          Clitics.withoutObject(text.token(index).form()).stream()
              .anyMatch(noun -> text.isVerbForm(noun, Inflection.NOUN));
      if (repeated || text.is(Cue.RESUMPTIVE, index)) {
        return true;
      }
    }
    return false;
  }
}

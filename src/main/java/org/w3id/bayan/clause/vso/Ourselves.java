package org.w3id.bayan.clause.vso;

import java.util.List;
import org.w3id.bayan.clause.ClauseRules.Place;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.lexicon.GroupReference.Target;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.predication.Predication;
import org.w3id.bayan.predication.Subject;
import org.w3id.bayan.predication.Subject.Rule;
import org.w3id.bayan.refer.MarkedText;

/** «We», the subject of verbs in the first person, where verbs stand first. */
final class Ourselves {
  private static final int APPOSED = 60;

  private Ourselves() {}

  /** Whether «we» stands before a verb, or opens what nothing else is said in. */
  static boolean speak(Place place, int before) {
    MarkedText text = place.text();
    boolean pronoun =
        before >= place.begin()
            && text.endingBefore(before + 1)
                .filter(mark -> mark.refersTo(Target.FIRST_PERSON))
                .isPresent();
    boolean opening = // «we the undersigned express»: nothing else is said ahead
        place.lastHere().isEmpty() && isWe(text, place.begin());
    return pronoun || opening || areApposed(place, before);
  }

  /** «The statement said: “We the ministers of A and B support …”». */
  private static boolean areApposed(Place place, int before) {
    MarkedText text = place.text();
    int begin = place.lastHere().map(last -> last.trigger().next()).orElse(place.begin());
    for (int index = before; index >= Math.max(begin, before - APPOSED); index--) {
      if (isWe(text, index)) {
        return true;
      }
      if (text.isQuotationMark(index) || text.isVerb(index, Inflection.FIRST_PLURAL)) {
        return false;
      }
    }
    return false;
  }

  static boolean isWe(MarkedText text, int index) {
    return text.startingAt(index).filter(words -> words.refersTo(Target.FIRST_PERSON)).isPresent();
  }

  /** The parties; where nobody tells who these are, whoever says «we» in a quotation. */
  static Subject in(Place place) {
    List<ThingId> parties = place.text().parties();
    return place
        .lastHere()
        .map(Predication::subject)
        .filter(subject -> parties.isEmpty() && !subject.actors().isEmpty())
        .map(subject -> subject.inheritedBy(Rule.FIRST_PERSON))
        .orElseGet(() -> new Subject(Rule.FIRST_PERSON, List.of(), parties, parties.size() != 1));
  }
}

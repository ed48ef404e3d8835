package org.w3id.bayan.clause.vso;

import org.w3id.bayan.clause.ClauseRules.Place;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.predication.Subject;
import org.w3id.bayan.predication.Subject.Rule;
import org.w3id.bayan.predication.Trigger;

/** Whether the subject of the clause before is that of a verb that names none, as in Arabic. */
final class GoesOn {
  private GoesOn() {}

  /**
   * «The delegations … and decided»: the plural of what is no person takes the singular. So does
   * the verb before several names, and in translations the one that goes on behind them: «affirmed
   * A and B their commitment, and condemned (one did) piracy».
   */
  static boolean behindSeveral(Trigger trigger, Subject subject, Place place) {
    boolean named =
        trigger.joined()
            && trigger.inflection().isPast()
            && place.lastHere().isPresent()
            && subject.marks().stream().allMatch(mark -> mark.reference().isEmpty())
            && subject.actors().stream().allMatch(place.text().people()::isState);
    return named || isOfGroups(trigger, subject, place);
  }

  private static boolean isOfGroups(Trigger trigger, Subject subject, Place place) {
    return trigger.inflection() == Inflection.PERFECT_ENDED
        && subject.rule() == Rule.GROUP_REFERENCE
        && subject.marks().stream().noneMatch(mark -> place.text().isNominative(mark));
  }

  /** A body or a group that is no party: «the Council …, and they agreed». */
  static boolean isOfGroup(Subject subject, Place place) {
    return place.lastHere().isPresent()
        && subject.actors().size() == 1
        && subject.actors().stream()
            .noneMatch(actor ->
                place.text().people().isPerson(actor)
                    || (place.text().parties().contains(actor)
                        && place.text().people().isState(actor)));
  }
}

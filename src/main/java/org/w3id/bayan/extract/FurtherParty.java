package org.w3id.bayan.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.clause.ClauseRules.Place;
import org.w3id.bayan.domain.Force;
import org.w3id.bayan.extract.ActFinder.Clause;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.predication.Predication;
import org.w3id.bayan.predication.Subject;
import org.w3id.bayan.predication.Subject.Rule;
import org.w3id.bayan.predication.Trigger;
import org.w3id.bayan.predication.VerbByPlace;
import org.w3id.bayan.predication.VerbGroup;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/**
 * What another party undertakes with the verb that stands once: «Iraq undertook to send experts,
 * and Japan to bear the costs».
 */
final class FurtherParty {
  private static final Set<Force> UNDERTAKING =
      Set.of(Force.PLEDGE, Force.INTENTION, Force.DECISION);

  private FurtherParty() {}

  /**
   * What is undertaken at a token.
   *
   * @param before the act before
   */
  static Optional<Clause> at(int verb, Place place, Clause before) {
    MarkedText text = place.text();
    if (verb - 1 <= before.found().trigger().next()
        || !text.is(Cue.INFINITIVE, verb - 1)
        || !text.isVerb(verb, Inflection.BASE)
        || !isUndertaking(text, before)
        || hasAnotherAsked(text, before, verb - 1)) {
      return Optional.empty();
    }
    return text.endingBefore(verb - 1)
        .filter(mark -> mark.canSpeak() && !mark.speakers().isEmpty())
        .filter(mark -> !before.found().subject().actors().containsAll(mark.speakers()))
        .filter(mark -> opens(text, mark))
        .map(mark -> clause(text, verb, place, before, mark));
  }

  private static Clause clause(MarkedText text, int verb, Place place, Clause before, Mark party) {
    Trigger trigger = VerbByPlace.other(text, verb, Inflection.BASE);
    VerbGroup group = VerbGroup.of(text, trigger, place.begin());
    Subject subject = Subject.of(Rule.SVO, List.of(party));
    return new Clause(
        before.sentence(), place, new Predication(trigger, group, subject), before.use());
  }

  /** «Undertook to», «pledged to». */
  private static boolean isUndertaking(MarkedText text, Clause before) {
    Trigger trigger = before.found().trigger();
    boolean infinitive =
        text.is(Cue.INFINITIVE, trigger.next())
            || (trigger.isExpression() && text.is(Cue.INFINITIVE, trigger.next() - 1))
            || (trigger.kind() == Trigger.Kind.OTHER
                && text.is(Cue.INFINITIVE, trigger.first() - 1)); // «…, and Qatar to pay»
    return infinitive
        && UNDERTAKING.contains(before.use().speech().force())
        && !before.found().subject().actors().isEmpty();
  }

  /** «Agreed to ask Kenya to send ships, and Qatar to pay»: both are asked, neither undertakes. */
  private static boolean hasAnotherAsked(MarkedText text, Clause before, int end) {
    for (int index = before.found().trigger().next() + 1; index < end; index++) {
      if (text.is(Cue.INFINITIVE, index)
          && text.endingBefore(index).filter(Mark::canSpeak).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Behind a comma and «and»; not the last of several names. */
  private static boolean opens(MarkedText text, Mark mark) {
    int and = mark.first() - 1;
    while (and > 1 && text.is(Cue.DETERMINER, and)) {
      and--;
    }
    return and > 1
        && text.is(Cue.CONJUNCTION, and)
        && text.isForm(and - 1, ",")
        && text.endingBefore(and - 1)
            .filter(last -> last.canSpeak() && last.reference().isEmpty())
            .isEmpty();
  }
}

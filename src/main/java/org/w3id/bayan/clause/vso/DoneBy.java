package org.w3id.bayan.clause.vso;

import java.util.List;
import java.util.Optional;
import org.w3id.bayan.clause.ClauseRules.Place;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.predication.Subject;
import org.w3id.bayan.predication.Subject.Rule;
import org.w3id.bayan.predication.Trigger;
import org.w3id.bayan.refer.Coordinated;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/** Who did what a passive tells, where verbs stand first: «was signed by the two sides». */
final class DoneBy {
  private DoneBy() {}

  /** Whoever is named behind the words for «by»; nobody where there are none. */
  static Subject subject(Trigger trigger, Place place) {
    MarkedText text = place.text();
    boolean between = trigger.next() < place.end() && text.is(Cue.BETWEEN, trigger.next());
    if (between) {
      List<Mark> both = named(text, trigger.next() + 1, place.end());
      if (both.stream().anyMatch(mark -> mark.isPlural() || both.size() > 1)) {
        return Subject.of(Rule.VSO, both); // «the agreement between the two sides on …»
      }
    }
    for (int index = trigger.next(); index < place.end(); index++) {
      if (opensAnotherClause(text, index)) {
        break;
      }
      if (text.is(Cue.BY, index) && !text.isVerb(index - 1, Inflection.PARTICIPLE)) {
        List<Mark> doers = named(text, index + 1, place.end());
        if (!doers.isEmpty()) {
          return Subject.of(Rule.VSO, doers);
        }
      }
    }
    return Subject.without(Rule.PASSIVE);
  }

  private static boolean opensAnotherClause(MarkedText text, int index) {
    return text.is(Cue.COMPLEMENTIZER, index)
        || text.isForm(index, ";")
        || (text.is(Cue.RELATIVE, index) && !text.is(Cue.PREPOSITION, index));
  }

  private static List<Mark> named(MarkedText text, int first, int end) {
    int index = first;
    while (index < end
        && text.startingAt(index).filter(Mark::canSpeak).isEmpty()
        && (text.is(Cue.PREPOSITION, index)
            || text.is(Cue.PERSON_HEAD, index)
            || text.is(Cue.GROUP_HEAD, index))) {
      index++;
    }
    Optional<Mark> doer = index < end ? text.startingAt(index) : Optional.empty();
    return doer.filter(Mark::canSpeak)
        .map(mark -> Coordinated.behind(text, mark, end))
        .orElse(List.of());
  }
}

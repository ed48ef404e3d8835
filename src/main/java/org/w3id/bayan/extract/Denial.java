package org.w3id.bayan.extract;

import org.w3id.bayan.domain.Force;
import org.w3id.bayan.extract.ActFinder.Clause;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.Use;
import org.w3id.bayan.predication.Subject;
import org.w3id.bayan.predication.Subject.Rule;
import org.w3id.bayan.predication.Trigger;
import org.w3id.bayan.predication.VerbGroup;
import org.w3id.bayan.refer.MarkedText;

/** Whether a clause is denied: «did not agree», «took no decision», «neither side intends». */
final class Denial {
  private final MarkedText text;

  Denial(MarkedText text) {
    this.text = text;
  }

  boolean denies(Clause clause) {
    Trigger trigger = clause.found().trigger();
    int next = trigger.next();
    boolean particle = next + 1 < clause.place().end() && text.is(Cue.PARTICLE_OF_VERB, next);
    int object = particle ? next + 1 : next;
    boolean denied =
        object + 1 < clause.place().end()
            && isNo(object)
            && !text.is(Cue.COMPLEMENTIZER, object - 1)
            && !text.is(Cue.INFINITIVE, object + 1);
    return clause.found().group().negative()
        || isUndone(trigger)
        || denied
        || isOfNothing(clause)
        || clause.found().subject().marks().stream()
            .anyMatch(mark -> text.is(Cue.NEGATION, mark.first()));
  }

  /**
   * Whether a denial says that an undertaking, a talk or a decision did not come about. What
   * someone will not do, and does not mean to do, is as firm as what they will.
   */
  static boolean cameToNothing(Clause clause, Use.Speech speech) {
    boolean refusal =
        clause.found().group().tense() == VerbGroup.Tense.FUTURE
            || speech.force() == Force.INTENTION;
    return !refusal && (speech.force().isCommitment() || speech.force() == Force.DELIBERATION);
  }

  /**
   * «No ship was seized», «on tolls, no agreement was reached»; not «no bid having come, the …» or
   * «no fewer than ten …».
   */
  private boolean isOfNothing(Clause clause) {
    Subject subject = clause.found().subject();
    int begin = clause.place().begin();
    int verb = clause.found().group().first();
    if (!(subject.isThing() || subject.rule() == Rule.PASSIVE) || verb <= begin) {
      return false;
    }
    int first = verb;
    while (first > begin && !text.isForm(first - 1, ",") && !text.isForm(first - 1, ";")) {
      first--;
    }
    first += text.is(Cue.CONJUNCTION, first) ? 1 : 0;
    boolean apart = first > begin && text.is(Cue.DETERMINER, first);
    return (isNo(first) && first < verb)
        || (isNo(begin) && !apart && !isClause(begin, first))
        || (clause.found().trigger().isExpression() && text.is(Cue.NEGATION, verb - 1));
  }

  private boolean isNo(int index) {
    return text.is(Cue.NEGATION, index) && !text.is(Cue.STILL, index);
  }

  /** «No progress was made, but nets were discussed»: what was not done is told for itself. */
  private boolean isClause(int begin, int end) {
    for (int index = begin; index < end; index++) {
      if (text.is(Cue.BE, index) || text.is(Cue.FUTURE, index)) {
        return true;
      }
    }
    return false;
  }

  /** «No signing took place»: the light verb before the noun is denied. */
  private boolean isUndone(Trigger trigger) {
    int light = trigger.first() - 1;
    return trigger.inflection() == Inflection.NOUN
        && light > 0
        && text.is(Cue.LIGHT, light)
        && text.is(Cue.NEGATION, light - 1);
  }
}

package org.w3id.bayan.clause.svo;

import org.w3id.bayan.clause.ClauseRules.Place;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.GroupReference.Target;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.predication.Subject;
import org.w3id.bayan.predication.Trigger;
import org.w3id.bayan.predication.VerbGroup;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/**
 * A verb in its base form behind a subject: several do it («the members welcome»), or an
 * organisation that the text takes for its members («the Union welcome the plan»). Behind a single
 * name it is a noun («Japan support»).
 */
final class PluralVerb {
  private PluralVerb() {}

  static boolean isBase(Trigger trigger, VerbGroup group) {
    return trigger.inflection() == Inflection.BASE && !group.auxiliary() && !group.be();
  }

  /**
   * Whether several are the subject.
   *
   * @param mark the name or the words right before the verb
   */
  static boolean fits(Trigger trigger, Place place, Subject subject, Mark mark) {
    MarkedText text = place.text();
    boolean joined = // «the Union and its member states»
        text.is(Cue.CONJUNCTION, mark.next()) && text.isPossessive(mark.next() + 1);
    return subject.plural()
        || joined
        || isPeople(text, mark)
        || (isOrganisation(text, mark)
            && (isOfMany(text, mark.next() - 1) || hasObject(text, trigger)));
  }

  /** «Union members», «the members of the Union». */
  private static boolean isPeople(MarkedText text, Mark mark) {
    int of = text.is(Cue.DETERMINER, mark.first() - 1) ? mark.first() - 2 : mark.first() - 1;
    boolean beside = mark.refersTo(Target.BESIDE) && text.looksLikePlural(mark.next() - 1);
    boolean members = of > 0 && text.is(Cue.BELONGING, of) && isOfMany(text, of - 1);
    return beside || members;
  }

  /** «Members», «states». */
  private static boolean isOfMany(MarkedText text, int noun) {
    return text.is(Cue.GROUP_HEAD, noun) && text.looksLikePlural(noun);
  }

  private static boolean isOrganisation(MarkedText text, Mark mark) {
    return mark.reference().isEmpty()
        && !mark.actors().isEmpty()
        && mark.actors().stream().noneMatch(actor -> isPersonOrState(text, actor));
  }

  private static boolean isPersonOrState(MarkedText text, ThingId actor) {
    return text.people().isPerson(actor) || text.people().isState(actor);
  }

  /** «Condemn the raid», «call on Iran», «agree to meet»; not «Union support for». */
  private static boolean hasObject(MarkedText text, Trigger trigger) {
    int next = trigger.next();
    return next < text.tokens().size()
        && (trigger.isExpression()
            || text.is(Cue.DETERMINER, next)
            || text.is(Cue.INFINITIVE, next)
            || text.is(Cue.COMPLEMENTIZER, next)
            || text.startingAt(next).isPresent());
  }
}

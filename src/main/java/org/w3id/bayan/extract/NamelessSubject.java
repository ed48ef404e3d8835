package org.w3id.bayan.extract;

import java.util.List;
import java.util.Optional;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.extract.ActFinder.Rules.Place;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.predication.Predication;
import org.w3id.bayan.predication.Subject;
import org.w3id.bayan.predication.Subject.Rule;
import org.w3id.bayan.predication.Trigger;
import org.w3id.bayan.predication.Trigger.Kind;
import org.w3id.bayan.predication.VerbGroup;
import org.w3id.bayan.predication.VerbGroup.Tense;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/** The subject of a verb, where it is no name that we know: a thing, or someone. */
final class NamelessSubject {
  private static final String THING = "thing";
  private static final String EVENT = "event";

  private NamelessSubject() {}

  /** A subject that is no known name: a thing, or someone with a name that we do not know. */
  static Optional<Subject> of(Trigger trigger, Place place, VerbGroup group) {
    MarkedText text = place.text();
    boolean third = trigger.inflection() == Inflection.THIRD;
    if (group.be() && trigger.inflection() == Inflection.PAST && !trigger.isExpression()) {
      return Optional.of(Subject.without(Rule.PASSIVE));
    }
    if (trigger.kind() == Kind.OTHER || group.tense() == Tense.FUTURE) {
      return Optional.of(Subject.without(Rule.THING));
    }
    boolean name = text.token(group.before()).isCapitalised() && group.before() > place.begin();
    boolean reduced =
        trigger.inflection() == Inflection.PAST
            && !text.is(Cue.INFINITIVE, trigger.next())
            && !group.auxiliary()
            && trigger.next() < place.end()
            && text.is(Cue.PREPOSITION, trigger.next())
            && trigger.uses().stream().allMatch(use -> use.conditions().isEmpty());
    boolean people =
        text.is(Cue.GROUP_HEAD, group.before()) || text.is(Cue.PERSON_HEAD, group.before());
    boolean several =
        trigger.inflection() == Inflection.BASE
            && text.is(Cue.GROUP_HEAD, group.before())
            && text.looksLikePlural(group.before());
    boolean verb =
        several
            || third
            || trigger.inflection() == Inflection.PAST
            || group.auxiliary()
            || (name && Before.isJoinedName(text, group.before(), place.begin()));
    if (people && !name && verb && !reduced) {
      return Optional.of(ofTitle(text, group.before(), place));
    }
    if (name && verb && !reduced) {
      return Optional.of(
          text.is(Cue.EVENT_HEAD, group.before()) && !text.parties().isEmpty()
              ? new Subject(Rule.DOCUMENT, List.of(), text.parties(), true)
              : Subject.without(Rule.UNKNOWN_NAME));
    }
    boolean ofEvent = trigger.isSaidOf(EVENT) && text.is(Cue.EVENT_HEAD, group.before());
    return ofEvent
            || (trigger.isSaidOf(THING) && (third || group.auxiliary() || isPastOf(trigger, place)))
        ? Optional.of(Subject.without(Rule.THING))
        : Optional.empty();
  }

  /** «The Egyptian minister»: the person of that state with that title, if one is named. */
  private static Subject ofTitle(MarkedText text, int title, Place place) {
    String noun = text.token(title).form();
    Optional<Mark> state =
        text.endingBefore(title).filter(mark -> mark.kind().equals(Mark.ADJECTIVAL));
    Optional<ThingId> person =
        state.isPresent()
            ? state
                .flatMap(mark -> mark.actors().stream().findFirst())
                .flatMap(actor -> text.people().holder(noun, actor))
            : text.people().only(noun).or(() -> text.people().other(noun, speakers(place.last())));
    return person
        .map(one -> new Subject(Rule.SVO, state.stream().toList(), List.of(one), false))
        .orElseGet(() -> Subject.without(Rule.UNKNOWN_NAME));
  }

  /** «The visit marked a step»; not «the step marked by the visit», «seeking improved ties». */
  static boolean isPastOf(Trigger trigger, Place place) {
    MarkedText text = place.text();
    boolean adjective =
        trigger.first() > place.begin() && text.isVerb(trigger.first() - 1, Inflection.PARTICIPLE);
    return trigger.inflection() == Inflection.PAST
        && trigger.next() < place.end()
        && !adjective
        && !text.is(Cue.PREPOSITION, trigger.next());
  }

  private static List<ThingId> speakers(Optional<Predication> last) {
    return last.map(found -> found.subject().actors()).orElse(List.of());
  }
}

package org.w3id.bayan.clause.svo;

import java.util.List;
import java.util.Optional;
import org.w3id.bayan.clause.ClauseRules;
import org.w3id.bayan.lexicon.Condition;
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

/** Clauses as in English: the subject stands before the verb. */
public final class SubjectFirstClauses implements ClauseRules {
  private static final int FAR = 12;
  private static final String PRONOUN = "pronoun";
  private static final String TIME = "time";
  private static final String SIGN = "sign";

  @Override
  public Optional<Predication> mainClause(Place place) {
    return new MainClause(place).find();
  }

  @Override
  public int behindOpening(Place place, List<Predication> found) {
    return MainClause.behindOpening(place, found);
  }

  @Override
  public Optional<Predication> laterClause(Place place, int index) {
    return MainClause.later(place, index);
  }

  @Override
  public Optional<Subject> subject(Trigger trigger, VerbGroup group, Place place) {
    boolean helped = group.tense() == Tense.FUTURE && group.first() < trigger.first();
    if (trigger.inflection() == Inflection.NOUN || (!helped && isNounBefore(trigger, place))) {
      return Optional.empty();
    }
    if (trigger.kind() == Kind.FREE) {
      return Optional.of(Subject.without(Rule.NO_SUBJECT));
    }
    boolean opening = ParticipleClause.isPredicate(trigger, group, place);
    boolean fits = trigger.kind() != Kind.PREDICATE || group.be() || opening;
    boolean must =
        group.modal()
            && trigger.kind() == Kind.OTHER
            && place.text().is(Cue.CONJUNCTION, group.before());
    if ((group.modal() && !must) || !fits) {
      return Optional.empty();
    }
    if (isReduced(trigger, group, place) || isBehindContent(trigger, group, place)) {
      return Optional.empty();
    }
    if (opening || ParticipleClause.is(trigger, group, place)) {
      return ParticipleClause.subject(trigger, place, group.before());
    }
    Optional<Subject> subject = SubjectBefore.of(trigger, place, group);
    boolean passive = group.be() && trigger.inflection() == Inflection.PAST;
    return passive && trigger.kind() == Kind.VERB
        ? subject.flatMap(patient -> passive(trigger, place))
        : subject;
  }

  /** «support for» is a noun; «call for» may be a verb, for the lexicon says so. */
  private static boolean isNounBefore(Trigger trigger, Place place) {
    boolean nounForm =
        trigger.inflection() == Inflection.BASE || trigger.inflection() == Inflection.THIRD;
    if (!nounForm || trigger.isExpression() || isBehindPronoun(trigger, place)) {
      return false;
    }
    if (isJoinedPlural(trigger, place) || isObject(trigger, place)) {
      return true;
    }
    if (trigger.next() >= place.end()) {
      return false;
    }
    if (isClosed(trigger, place) || isJoinedNoun(trigger, place) || isPeople(trigger, place)) {
      return true;
    }
    if (!place.text().is(Cue.AFTER_NOUN, trigger.next())) {
      return false;
    }
    List<String> next = List.of(place.text().token(trigger.next()).form());
    return trigger.uses().stream()
        .flatMap(use -> use.conditions().stream())
        .noneMatch(condition ->
            condition.kind() == Condition.Kind.NEXT && condition.values().contains(next));
  }

  /** «Noted advances in the survey»: right behind the verb whose object it is. */
  private static boolean isObject(Trigger trigger, Place place) {
    return trigger.inflection() == Inflection.THIRD
        && place
            .lastHere()
            .filter(last -> last.trigger().inflection().isPast())
            .filter(last -> last.trigger().next() == trigger.first())
            .isPresent();
  }

  /** «Shared principles and values», «rights and values and laws»: joined, and with no object. */
  private static boolean isJoinedPlural(Trigger trigger, Place place) {
    MarkedText text = place.text();
    int before = trigger.first() - 1;
    int next = trigger.next();
    boolean joined =
        before > place.begin()
            && (text.is(Cue.CONJUNCTION, before)
                || (text.token(before).isCapitalised()
                    && text.endingBefore(trigger.first()).filter(Mark::canSpeak).isEmpty()));
    return joined
        && trigger.inflection() == Inflection.THIRD
        && (next >= place.end()
            || (text.isPunctuation(next) && !text.isForm(next, ","))
            || (text.is(Cue.CONJUNCTION, next) && !isVerbBehind(next, place)));
  }

  /** «And (also) supports». */
  private static boolean isVerbBehind(int and, Place place) {
    int verb = and + 1;
    while (verb < place.end() && place.text().is(Cue.SKIP, verb)) {
      verb++;
    }
    return verb < place.end() && place.text().isVerb(verb, Inflection.THIRD);
  }

  /** «Growing energy demands, including …»: behind a noun that is nobody, and with no object. */
  private static boolean isClosed(Trigger trigger, Place place) {
    MarkedText text = place.text();
    int before = trigger.first() - 1;
    return text.isPunctuation(trigger.next())
        && before >= place.begin()
        && text.token(before).isWord()
        && text.endingBefore(trigger.first()).isEmpty()
        && !text.is(Cue.SKIP, before)
        && !text.is(Cue.CONJUNCTION, before)
        && !text.is(Cue.AUXILIARY, before);
  }

  /** «Heads agreed»: people before a verb. */
  private static boolean isPeople(Trigger trigger, Place place) {
    MarkedText text = place.text();
    return text.is(Cue.GROUP_HEAD, trigger.first())
        && text.isVerb(trigger.next(), Inflection.PAST)
        && !text.is(Cue.DETERMINER, trigger.next());
  }

  /** «Gratitude and support to the fishers»: behind «and», with a «to» that opens no infinitive. */
  private static boolean isJoinedNoun(Trigger trigger, Place place) {
    MarkedText text = place.text();
    int to = trigger.next();
    return trigger.inflection() == Inflection.BASE
        && trigger.first() > place.begin()
        && text.is(Cue.CONJUNCTION, trigger.first() - 1)
        && text.is(Cue.INFINITIVE, to)
        && to + 1 < place.end()
        && !text.isVerb(to + 1, Inflection.BASE)
        && !text.looksLikeParticiple(to + 1)
        && !text.is(Cue.BE, to + 1)
        && !text.is(Cue.SKIP, to + 1)
        && trigger.uses().stream().allMatch(use -> use.conditions().isEmpty());
  }

  /** «We strive for»: nothing but a verb stands right behind «we» or «they». */
  private static boolean isBehindPronoun(Trigger trigger, Place place) {
    return place
        .text()
        .endingBefore(trigger.first())
        .filter(mark -> mark.canSpeak() && mark.kind().equals(PRONOUN))
        .filter(mark -> mark.first() >= place.begin())
        .isPresent();
  }

  /**
   * «The session, chaired by the ministers», «…, held in May»: the verb says no more than an
   * adjective.
   */
  private static boolean isReduced(Trigger trigger, VerbGroup group, Place place) {
    MarkedText text = place.text();
    boolean past =
        !group.be() && trigger.inflection() == Inflection.PAST && trigger.kind() != Kind.PREDICATE;
    boolean transitive = past && !group.auxiliary() && text.is(Cue.TRANSITIVE, trigger.first());
    if (past && trigger.next() >= place.end()) {
      return transitive && isBehindEvent(text, group, place);
    }
    boolean objectless =
        transitive
            && !isSignedByPerson(text, trigger, group)
            && (text.isForm(group.before(), ",") || isBehindEvent(text, group, place))
            && (text.is(Cue.PREPOSITION, trigger.next()) || isTime(text, trigger.next()));
    boolean focused = // «…, which both sides will lead, focused on clean rivers»
        past
            && trigger.isSaidOf("event")
            && text.isForm(group.before(), ",")
            && text.is(Cue.PREPOSITION, trigger.next())
            && place.lastHere().isPresent();
    return objectless
        || focused
        || (past && isInserted(text, trigger, group, place))
        || (past && isDoneBy(text, trigger.next(), place.end()));
  }

  /** «The envoy, Mr A, signed on behalf of Japan»: persons sign, and are not signed. */
  private static boolean isSignedByPerson(MarkedText text, Trigger trigger, VerbGroup group) {
    int comma = group.before();
    return text.isForm(comma, ",")
        && trigger.uses().stream().anyMatch(use -> use.speech().actType().equals(SIGN))
        && text.endingBefore(Before.beforeBrackets(text, comma - 1) + 1)
            .filter(mark -> mark.isOffice() || text.people().isPerson(mark))
            .isPresent();
  }

  /** Whether what was said stands ahead: «…, said the joint statement», «…, said Mr A». */
  private static boolean isBehindContent(Trigger trigger, VerbGroup group, Place place) {
    MarkedText text = place.text();
    if (place.lastHere().isEmpty()) {
      return false;
    }
    boolean described = text.is(Cue.DOCUMENT, group.before());
    int saying = described ? group.before() - 1 : trigger.first();
    while (described && saying > place.begin() && isDescription(text, saying)) {
      saying--;
    }
    boolean ahead = text.isForm(saying - 1, ",");
    ahead |= saying > 0 && text.isQuotationMark(saying - 1);
    return ahead && text.is(Cue.SAYING, saying) && isBeforeSpeaker(text, saying + 1, place.end());
  }

  /** Whether a name or a document, perhaps described, begins at a token. */
  private static boolean isBeforeSpeaker(MarkedText text, int first, int end) {
    int noun = first;
    while (noun < end && isDescription(text, noun) && !text.is(Cue.DOCUMENT, noun)) {
      noun++;
    }
    return first < end
        && (text.token(first).isCapitalised() || (noun < end && text.is(Cue.DOCUMENT, noun)));
  }

  /** «A joint Iraqi-Japanese …». */
  private static boolean isDescription(MarkedText text, int index) {
    return (text.token(index).isWord() || text.isForm(index, "-"))
        && !text.is(Cue.SAYING, index)
        && !text.is(Cue.PREPOSITION, index)
        && !text.is(Cue.COMPLEMENTIZER, index);
  }

  /** «…, driven largely by the drought». */
  private static boolean isDoneBy(MarkedText text, int next, int end) {
    int by = next;
    while (by < end && text.is(Cue.SKIP, by)) {
      by++;
    }
    return by < end && text.is(Cue.BY, by);
  }

  /** «Japan, focused on growth, opened …»: between a name and its verb. */
  private static boolean isInserted(
      MarkedText text, Trigger trigger, VerbGroup group, Place place) {
    int comma = group.before();
    boolean behindName =
        text.isForm(comma, ",")
            && (text.is(Cue.PREPOSITION, trigger.next())
                || (text.is(Cue.TRANSITIVE, trigger.first())
                    && !text.is(Cue.DETERMINER, trigger.next())))
            && text.endingBefore(comma).filter(mark -> mark.first() >= place.begin()).isPresent();
    int close = trigger.next();
    while (behindName && close < place.end() && !text.isPunctuation(close)) {
      close++;
    }
    return behindName
        && close + 1 < place.end()
        && text.isForm(close, ",")
        && (text.isVerb(close + 1, Inflection.PAST, Inflection.THIRD)
            || text.is(Cue.AUXILIARY, close + 1)
            || text.is(Cue.BE, close + 1)
            || text.is(Cue.FUTURE, close + 1)
            || text.is(Cue.SKIP, close + 1));
  }

  /** «The council, at its third meeting held in May, …»: of an event that is no subject. */
  private static boolean isBehindEvent(MarkedText text, VerbGroup group, Place place) {
    int noun = group.before();
    int first = noun;
    while (first > place.begin()
        && text.token(first - 1).isWord()
        && !text.is(Cue.PREPOSITION, first)) {
      first--;
    }
    return text.is(Cue.EVENT_HEAD, noun) && text.is(Cue.PREPOSITION, first);
  }

  private static boolean isTime(MarkedText text, int index) {
    return text.token(index).isNumber()
        || text.startingAt(index).filter(mark -> mark.kind().equals(TIME)).isPresent();
  }

  private static Optional<Subject> passive(Trigger trigger, Place place) {
    MarkedText text = place.text();
    for (int index = trigger.next(); index < Math.min(place.end(), trigger.next() + FAR); index++) {
      if (text.isPunctuation(index)) {
        break;
      }
      if (text.is(Cue.BY, index)) {
        int at = index + 1;
        while (at < place.end() && text.is(Cue.DETERMINER, at)) {
          at++;
        }
        List<Mark> doers = JoinedNames.startingAt(at, place);
        if (!doers.isEmpty()) {
          return Optional.of(Subject.of(Rule.SVO, doers));
        }
      }
    }
    return Optional.of(Subject.without(Rule.PASSIVE));
  }
}

package org.w3id.bayan.clause.vso;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3id.bayan.clause.ClauseRules;
import org.w3id.bayan.domain.Force;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.lexicon.Condition;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.Use;
import org.w3id.bayan.predication.Predication;
import org.w3id.bayan.predication.Subject;
import org.w3id.bayan.predication.Subject.Rule;
import org.w3id.bayan.predication.Trigger;
import org.w3id.bayan.predication.Trigger.Kind;
import org.w3id.bayan.predication.VerbGroup;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;
import org.w3id.bayan.refer.Wishes;

/** Clauses as in Arabic: the subject stands behind the verb, before it, or in its ending. */
public final class VerbFirstClauses implements ClauseRules {
  private static final String THING = "thing";
  private static final int NEAR = 10;

  @Override
  public Optional<Predication> mainClause(Place place) {
    return VerbFirstMainClause.find(place);
  }

  @Override
  public Optional<Predication> laterClause(Place place, int index) {
    return Optional.empty();
  }

  @Override
  public Optional<Subject> subject(Trigger trigger, VerbGroup group, Place place) {
    int before = outsideQuotation(place, before(group, trigger, place));
    Optional<Subject> reported = Sayings.speaker(trigger, place, before);
    if (reported.isPresent()) {
      return reported;
    }
    boolean content =
        before > place.begin()
            && place.text().is(Cue.COMPLEMENTIZER, before)
            && !place.text().is(Cue.PARTICLE, before)
            && !place.text().is(Cue.HEARSAY, before)
            && (!DocumentVoice.isSaidAlone(place, before) || isToDo(trigger, place, before));
    if (isObjectOfParticiple(trigger, place)
        || DescribingVerb.isNoPast(trigger, place)
        || DescribingVerb.isInRelative(trigger, place)
        || DescribingVerb.isSecondInRelative(trigger, place)
        || DescribingVerb.isMoreContent(trigger, place)
        || DescribingVerb.isContentBehindRelative(trigger, place, before)
        || DescribingVerb.isSecondNoun(trigger, place)
        || DescribingVerb.isPresentBehindPast(trigger, place)
        || DescribingVerb.isMoreInRelative(trigger, place)
        || DescribingVerb.isPointingBack(trigger, place)
        || isName(trigger, place.text())
        || Wishes.isWish(place.text(), trigger.first())
        || LightVerbs.isWhere(trigger, place, before)
        || Comparisons.isPointingBack(trigger, place, before)
        || place.text().is(Cue.CONDITION, before)
        || place.text().is(Cue.CONDITION, group.first())) {
      return Optional.empty(); // «if the sides do not agree, …»
    }
    if (trigger.kind() == Trigger.Kind.FREE) {
      return content ? Optional.empty() : Optional.of(Subject.without(Rule.NO_SUBJECT));
    }
    boolean plain = trigger.kind() == Kind.OTHER;
    boolean noun =
        trigger.alsoNoun()
            || place.text().is(Cue.PREPOSITION, trigger.first())
            || place.text().is(Cue.AFTER_NOUN, trigger.next());
    if (content || (plain && noun) || isPrepositionOfEvent(trigger, place)) {
      return Optional.empty();
    }
    return switch (trigger.inflection()) {
      case NOUN ->
          plain
              ? Optional.empty()
              : NominalActs.itemOfList(trigger, place, before)
                  .or(() -> NominalActs.behindLightVerb(trigger, place));
      case PARTICIPLE -> plain ? Optional.empty() : NominalActs.participle(trigger, place, before);
      case FIRST_PLURAL, FUTURE_FIRST_PLURAL ->
          Ourselves.speak(place, before)
                  || opensClause(trigger, place, before)
                  || Sayings.opensQuotation(trigger, place)
              ? Optional.of(Ourselves.in(place))
              : Optional.empty();
      default ->
          trigger.passive() ? passive(trigger, place, before) : finite(trigger, place, before);
    };
  }

  /** «Faisal», of which the first letter is no «and». */
  private static boolean isName(Trigger trigger, MarkedText text) {
    return trigger.joined()
        && text.startingAt(trigger.first())
            .filter(mark -> !mark.joined() && text.people().isPerson(mark))
            .isPresent();
  }

  /** «They agreed to talk and that the experts meet»: what is to be done by what was agreed. */
  private static boolean isToDo(Trigger trigger, Place place, int complementizer) {
    return trigger.inflection() == Inflection.IMPERFECT
        && Clitics.mayBeJoined(place.text().token(complementizer).form())
        && place.lastHere().isPresent();
  }

  /** «Renewing the support of the king»: a noun right behind a participle is its object. */
  private static boolean isObjectOfParticiple(Trigger trigger, Place place) {
    return trigger.alsoNoun()
        && !trigger.joined()
        && place
            .lastHere()
            .map(Predication::trigger)
            .filter(last -> last.inflection() == Inflection.PARTICIPLE)
            .filter(last -> last.next() == trigger.first())
            .isPresent();
  }

  /** «After the summit», of which the first word may also be a verb. */
  private static boolean isPrepositionOfEvent(Trigger trigger, Place place) {
    return place.text().is(Cue.PREPOSITION, trigger.first())
        && place.text().is(Cue.EVENT_HEAD, trigger.next());
  }

  /** The token before a verb and its small words, of which the first may itself open a clause. */
  private static int before(VerbGroup group, Trigger trigger, Place place) {
    boolean opens = group.first() < trigger.first() && place.text().is(Cue.PARTICLE, group.first());
    return opens ? group.first() : group.before();
  }

  /** «Of their «deep concern», and «praised» …»: quotation marks divide no clause. */
  private static int outsideQuotation(Place place, int before) {
    int index = before;
    while (index >= place.begin() && place.text().isQuotationMark(index)) {
      index--;
    }
    return index;
  }

  /**
   * A verb that its vowel signs mark as passive; what is to come looks so in some active verbs too.
   */
  private Optional<Subject> passive(Trigger trigger, Place place, int before) {
    boolean active =
        trigger.inflection().isFuture()
            && (judgesThings(trigger)
                || NamedSubjects.following(trigger, place)
                    .filter(subject -> !subject.actors().isEmpty())
                    .isPresent());
    if (active) {
      return finite(trigger, place, before);
    }
    return opensClause(trigger, place, before) && !isReported(trigger, place)
        ? Optional.of(DoneBy.subject(trigger, place))
        : Optional.empty();
  }

  /** «These steps will enable»: what things bring about. */
  private static boolean judgesThings(Trigger trigger) {
    return trigger.isSaidOf(THING)
        && trigger.uses().stream().allMatch(use -> use.speech().force() == Force.ASSERTION);
  }

  private static boolean opensClause(Trigger trigger, Place place, int before) {
    MarkedText text = place.text();
    return trigger.joined()
        || before < place.begin()
        || text.isPunctuation(before)
        || text.is(Cue.HEARSAY, before)
        || text.is(Cue.PARTICLE, before)
        || (before == place.begin() && text.is(Cue.THAT_THEY, before)) // «(indeed) they expect»
        || isJoinedNegation(text, before + 1)
        || (text.is(Cue.COMPLEMENTIZER, before) && DocumentVoice.isSaidAlone(place, before))
        || (before < trigger.first() - 1
            && text.isQuotationMark(trigger.first() - 1)
            && DocumentVoice.isSaidAlone(place, before + 1))
        || text.is(Cue.CONJUNCTION, before);
  }

  /** «And not». */
  private static boolean isJoinedNegation(MarkedText text, int index) {
    return text.is(Cue.NEGATION, index) && Clitics.mayBeJoined(text.token(index).form());
  }

  private Optional<Subject> finite(Trigger trigger, Place place, int before) {
    MarkedText text = place.text();
    if (DescribingVerb.isInRelative(text, place, before)
        || DescribingVerb.isApart(trigger, place, before)
        || LightVerbs.isOnlyHelping(trigger, place)) {
      return Optional.empty();
    }
    if (before >= place.begin() && text.is(Cue.RELATIVE, before)) {
      return relative(trigger, place, before);
    }
    boolean turns = before >= place.begin() && text.is(Cue.PARTICLE, before);
    if (!turns && isReported(trigger, place) && !NamedSubjects.turnsToParties(trigger, place)) {
      return Optional.empty();
    }
    if (text.is(Cue.LIGHT, trigger.first()) && trigger.kind() == Kind.OTHER) {
      return opensClause(trigger, place, before) && !NominalActs.isItem(trigger, place)
          ? Optional.of(DoneBy.subject(trigger, place))
          : Optional.empty();
    }
    if (place.underLead() && before < place.begin() && trigger.alsoNoun()) {
      return NominalActs.itemOfList(trigger, place, before);
    }
    if (DocumentVoice.speaks(trigger, place)) {
      return DocumentVoice.subject(trigger, place);
    }
    boolean inIt = Sayings.isToldInIt(trigger, place);
    boolean opens = inIt || opensClause(trigger, place, before);
    if (!opens && DescribingVerb.isDescribing(trigger, place)) {
      return Optional.empty();
    }
    Optional<Subject> preceding =
        NamedSubjects.preceding(place, before)
            .or(() -> NamedSubjects.topic(trigger, place, before))
            .filter(subject -> !trigger.alsoNoun() || !isTaken(subject, place));
    Optional<Subject> following = NamedSubjects.following(trigger, place);
    if (!opens
        && (DescribingVerb.isOfIndefinite(trigger, place, following)
            || DescribingVerb.isOfIndefiniteObject(trigger, place))) {
      return Optional.empty();
    }
    if (following.isPresent()
        && (opens
            || trigger.inflection().isCertain()
            || isBehindOpening(trigger, place)
            || following.get().marks().stream().anyMatch(mark -> isSubject(mark, text)))
        && (before < place.begin() || !text.is(Cue.PREPOSITION, before))) {
      return following.filter(
          subject -> !Comparisons.isWithoutObject(trigger, place, before, subject));
    }
    if (preceding.isPresent()) {
      return preceding;
    }
    if (!opens) {
      return UnnamedSubjects.unnamedBefore(trigger, place, before)
          .or(() -> SubjectFirst.of(trigger, place, before));
    }
    if (DescribingVerb.isAttribute(trigger, place, before)) {
      return Optional.empty();
    }
    if (trigger.isExpression()) {
      return place.last().map(found -> found.subject().inheritedBy(Rule.ZERO_SUBJECT));
    }
    return ForSides.behindObject(trigger, place)
        .or(() -> inIt ? inherited(place) : UnnamedSubjects.withoutName(trigger, place));
  }

  private static Optional<Subject> inherited(Place place) {
    return place.lastHere().map(last -> last.subject().inheritedBy(Rule.ZERO_SUBJECT));
  }

  /** «The two states affirmed support for …»: they are the subject of the verb before them. */
  private static boolean isTaken(Subject subject, Place place) {
    return place
        .lastHere()
        .filter(last -> last.subject().marks().containsAll(subject.marks()))
        .isPresent();
  }

  /** «At the end of the visit the king thanked …»: the first verb of a sentence, and a perfect. */
  private static boolean isBehindOpening(Trigger trigger, Place place) {
    int begin = place.begin();
    return place.lastHere().isEmpty()
        && trigger.kind() == Kind.VERB
        && trigger.inflection() == Inflection.PERFECT
        && !trigger.alsoNoun()
        && (place.text().is(Cue.PREPOSITION, begin) || place.text().isBehindPreposition(begin));
  }

  /** «At the end the two sides signed»: the ending of the words for the parties tells the case. */
  private static boolean isSubject(Mark mark, MarkedText text) {
    return mark.reference().isPresent() && text.isNominative(mark);
  }

  /** What someone said in the past goes on in the imperfect: «he said that they will …». */
  private static boolean isReported(Trigger trigger, Place place) {
    Optional<Predication> last = place.lastHere();
    boolean tenses =
        last.isPresent()
            && last.get().trigger().inflection() != trigger.inflection()
            && !(last.get().trigger().inflection().isFirstPlural() && trigger.joined())
            && (trigger.inflection() == Inflection.IMPERFECT
                || trigger.inflection() == Inflection.BASE // behind a «will» that stands apart
                || trigger.inflection() == Inflection.FUTURE);
    if (!tenses) {
      return false;
    }
    for (int index = last.get().trigger().next(); index < trigger.first(); index++) {
      if (place.text().is(Cue.COMPLEMENTIZER, index) && !place.text().is(Cue.PARTICLE, index)) {
        return true;
      }
    }
    return false;
  }

  /** «His visit to Iraq which began on Monday»: what only events do. */
  private static boolean isOfEvent(Trigger trigger, Place place, int which) {
    boolean behind =
        trigger.next() >= place.end()
            || !place.text().is(Cue.EVENT_HEAD, trigger.next()); // «who began a visit»
    return behind
        && place.text().is(Cue.COURSE, trigger.first())
        && IntStream.range(Math.max(place.begin(), which - NEAR), which)
            .anyMatch(index -> place.text().is(Cue.EVENT_HEAD, index));
  }

  /** A participant who is told about in a relative clause: «the minister, who met …». */
  private static Optional<Subject> relative(Trigger trigger, Place place, int before) {
    boolean past =
        trigger.inflection() == Inflection.PERFECT
            || trigger.inflection() == Inflection.PERFECT_ENDED
            || trigger.inflection().isPluralEnded();
    boolean told =
        Clitics.isDefinite(place.text().token(before).form())
            && trigger.uses().stream()
                .filter(use -> !use.asks(Condition.Kind.TENSE))
                .allMatch(use -> use.mode() == Use.Mode.DOCUMENT);
    int end = before;
    if (end > place.begin() && place.text().isPunctuation(end - 1)) {
      end--;
    }
    Optional<Mark> antecedent = place.text().endingBefore(end);
    return past
            && told
            && !isOfEvent(trigger, place, end)
            && antecedent.filter(Mark::canSpeak).isPresent()
        ? antecedent.map(mark -> Subject.of(Rule.RELATIVE_CLAUSE, List.of(mark)))
        : Optional.empty();
  }
}

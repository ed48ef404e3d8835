package org.w3id.bayan.clause.vso;

import java.util.List;
import java.util.Optional;
import org.w3id.bayan.clause.ClauseRules.Place;
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
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/** Where verbs stand first: the subjects in the ending of a verb, or that we have no name for. */
final class UnnamedSubjects {
  private static final int NAME = 5;
  private static final int NAMED_PLACE = 2;

  private UnnamedSubjects() {}

  /** A noun that is no known name opens the clause, and the verb follows. */
  static Optional<Subject> unnamedBefore(Trigger trigger, Place place, int before) {
    MarkedText text = place.text();
    boolean people = false;
    int index = before;
    int first = Math.max(place.begin(), before - NAME);
    for (Mark mark : place.lastHere().map(found -> found.subject().marks()).orElse(List.of())) {
      first = Math.max(first, mark.next());
    }
    while (index >= first && isNoun(text, index) && !people) {
      people =
          (text.is(Cue.PERSON_HEAD, index) || text.is(Cue.GROUP_HEAD, index))
              && Clitics.isDefinite(text.token(index).form());
      index--;
    }
    boolean opens =
        people
            || index < place.begin()
            || text.isPunctuation(index)
            || text.is(Cue.AUXILIARY, index)
            || text.is(Cue.HEARSAY, index)
            || text.is(Cue.PARTICLE, index);
    boolean definite =
        index < before
            && (people
                || Clitics.isDefinite(text.token(index + 1).form())
                || text.is(Cue.DETERMINER, index + 1));
    if (!opens || !definite || (trigger.alsoNoun() && !people) || trigger.joined()) {
      return Optional.empty();
    }
    Optional<Mark> group = // «he added that the two sides stressed …»
        text.endingBefore(before + 1)
            .filter(mark -> mark.canSpeak() && mark.reference().isPresent())
            .filter(mark -> !mark.actors().isEmpty());
    return group.isPresent() && people
        ? group.map(mark -> Subject.of(Rule.SVO, List.of(mark)))
        : Optional.of(Subject.without(people ? Rule.UNKNOWN_NAME : Rule.THING));
  }

  static boolean isNoun(MarkedText text, int index) {
    return text.token(index).isWord()
        && !text.is(Cue.PREPOSITION, index)
        && !text.is(Cue.COMPLEMENTIZER, index)
        && !text.is(Cue.RELATIVE, index)
        && !text.is(Cue.NEGATION, index)
        && !text.is(Cue.AUXILIARY, index)
        && !text.is(Cue.CONJUNCTION, index)
        && !text.is(Cue.HEARSAY, index)
        && !text.is(Cue.PARTICLE, index);
  }

  /** The subject in the ending of the verb, or one that we have no name for. */
  static Optional<Subject> withoutName(Trigger trigger, Place place) {
    Optional<Subject> last = place.last().map(Predication::subject);
    if (trigger.inflection().isPluralEnded()) {
      return last.filter(subject -> subject.actors().size() > 1 || GoesOn.isOfGroup(subject, place))
          .map(subject -> subject.inheritedBy(Rule.ZERO_SUBJECT))
          .or(() -> Optional.of(DocumentVoice.ofParties(place, place.text().parties().size() > 1)));
    }
    boolean maybePreposition =
        place.text().is(Cue.PREPOSITION, trigger.first())
            && !place.text().is(Cue.PREPOSITION, trigger.next());
    if (maybePreposition) {
      return Optional.empty(); // «across», which may also be «expressed»
    }
    boolean opensText = trigger.joined() && trigger.first() == place.begin() && last.isPresent();
    boolean statement =
        trigger.inflection() == Inflection.IMPERFECT
            && !trigger.alsoNoun()
            && isThis(trigger, place);
    boolean maybeNoun = trigger.alsoNoun() || trigger.kind() != Kind.VERB;
    if (place.underLead() && place.lastHere().isEmpty() && !statement && maybeNoun) {
      return Optional.empty();
    }
    boolean goesOn = isBehindObjectOfNoKind(trigger, place) || isAskingOf(trigger, place);
    if (trigger.alsoNoun() && !opensText && !goesOn && !isVerbByContext(trigger, place)) {
      return isEventBehind(trigger, place)
          ? Optional.of(Subject.without(Rule.THING))
          : Optional.empty();
    }
    boolean speech =
        trigger.kind() == Kind.VERB
            && trigger.uses().stream().anyMatch(use -> use.mode() == Use.Mode.SUBJECT);
    boolean thing =
        !speech
            || isEventBehind(trigger, place)
            || isThingBehind(trigger, place)
            || isThis(trigger, place);
    if (speech
        && trigger.inflection().isPast()
        && isEventBehind(trigger, place)
        && !isSaidOfThings(trigger)) {
      return Optional.of(ofMeeting(place));
    }
    if (hasNounBehind(trigger, place) && thing) {
      if (isJoinedToFuture(trigger, place)) {
        return inheritedHere(place);
      }
      if (isNounInList(trigger, place)) {
        return Optional.empty();
      }
      return Optional.of(Subject.without(Rule.THING));
    }
    if (speech && last.filter(Subject::isThing).isPresent() && isOfMeeting(place)) {
      return Optional.of(ofMeeting(place));
    }
    return last.filter(
            subject -> !subject.plural() || GoesOn.behindSeveral(trigger, subject, place))
        .filter(subject -> !subject.isThing())
        .map(subject -> subject.inheritedBy(Rule.ZERO_SUBJECT))
        .or(() ->
            Optional.of(
                DocumentVoice.ofParties(place, DocumentVoice.isOfPreamble(trigger, place))));
  }

  /** «Japan will build and will open banks»: what has no article is no other subject. */
  private static boolean isJoinedToFuture(Trigger trigger, Place place) {
    return trigger.joined()
        && trigger.inflection() == Inflection.FUTURE
        && !Clitics.isDefinite(place.text().token(behind(trigger, place)).form())
        && !place.text().is(Cue.DETERMINER, behind(trigger, place))
        && place
            .lastHere()
            .filter(last -> last.trigger().inflection() == Inflection.FUTURE)
            .filter(last -> last.subject().actors().size() == 1)
            .isPresent();
  }

  private static Optional<Subject> inheritedHere(Place place) {
    return place.lastHere().map(last -> last.subject().inheritedBy(Rule.ZERO_SUBJECT));
  }

  /** «We intend to open …, and (the) payment of …»: no past goes on behind a present. */
  private static boolean isNounInList(Trigger trigger, Place place) {
    return trigger.joined()
        && trigger.kind() == Kind.OTHER
        && trigger.inflection() == Inflection.PERFECT
        && place.lastHere().filter(last -> !last.trigger().inflection().isPast()).isPresent();
  }

  private static boolean isSaidOfThings(Trigger trigger) {
    return trigger.uses().stream()
        .flatMap(use -> use.conditions().stream())
        .anyMatch(
            one -> one.kind() == Condition.Kind.SUBJECT && (one.has("thing") || one.has("event")));
  }

  /** What a meeting says, those say who met. */
  private static Subject ofMeeting(Place place) {
    return new Subject(Rule.DOCUMENT, List.of(), place.text().parties(), false);
  }

  /** Whether the act before was said of a meeting. */
  private static boolean isOfMeeting(Place place) {
    return place.last().filter(found -> isEventBehind(found.trigger(), place)).isPresent();
  }

  /**
   * «It condemned piracy, and rejected …»: behind a comma, where the verb before takes no such
   * nouns.
   */
  private static boolean isBehindObjectOfNoKind(Trigger trigger, Place place) {
    return trigger.joined()
        && trigger.kind() == Kind.VERB
        && trigger.first() > place.begin()
        && place.text().token(trigger.first() - 1).isComma()
        && (isAlways(trigger, Force.APPRAISAL)
            || (isAlways(trigger, Force.DIRECTIVE) && isBeforeIndefinite(trigger, place)))
        && place
            .lastHere()
            .filter(last -> !last.subject().plural() && !last.subject().isThing())
            .filter(last -> last.trigger().inflection() == Inflection.PERFECT)
            .filter(last ->
                last.trigger().uses().stream()
                    .flatMap(use -> use.conditions().stream())
                    .noneMatch(condition -> condition.kind() == Condition.Kind.OBJECT))
            .isPresent();
  }

  /** «Called for calm, and asked of the fund …»: a further verb of asking, and who is asked. */
  private static boolean isAskingOf(Trigger trigger, Place place) {
    int next = trigger.next();
    return trigger.joined()
        && isAlways(trigger, Force.DIRECTIVE)
        && trigger.first() > place.begin()
        && place.text().token(trigger.first() - 1).isComma()
        && next + 1 < place.end()
        && place.text().is(Cue.PREPOSITION, next)
        && Clitics.isDefinite(place.text().token(next + 1).form())
        && place
            .lastHere()
            .filter(last -> !last.subject().plural() && !last.subject().isThing())
            .filter(last -> last.trigger().inflection() == trigger.inflection())
            .isPresent();
  }

  private static boolean isAlways(Trigger trigger, Force force) {
    return trigger.uses().stream().allMatch(use -> use.speech().force() == force);
  }

  /** «… to the fee, and asked for time»: what is asked for is not yet known. */
  private static boolean isBeforeIndefinite(Trigger trigger, Place place) {
    int next = trigger.next();
    return next < place.end()
        && isNoun(place.text(), next)
        && !Clitics.isDefinite(place.text().token(next).form())
        && place.text().startingAt(next).isEmpty();
  }

  /** What stands beside shows that the word is no noun: «as also», a content clause, an adverb. */
  private static boolean isVerbByContext(Trigger trigger, Place place) {
    int index = trigger.next();
    int before = trigger.first() - 1;
    boolean also =
        !trigger.joined()
            && before >= place.begin()
            && place.text().is(Cue.PARTICLE, before)
            && place.text().is(Cue.CONJUNCTION, before)
            && place.text().token(before).form().length() > 1 // no «and» written apart
            && !place.text().is(Cue.PREPOSITION, before - 1);
    return also
        || (index < place.end()
            && (place.text().is(Cue.COMPLEMENTIZER, index)
                || place.text().isNominative(index) // no noun stands before it in construction
                || place.text().token(index).isNunated()));
  }

  private static boolean hasNounBehind(Trigger trigger, Place place) {
    MarkedText text = place.text();
    int index = behind(trigger, place);
    return index < place.end()
        && isNoun(text, index)
        && !Clitics.mayBeBound(text.token(index).form());
  }

  /** A definite noun that is nobody, behind a verb that things can be the subject of. */
  private static boolean isThingBehind(Trigger trigger, Place place) {
    MarkedText text = place.text();
    int index = behind(trigger, place);
    boolean use =
        trigger.uses().stream()
            .flatMap(one -> one.conditions().stream())
            .anyMatch(one -> one.kind() == Condition.Kind.SUBJECT && one.has("thing"));
    return use
        && index < place.end()
        && !text.is(Cue.GROUP_HEAD, index)
        && !text.is(Cue.PERSON_HEAD, index)
        && !NamedSubjects.isObjectOf(trigger, place, index)
        && (text.is(Cue.DETERMINER, index)
            || Clitics.isDefinite(text.token(index).form())
            || isNounOfVerbWithOwner(text, index, place.end())
            || isConstructBeforeObject(trigger, place, index));
  }

  /** «The launch of the dialogue shows»: what is done is a thing. */
  private static boolean isNounOfVerbWithOwner(MarkedText text, int noun, int end) {
    return noun + 1 < end
        && text.isVerbalNoun(noun)
        && Clitics.isDefinite(text.token(noun + 1).form());
  }

  /** «These provisions do not affect», «the report will be handed over». */
  private static boolean isThis(Trigger trigger, Place place) {
    MarkedText text = place.text();
    int noun = behind(trigger, place);
    boolean shown = text.is(Cue.DETERMINER, noun);
    boolean future =
        trigger.inflection().isFuture()
            && noun < place.end()
            && Clitics.isDefinite(text.token(noun).form());
    int next = shown ? noun + 1 : noun;
    return (shown || future)
        && next < place.end()
        && !text.is(Cue.GROUP_HEAD, next)
        && !text.is(Cue.PERSON_HEAD, next)
        && text.startingAt(next).filter(Mark::canSpeak).isEmpty();
  }

  /** «confirms the success of the fair the commitment of …»: what stands before the object. */
  private static boolean isConstructBeforeObject(Trigger trigger, Place place, int noun) {
    MarkedText text = place.text();
    int object = noun + 2;
    return object < place.end()
        && Clitics.isDefinite(text.token(noun + 1).form())
        && trigger.uses().stream()
            .filter(use -> use.mode() == Use.Mode.DOCUMENT)
            .flatMap(use -> use.conditions().stream())
            .filter(condition -> condition.kind() == Condition.Kind.OBJECT)
            .anyMatch(condition -> condition.has(text.token(object).form()));
  }

  /** «Was held (in Basra) today the meeting». */
  static boolean isEventBehind(Trigger trigger, Place place) {
    return place.text().is(Cue.EVENT_HEAD, behindPlace(behind(trigger, place), place));
  }

  /** The first token behind where something was done, and adverbs. */
  private static int behindPlace(int from, Place place) {
    MarkedText text = place.text();
    int in = text.is(Cue.PLACE, from) ? from + 1 : from;
    int last = Math.min(in > from ? in + NAMED_PLACE : in + 1, place.end());
    for (int name = in; name < last; name++) {
      Optional<Mark> mark = text.startingAt(name).filter(one -> in > from || one.bound());
      if (mark.isPresent() && !mark.get().canSpeak()) {
        return Math.min(afterAdverbs(mark.get().next(), place), place.end());
      }
    }
    return from;
  }

  /** The first token behind a verb that is no adverb. */
  static int behind(Trigger trigger, Place place) {
    return afterAdverbs(trigger.next(), place);
  }

  private static int afterAdverbs(int from, Place place) {
    int index = from;
    while (index < place.end() && place.text().is(Cue.SKIP, index)) {
      index++;
    }
    return index;
  }
}

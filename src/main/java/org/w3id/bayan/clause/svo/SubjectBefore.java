package org.w3id.bayan.clause.svo;

import java.util.List;
import java.util.Optional;
import org.w3id.bayan.clause.ClauseRules.Place;
import org.w3id.bayan.lexicon.Condition;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.GroupReference.Target;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.Use;
import org.w3id.bayan.predication.Subject;
import org.w3id.bayan.predication.Subject.Rule;
import org.w3id.bayan.predication.Trigger;
import org.w3id.bayan.predication.Trigger.Kind;
import org.w3id.bayan.predication.VerbGroup;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/** The subject of a finite verb that stands behind it. */
final class SubjectBefore {
  private static final String THING = "thing";
  private static final String EVENT = "event";

  private SubjectBefore() {}

  static Optional<Subject> of(Trigger trigger, Place place, VerbGroup group) {
    MarkedText text = place.text();
    if (place.lastHere().isEmpty()) {
      Optional<Subject> known =
          LeadIn.ofHolders(text, place.begin(), trigger.first())
              .or(() -> CollectiveSubject.ofIssued(trigger, place))
              .or(() -> ofFirstPerson(trigger, place));
      if (known.isPresent()) {
        return known;
      }
    }
    Optional<Mark> turned = VerbGroup.turnedSubject(text, trigger.first());
    if (turned.isPresent()) {
      return named(trigger, place, group, turned.get());
    }
    Optional<Mark> people = Before.inBrackets(text, group.before(), place.begin());
    if (people.isPresent()) {
      return named(trigger, place, group, people.get());
    }
    int last = Before.beforeNumber(text, Before.beforeBrackets(text, group.before()));
    int index = Companions.before(text, last, place.begin());
    if (index < place.begin()) {
      return SubjectTakenOver.atBeginning(trigger, place);
    }
    BehindAdjunct adjunct = new BehindAdjunct(place);
    Optional<Mark> ahead = adjunct.subject(trigger, index);
    if (ahead.isPresent()) {
      return adjunct.narrows(ahead.get())
          ? Optional.of(Subject.without(Rule.UNKNOWN_NAME))
          : named(trigger, place, group, ahead.get());
    }
    Optional<Mark> mark = text.endingBefore(index + 1);
    if (mark.filter(Mark::canSpeak).isPresent() && mark.get().first() >= place.begin()) {
      return named(trigger, place, group, mark.get());
    }
    Optional<Mark> inserted = Before.insertion(text, index, place.begin());
    return inserted.isPresent()
        ? named(trigger, place, group, inserted.get())
        : unnamed(trigger, place, group, index);
  }

  private static Optional<Subject> ofFirstPerson(Trigger trigger, Place place) {
    return trigger.inflection() == Inflection.BASE
        ? Before.firstPersonNamed(place.text(), place.begin(), trigger.first())
            .map(we -> Subject.of(Rule.SVO, List.of(we)))
        : Optional.empty();
  }

  /** The subject of a verb before which no name stands, behind what ends at a token. */
  private static Optional<Subject> unnamed(
      Trigger trigger, Place place, VerbGroup group, int index) {
    MarkedText text = place.text();
    Optional<Subject> titled = titledBeforeInsertion(trigger, place, index);
    if (titled.isPresent()) {
      return titled;
    }
    Optional<Subject> lead = LeadIn.inSentence(trigger, place, index);
    if (lead.isPresent()) {
      return lead;
    }
    if (text.isForm(index, ",")
        || text.is(Cue.CONJUNCTION, index)
        || isListed(trigger, place, index)) {
      return SubjectTakenOver.joined(trigger, place, group);
    }
    boolean passive = group.be() && trigger.inflection() == Inflection.PAST;
    if (passive && trigger.kind() == Kind.VERB && text.isQuotationMark(index)) {
      return Optional.of(Subject.without(Rule.PASSIVE)); // «the plan “Pier” was adopted»
    }
    Optional<Mark> thing = text.endingBefore(index + 1);
    if (thing.isPresent()
        && trigger.kind() == Kind.VERB
        && !EmbeddedClause.holds(place, thing.get().first())) {
      return ofThing(trigger, place, group, thing.get());
    }
    return isDemonstrative(trigger, place, index)
        ? Optional.of(Subject.without(Rule.THING))
        : ofWords(trigger, place, group, index);
  }

  /** What a name stands for that is nobody: a thing, or a meeting by which those who met speak. */
  private static Optional<Subject> ofThing(
      Trigger trigger, Place place, VerbGroup group, Mark mark) {
    if (isMeetingThatSpeaks(trigger, place, mark)) {
      return Optional.of(Subject.ofDocument(place.text().parties()));
    }
    return mark.actors().isEmpty() && isFinite(trigger, group, place)
        ? Optional.of(new Subject(Rule.THING, List.of(mark), List.of(), false))
        : Optional.empty();
  }

  /** «The just signed treaty is …»: a noun stands behind it, and the verb of the clause then. */
  private static boolean isDescribing(Trigger trigger, Place place) {
    int verb = trigger.next() + 1;
    return verb < place.end()
        && (place.text().is(Cue.BE, verb)
            || place.text().is(Cue.AUXILIARY, verb)
            || place.text().is(Cue.FUTURE, verb)
            || place.text().is(Cue.MODAL, verb));
  }

  /** The subject that words are of which none is a name. */
  private static Optional<Subject> ofWords(
      Trigger trigger, Place place, VerbGroup group, int index) {
    MarkedText text = place.text();
    boolean typo =
        text.is(Cue.DETERMINER, index)
            && index == place.begin()
            && group.adverb()
            && !isDescribing(trigger, place);
    if (typo) {
      return Optional.of(
          place
              .last()
              .map(found -> found.subject().inheritedBy(Rule.ZERO_SUBJECT))
              .orElseGet(() -> Subject.without(Rule.UNKNOWN_NAME)));
    }
    if (text.isPunctuation(index)
        || text.is(Cue.DETERMINER, index)
        || text.is(Cue.PREPOSITION, index)
        || text.is(Cue.RELATIVE, index)
        || text.is(Cue.COMPLEMENTIZER, index)) {
      return Optional.empty();
    }
    return EmbeddedClause.holds(place, index)
        ? Optional.empty()
        : NamelessSubject.of(trigger, place, group);
  }

  /** «The Iraqi minister, for his part, said». */
  private static Optional<Subject> titledBeforeInsertion(Trigger trigger, Place place, int last) {
    MarkedText text = place.text();
    int noun = Before.inserted(text, last, place.begin()) - 1;
    boolean title =
        noun >= place.begin() && (text.is(Cue.GROUP_HEAD, noun) || text.is(Cue.PERSON_HEAD, noun));
    boolean finite =
        trigger.inflection() == Inflection.PAST || trigger.inflection() == Inflection.THIRD;
    return title && finite && opens(place, noun)
        ? Optional.of(NamelessSubject.ofTitle(text, noun, place))
        : Optional.empty();
  }

  /** Whether nothing but its article and its adjectives stands before a title. */
  private static boolean opens(Place place, int title) {
    MarkedText text = place.text();
    int first = title;
    while (first > place.begin()
        && text.token(first - 1).isWord()
        && !text.is(Cue.PREPOSITION, first - 1)
        && !text.is(Cue.CONJUNCTION, first - 1)) {
      first--;
    }
    return first == place.begin()
        || text.isPunctuation(first - 1)
        || text.is(Cue.CONJUNCTION, first - 1);
  }

  /** «Opened the pier; met the fishers; and …». */
  private static boolean isListed(Trigger trigger, Place place, int index) {
    return place.text().isForm(index, ";")
        && trigger.inflection() == Inflection.PAST
        && place.lastHere().filter(found -> found.trigger().inflection().isPast()).isPresent();
  }

  /** «This reflects old ties», «…, and this reflects old ties». */
  private static boolean isDemonstrative(Trigger trigger, Place place, int index) {
    MarkedText text = place.text();
    boolean opens =
        index == place.begin()
            || text.is(Cue.CONJUNCTION, index - 1)
            || text.isForm(index - 1, ";");
    return opens
        && text.is(Cue.DEMONSTRATIVE, index)
        && trigger.inflection() == Inflection.THIRD
        && trigger.isSaidOf(THING);
  }

  /** «The Meeting noted …», «… notes» is said by those who met; «this visit reflects …» is not. */
  private static boolean isMeetingThatSpeaks(Trigger trigger, Place place, Mark mark) {
    MarkedText text = place.text();
    return mark.things().stream().anyMatch(thing -> thing.isA(EVENT))
        && (text.is(Cue.EVENT_HEAD, mark.next() - 1) || text.token(mark.next() - 1).isShortForm())
        && text.token(mark.next() - 1).isCapitalised()
        && isSaidByMeeting(trigger, text, true);
  }

  /**
   * Whether what a verb tells of a meeting is what those who met said there.
   *
   * @param called whether the meeting is called by a name, as in «Summit welcomes»
   */
  static boolean isSaidByMeeting(Trigger trigger, MarkedText text, boolean called) {
    return !text.parties().isEmpty()
        && (trigger.inflection() == Inflection.PAST
            || (called && trigger.inflection() == Inflection.THIRD))
        && !trigger.isSaidOf(EVENT)
        && trigger.uses().stream().anyMatch(SubjectBefore::isSpeech);
  }

  /** Whether a use of a verb is of somebody who says something. */
  static boolean isSpeech(Use use) {
    return use.mode() == Use.Mode.SUBJECT
        && use.conditions().stream()
            .noneMatch(condition ->
                condition.kind() == Condition.Kind.NEXT
                    || (condition.kind() == Condition.Kind.SUBJECT && condition.has(THING)));
  }

  private static Optional<Subject> named(Trigger trigger, Place place, VerbGroup group, Mark mark) {
    MarkedText text = place.text();
    Mark head = Before.head(text, mark, place.begin());
    List<Mark> marks =
        OpeningAdjunct.parted(
            text, Companions.with(text, mark, head, place.begin()), place.begin());
    Subject subject = subjectOf(place, marks);
    int first = marks.getFirst().first();
    if (EmbeddedClause.holds(place, first)) {
      return Optional.empty();
    }
    if (mark.refersTo(Target.PREVIOUS)) {
      boolean inside = mark.first() > place.begin() && text.is(Cue.PREPOSITION, mark.first() - 1);
      subject =
          inside || isIt(place, mark)
              ? Subject.without(Rule.THING)
              : PronounSubject.of(trigger, place, group, marks);
    }
    boolean closing = // «…, it said»: what it says is told before
        subject.actors().isEmpty()
            && mark.things().isEmpty()
            && mark.refersTo(Target.PREVIOUS)
            && CollectiveSubject.isBehindQuotation(trigger, place);
    if (closing && text.isForm(mark.first() - 1, ",")) {
      return Optional.empty();
    }
    if (PluralVerb.isBase(trigger, group) && !PluralVerb.fits(trigger, place, subject, mark)) {
      return Optional.empty();
    }
    boolean we = subject.marks().stream().anyMatch(one -> one.refersTo(Target.FIRST_PERSON));
    boolean named = mark.reference().isEmpty() || isBetween(text, first);
    if (named
        && !we
        && Before.afterPreposition(text, first)
        && !Before.hasGroupHead(text, first, place.begin())) {
      if (trigger.isExpression() && trigger.isAgentless()) {
        return Optional.of(Subject.without(Rule.PASSIVE));
      }
      return trigger.isSaidOf(THING) || trigger.kind() == Kind.OTHER
          ? Optional.of(Subject.without(Rule.THING))
          : Optional.of(Subject.without(Rule.UNKNOWN_NAME)).filter(unknown -> group.auxiliary());
    }
    return Optional.of(subject);
  }

  /** «The friendship between both sides»: neither the leaders of both sides nor these. */
  private static boolean isBetween(MarkedText text, int first) {
    int index = first - 1;
    return text.is(Cue.PREPOSITION, index) && !text.is(Cue.BELONGING, index);
  }

  /** «It will provide»: what stands for one thing is not the several who spoke before. */
  private static boolean isIt(Place place, Mark pronoun) {
    return pronoun.things().isEmpty()
        && !place.text().parties().isEmpty()
        && place.last().filter(found -> found.subject().actors().size() > 1).isPresent();
  }

  private static Subject subjectOf(Place place, List<Mark> marks) {
    MarkedText text = place.text();
    Optional<Mark> we = Before.firstPerson(text, marks.getFirst().first(), place.begin());
    if (we.isPresent()) {
      return Subject.of(Rule.SVO, List.of(we.get()));
    }
    return Companions.hasUnnamed(text, marks, place.begin())
        ? new Subject(Rule.UNKNOWN_NAME, marks, List.of(), true)
        : Subject.of(Rule.SVO, marks);
  }

  /** Whether a past form is a verb here, not an adjective behind its noun. */
  private static boolean isFinite(Trigger trigger, VerbGroup group, Place place) {
    return trigger.inflection() == Inflection.THIRD
        || group.auxiliary()
        || (group.be() && trigger.inflection() == Inflection.PAST)
        || (trigger.inflection() == Inflection.PAST && NamelessSubject.isPastOf(trigger, place));
  }
}

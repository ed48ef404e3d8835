package org.w3id.bayan.extract;

import java.util.List;
import java.util.Optional;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.extract.Subject.Rule;
import org.w3id.bayan.extract.Trigger.Kind;
import org.w3id.bayan.lexicon.Condition;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.GroupReference.Target;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.Use;

/** Clauses as in English: the subject stands before the verb. */
final class SubjectFirstClauses implements ActFinder.Rules {
  private static final int FAR = 12;
  private static final String PRONOUN = "pronoun";

  @Override
  public Optional<Found> mainClause(Place place) {
    return new MainClause(place).find();
  }

  @Override
  public Optional<Subject> subject(Trigger trigger, VerbGroup group, Place place) {
    if (trigger.inflection() == Inflection.NOUN || isNounBefore(trigger, place)) {
      return Optional.empty();
    }
    if (trigger.kind() == Kind.FREE) {
      return Optional.of(Subject.without(Rule.NO_SUBJECT));
    }
    boolean fits =
        trigger.kind() != Kind.PREDICATE || group.be() || isOpening(trigger, group, place);
    if (group.modal() || !fits) {
      return Optional.empty();
    }
    if (isReduced(trigger, group, place)) {
      return Optional.empty();
    }
    boolean participle = trigger.inflection() == Inflection.PARTICIPLE;
    if ((participle && !group.be()) || isOpening(trigger, group, place)) {
      return participleClause(trigger, place, group.before());
    }
    Optional<Subject> subject = finite(trigger, place, group);
    boolean passive = group.be() && trigger.inflection() == Inflection.PAST;
    return passive && trigger.kind() == Kind.VERB
        ? subject.flatMap(patient -> passive(trigger, place))
        : subject;
  }

  /** «support for» is a noun; «call for» may be a verb, for the lexicon says so. */
  private static boolean isNounBefore(Trigger trigger, Place place) {
    boolean nounForm =
        trigger.inflection() == Inflection.BASE || trigger.inflection() == Inflection.THIRD;
    if (!nounForm
        || trigger.isExpression()
        || isBehindPronoun(trigger, place)
        || trigger.next() >= place.end()
        || !place.text().is(Cue.AFTER_NOUN, trigger.next())) {
      return false;
    }
    List<String> next = List.of(place.text().token(trigger.next()).form());
    return trigger.uses().stream()
        .flatMap(use -> use.conditions().stream())
        .noneMatch(condition ->
            condition.kind() == Condition.Kind.NEXT && condition.values().contains(next));
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

  private static Optional<Subject> participleClause(Trigger trigger, Place place, int index) {
    MarkedText text = place.text();
    boolean initial = index < place.begin();
    boolean afterComma = !initial && text.isForm(index, ",");
    boolean joined =
        !initial
            && text.is(Cue.CONJUNCTION, index)
            && place
                .lastHere()
                .filter(found -> found.trigger().inflection() == Inflection.PARTICIPLE)
                .isPresent();
    boolean speech = trigger.uses().stream().anyMatch(use -> use.mode() == Use.Mode.SUBJECT);
    if (!speech || !(initial || afterComma || joined)) {
      return Optional.empty();
    }
    Optional<Subject> earlier = place.lastHere().map(Found::subject);
    if (earlier.isPresent()) {
      return earlier.map(subject -> subject.inheritedBy(Rule.CONJOINED));
    }
    Optional<Mark> later = laterSubject(place);
    if (later.isPresent()) {
      List<Mark> marks = Before.withCoordinated(text, later.get(), place.begin());
      Subject subject =
          later.get().refersTo(Target.PREVIOUS)
              ? Subject.previous(place, List.of())
              : Subject.of(Rule.SVO, marks).inheritedBy(Rule.CONJOINED);
      return Optional.of(subject);
    }
    return initial || place.underLead()
        ? Optional.of(Subject.without(Rule.NO_SUBJECT))
        : Optional.empty();
  }

  /** «The session, chaired by the ministers»: the verb says no more than an adjective. */
  private static boolean isReduced(Trigger trigger, VerbGroup group, Place place) {
    return !group.be()
        && trigger.inflection() == Inflection.PAST
        && trigger.kind() != Kind.PREDICATE
        && trigger.next() < place.end()
        && place.text().is(Cue.BY, trigger.next());
  }

  /** «Mindful of the drought, the two sides …». */
  private static boolean isOpening(Trigger trigger, VerbGroup group, Place place) {
    return trigger.kind() == Kind.PREDICATE
        && !group.be()
        && group.before() < place.begin()
        && trigger.first() == group.first();
  }

  /** The subject of the clause behind: words such as «they» sooner than a name. */
  private static Optional<Mark> laterSubject(Place place) {
    MarkedText text = place.text();
    Optional<Mark> name = Optional.empty();
    for (int at = place.begin(); at < place.end(); at++) {
      Optional<Mark> mark = text.startingAt(at).filter(Mark::canSpeak);
      if (mark.isPresent() && !Before.afterPreposition(text, at)) {
        if (mark.get().isPlural()) {
          return mark;
        }
        name = name.isPresent() ? name : mark;
      }
    }
    return name;
  }

  private Optional<Subject> finite(Trigger trigger, Place place, VerbGroup group) {
    MarkedText text = place.text();
    int index = group.before();
    if (index < place.begin()) {
      return atBeginning(trigger, place);
    }
    Optional<Mark> mark = text.endingBefore(index + 1);
    if (mark.filter(Mark::canSpeak).isPresent() && mark.get().first() >= place.begin()) {
      return named(trigger, place, group, mark.get());
    }
    Optional<Mark> inserted = Before.insertion(text, index, place.begin());
    if (inserted.isPresent()) {
      return named(trigger, place, group, inserted.get());
    }
    if (text.isForm(index, ",") || text.is(Cue.CONJUNCTION, index)) {
      return joined(trigger, place, group);
    }
    if (mark.isPresent() && trigger.kind() == Kind.VERB && !isEmbedded(place, mark.get().first())) {
      return mark.get().actors().isEmpty() && isFinite(trigger, group, place)
          ? Optional.of(new Subject(Rule.THING, List.of(mark.get()), List.of(), false))
          : Optional.empty();
    }
    boolean typo = text.is(Cue.DETERMINER, index) && index == place.begin() && group.adverb();
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
    return unnamed(trigger, place, group);
  }

  /** An item of a list continues the sentence that leads in to it. */
  private static Optional<Subject> atBeginning(Trigger trigger, Place place) {
    boolean finite =
        trigger.inflection() == Inflection.PAST || trigger.inflection() == Inflection.THIRD;
    boolean goesOn = finite && place.last().isPresent() && !trigger.isExpression();
    if (!goesOn && (!place.underLead() || isPromised(trigger, place))) {
      return Optional.empty();
    }
    return place.last().map(found -> found.subject().inheritedBy(Rule.ZERO_SUBJECT));
  }

  /** «We agreed to: – extend …»: the item is what was promised, no act of its own. */
  private static boolean isPromised(Trigger trigger, Place place) {
    return trigger.inflection() == Inflection.BASE
        && place.last().stream()
            .flatMap(found -> found.trigger().uses().stream())
            .anyMatch(use -> use.speech().force().isCommitment());
  }

  private static Optional<Subject> named(Trigger trigger, Place place, VerbGroup group, Mark mark) {
    MarkedText text = place.text();
    Mark head = Before.head(text, mark, place.begin());
    List<Mark> marks = Before.withCoordinated(text, head, place.begin());
    Subject subject = subjectOf(place, marks);
    int first = marks.getFirst().first();
    if (isEmbedded(place, first)) {
      return Optional.empty();
    }
    if (mark.refersTo(Target.PREVIOUS)) {
      boolean inside = mark.first() > place.begin() && text.is(Cue.PREPOSITION, mark.first() - 1);
      subject = inside ? Subject.without(Rule.THING) : Subject.previous(place, marks);
    }
    boolean base = trigger.inflection() == Inflection.BASE && !group.auxiliary() && !group.be();
    if (base && !subject.plural()) {
      return Optional.empty();
    }
    if (mark.reference().isEmpty()
        && Before.afterPreposition(text, first)
        && !Before.hasGroupHead(text, first, place.begin())) {
      if (trigger.isExpression() && isAgentless(trigger)) {
        return Optional.of(Subject.without(Rule.PASSIVE));
      }
      return hasThingUse(trigger) || trigger.kind() == Kind.OTHER
          ? Optional.of(Subject.without(Rule.THING))
          : Optional.of(Subject.without(Rule.UNKNOWN_NAME)).filter(unknown -> group.auxiliary());
    }
    return Optional.of(subject);
  }

  private static Subject subjectOf(Place place, List<Mark> marks) {
    MarkedText text = place.text();
    Optional<Mark> we = Before.firstPerson(text, marks.getFirst().first(), place.begin());
    if (we.isPresent()) {
      return Subject.of(Rule.SVO, List.of(we.get()));
    }
    return Before.isIncomplete(text, marks, place.begin())
        ? new Subject(Rule.UNKNOWN_NAME, marks, List.of(), true)
        : Subject.of(Rule.SVO, marks);
  }

  /** Whether a past form is a verb here, not an adjective behind its noun. */
  private static boolean isFinite(Trigger trigger, VerbGroup group, Place place) {
    return trigger.inflection() == Inflection.THIRD
        || group.auxiliary()
        || (trigger.inflection() == Inflection.PAST && isPastOf(trigger, place));
  }

  /** Whether the clause is the content of what is said, or describes a noun. */
  private static boolean isEmbedded(Place place, int first) {
    MarkedText text = place.text();
    int before = first - 1;
    while (before >= place.begin()
        && text.is(Cue.DETERMINER, before)
        && !text.is(Cue.COMPLEMENTIZER, before)) {
      before--;
    }
    if (text.is(Cue.RELATIVE, before) && before >= place.begin()) {
      return true;
    }
    boolean apart =
        before >= place.begin()
            && (text.is(Cue.CONJUNCTION, before)
                || text.isForm(before, ";")
                || text.isForm(before, ":")
                || (text.isForm(before, ",") && Before.isReference(text, first)));
    if (apart) {
      return false;
    }
    int from = place.lastHere().map(found -> found.trigger().next()).orElse(place.end());
    for (int index = from; index <= before; index++) {
      if (text.is(Cue.COMPLEMENTIZER, index)) {
        return true;
      }
    }
    return false;
  }

  /** The subject of the verb before, after a comma or «and»; or that before an insertion. */
  private static Optional<Subject> joined(Trigger trigger, Place place, VerbGroup group) {
    MarkedText text = place.text();
    int index = group.before();
    Optional<Found> last = place.lastHere();
    if (last.isPresent()) {
      Inflection before = last.get().trigger().inflection();
      boolean alike =
          before == trigger.inflection()
              || group.auxiliary()
              || before == Inflection.PARTICIPLE
              || last.get().trigger().isExpression()
              || trigger.isExpression();
      if (!alike && trigger.inflection() == Inflection.THIRD) {
        return firstNamed(place, index);
      }
      return alike && (group.auxiliary() || !isInfinitive(trigger, place, last.get()))
          ? Optional.of(last.get().subject().inheritedBy(Rule.CONJOINED))
          : Optional.empty();
    }
    boolean inserted =
        (text.isForm(index, ",") && trigger.inflection() != Inflection.BASE)
            || trigger.inflection() == Inflection.THIRD;
    return inserted ? firstNamed(place, index) : Optional.empty();
  }

  /** The first words of the sentence that can be a subject. */
  private static Optional<Subject> firstNamed(Place place, int index) {
    MarkedText text = place.text();
    for (int at = place.begin(); at < Math.min(index, place.begin() + FAR); at++) {
      Optional<Mark> mark = text.startingAt(at);
      if (mark.filter(Mark::canSpeak).isPresent() && !Before.afterPreposition(text, at)) {
        return Optional.of(Subject.of(Rule.SVO, List.of(mark.get())));
      }
    }
    return Optional.empty();
  }

  /** «We agreed to talk and support»: the second is joined to the infinitive before it. */
  private static boolean isInfinitive(Trigger trigger, Place place, Found last) {
    if (trigger.inflection() != Inflection.BASE && !trigger.alsoBase()) {
      return false;
    }
    for (int index = last.trigger().next() - 1; index < trigger.first(); index++) {
      if (place.text().is(Cue.INFINITIVE, index)) {
        return true;
      }
    }
    return false;
  }

  /** A subject that is no known name: a thing, or someone with a name that we do not know. */
  private static Optional<Subject> unnamed(Trigger trigger, Place place, VerbGroup group) {
    MarkedText text = place.text();
    boolean third = trigger.inflection() == Inflection.THIRD;
    if (isEmbedded(place, group.before())) {
      return Optional.empty();
    }
    if (group.be() && trigger.inflection() == Inflection.PAST && !trigger.isExpression()) {
      return Optional.of(Subject.without(Rule.PASSIVE));
    }
    if (trigger.kind() == Kind.OTHER) {
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
    boolean verb =
        third
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
    boolean ofEvent = hasUseOf("event", trigger) && text.is(Cue.EVENT_HEAD, group.before());
    return ofEvent
            || (hasThingUse(trigger) && (third || group.auxiliary() || isPastOf(trigger, place)))
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
            : text.people()
                .only(noun)
                .or(() -> text.people().other(noun, place.last().map(Found::subject)));
    return person
        .map(one -> new Subject(Rule.SVO, state.stream().toList(), List.of(one), false))
        .orElseGet(() -> Subject.without(Rule.UNKNOWN_NAME));
  }

  /** «The visit marked a step», not «the step marked by the visit». */
  private static boolean isPastOf(Trigger trigger, Place place) {
    return trigger.inflection() == Inflection.PAST
        && trigger.next() < place.end()
        && !place.text().is(Cue.PREPOSITION, trigger.next());
  }

  private static boolean isAgentless(Trigger trigger) {
    return trigger.uses().stream().allMatch(use -> use.mode() == Use.Mode.AGENTLESS);
  }

  private static boolean hasThingUse(Trigger trigger) {
    return hasUseOf("thing", trigger);
  }

  private static boolean hasUseOf(String sort, Trigger trigger) {
    return trigger.uses().stream()
        .flatMap(use -> use.conditions().stream())
        .anyMatch(condition -> condition.kind() == Condition.Kind.SUBJECT && condition.has(sort));
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
        Optional<Mark> mark = at < place.end() ? text.startingAt(at) : Optional.empty();
        if (mark.filter(Mark::canSpeak).isPresent()) {
          return Optional.of(Subject.of(Rule.SVO, List.of(mark.get())));
        }
      }
    }
    return Optional.of(Subject.without(Rule.PASSIVE));
  }
}

package org.w3id.bayan.extract;

import java.util.List;
import java.util.Optional;
import org.w3id.bayan.extract.Subject.Rule;
import org.w3id.bayan.lexicon.Condition;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.GroupReference.Target;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.Use;

/** Clauses as in English: the subject stands before the verb. */
final class SubjectFirstClauses implements ClauseRules {
  private static final int FAR = 12;

  /** The words between subject and verb. */
  private record Left(int index, boolean passive, boolean auxiliary, boolean adverb) {}

  @Override
  public Optional<Subject> subject(Trigger trigger, Place place) {
    if (trigger.inflection() == Inflection.NOUN || isNounBefore(trigger, place)) {
      return Optional.empty();
    }
    if (trigger.free()) {
      return Optional.of(Subject.without(Rule.NO_SUBJECT));
    }
    Optional<Left> left = left(trigger, place);
    if (left.isEmpty()) {
      return Optional.empty();
    }
    boolean participle = trigger.inflection() == Inflection.PARTICIPLE;
    if (participle && !left.get().passive()) {
      return participleClause(trigger, place, left.get().index());
    }
    Optional<Subject> subject = finite(trigger, place, left.get());
    boolean passive = left.get().passive() && trigger.inflection() == Inflection.PAST;
    return passive && !trigger.phrase()
        ? subject.flatMap(patient -> passive(trigger, place))
        : subject;
  }

  /** «support for» is a noun; «call for» may be a verb, for the lexicon says so. */
  private static boolean isNounBefore(Trigger trigger, Place place) {
    boolean nounForm =
        trigger.inflection() == Inflection.BASE || trigger.inflection() == Inflection.THIRD;
    if (!nounForm
        || trigger.phrase()
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

  private static Optional<Left> left(Trigger trigger, Place place) {
    MarkedText text = place.text();
    boolean passive = false;
    boolean auxiliary = false;
    boolean adverb = false;
    int index = trigger.first() - 1;
    while (index >= place.begin()) {
      if (text.is(Cue.NEGATION, index) || text.is(Cue.MODAL, index)) {
        return Optional.empty();
      }
      if (text.is(Cue.AUXILIARY, index)) {
        auxiliary = true;
      } else if (text.is(Cue.BE, index)) {
        passive = true;
      } else if (text.is(Cue.SKIP, index) && !opensAsSubject(text, index, place.begin())) {
        adverb = true;
      } else {
        break;
      }
      index--;
    }
    return Optional.of(new Left(index, passive, auxiliary, adverb));
  }

  /** «Both look forward»: a word that could stand before the verb is itself the subject. */
  private static boolean opensAsSubject(MarkedText text, int index, int begin) {
    return index == begin && text.startingAt(index).filter(Mark::canSpeak).isPresent();
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
    for (int at = place.begin(); at < place.end(); at++) {
      Optional<Mark> mark = text.startingAt(at);
      if (mark.filter(Mark::canSpeak).isPresent() && !Before.afterPreposition(text, at)) {
        List<Mark> marks = Before.withCoordinated(text, mark.get(), place.begin());
        return Optional.of(Subject.of(Rule.SVO, marks).inheritedBy(Rule.CONJOINED));
      }
    }
    return initial || place.underLead()
        ? Optional.of(Subject.without(Rule.NO_SUBJECT))
        : Optional.empty();
  }

  private Optional<Subject> finite(Trigger trigger, Place place, Left left) {
    MarkedText text = place.text();
    int index = left.index();
    if (index < place.begin()) {
      return atBeginning(trigger, place);
    }
    Optional<Mark> mark = text.endingBefore(index + 1);
    if (mark.filter(Mark::canSpeak).isPresent() && mark.get().first() >= place.begin()) {
      return named(trigger, place, left, mark.get());
    }
    if (text.isForm(index, ",") || text.is(Cue.CONJUNCTION, index)) {
      return joined(trigger, place, left);
    }
    boolean typo = text.is(Cue.DETERMINER, index) && index == place.begin() && left.adverb();
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
    return unnamed(trigger, place, left);
  }

  /** An item of a list continues the sentence that leads in to it. */
  private static Optional<Subject> atBeginning(Trigger trigger, Place place) {
    boolean finite =
        trigger.inflection() == Inflection.PAST || trigger.inflection() == Inflection.THIRD;
    if (!place.underLead() && !(finite && place.last().isPresent() && !trigger.phrase())) {
      return Optional.empty();
    }
    return place.last().map(found -> found.subject().inheritedBy(Rule.ZERO_SUBJECT));
  }

  private static Optional<Subject> named(Trigger trigger, Place place, Left left, Mark mark) {
    MarkedText text = place.text();
    List<Mark> marks = Before.withCoordinated(text, mark, place.begin());
    Subject subject =
        Before.isIncomplete(text, marks, place.begin())
            ? new Subject(Rule.UNKNOWN_NAME, marks, List.of(), true)
            : Subject.of(Rule.SVO, marks);
    int first = marks.getFirst().first();
    if (isEmbedded(place, first)) {
      return Optional.empty();
    }
    if (mark.refersTo(Target.PREVIOUS)) {
      subject =
          place
              .last()
              .map(found -> found.subject().inheritedBy(Rule.PRONOUN))
              .filter(previous -> !previous.actors().isEmpty())
              .orElseGet(() -> Subject.without(Rule.UNKNOWN_NAME));
      subject = new Subject(subject.rule(), marks, subject.actors(), true);
    }
    boolean base = trigger.inflection() == Inflection.BASE && !left.auxiliary();
    if (base && !subject.plural()) {
      return Optional.empty();
    }
    if (mark.reference().isEmpty()
        && Before.afterPreposition(text, first)
        && !Before.hasGroupHead(text, first, place.begin())) {
      return hasThingUse(trigger)
          ? Optional.of(Subject.without(Rule.THING))
          : Optional.of(Subject.without(Rule.UNKNOWN_NAME)).filter(unknown -> left.auxiliary());
    }
    return Optional.of(subject);
  }

  /** Whether the clause is the content of what is said, or describes a noun. */
  private static boolean isEmbedded(Place place, int first) {
    MarkedText text = place.text();
    int before = first - 1;
    while (before >= place.begin() && text.is(Cue.DETERMINER, before)) {
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
  private static Optional<Subject> joined(Trigger trigger, Place place, Left left) {
    MarkedText text = place.text();
    int index = left.index();
    Optional<Found> last = place.lastHere();
    if (last.isPresent()) {
      Inflection before = last.get().trigger().inflection();
      boolean alike =
          before == trigger.inflection()
              || before == Inflection.PARTICIPLE
              || last.get().trigger().phrase()
              || trigger.phrase();
      if (!alike && trigger.inflection() == Inflection.THIRD) {
        return firstNamed(place, index);
      }
      return alike && (left.auxiliary() || !isInfinitive(trigger, place, last.get()))
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
    if (trigger.inflection() != Inflection.BASE) {
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
  private static Optional<Subject> unnamed(Trigger trigger, Place place, Left left) {
    MarkedText text = place.text();
    boolean third = trigger.inflection() == Inflection.THIRD;
    if (left.passive() && trigger.inflection() == Inflection.PAST) {
      return Optional.of(Subject.without(Rule.PASSIVE));
    }
    if (isEmbedded(place, left.index())) {
      return Optional.empty();
    }
    boolean name = text.token(left.index()).isCapitalised() && left.index() > place.begin();
    boolean reduced =
        trigger.inflection() == Inflection.PAST
            && !text.is(Cue.INFINITIVE, trigger.next())
            && !left.auxiliary()
            && trigger.next() < place.end()
            && text.is(Cue.PREPOSITION, trigger.next())
            && trigger.uses().stream().allMatch(use -> use.conditions().isEmpty());
    boolean people =
        text.is(Cue.GROUP_HEAD, left.index()) || text.is(Cue.PERSON_HEAD, left.index());
    boolean verb =
        third
            || trigger.inflection() == Inflection.PAST
            || left.auxiliary()
            || (name && Before.isJoinedName(text, left.index(), place.begin()));
    if (people && !name && verb && !reduced) {
      return Optional.of(Subject.without(Rule.UNKNOWN_NAME));
    }
    if (name && verb && !reduced) {
      return Optional.of(Subject.without(Rule.UNKNOWN_NAME));
    }
    return hasThingUse(trigger) && third
        ? Optional.of(Subject.without(Rule.THING))
        : Optional.empty();
  }

  private static boolean hasThingUse(Trigger trigger) {
    return trigger.uses().stream()
        .flatMap(use -> use.conditions().stream())
        .anyMatch(
            condition -> condition.kind() == Condition.Kind.SUBJECT && condition.has("thing"));
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

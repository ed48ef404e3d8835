package org.w3id.bayan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.bayan.extract.Subject.Rule;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.Use;

/** Clauses as in Arabic: the subject stands behind the verb, before it, or in its ending. */
final class VerbFirstClauses implements ClauseRules {
  private static final int FAR = 8;

  @Override
  public Optional<Found> mainClause(Place place) {
    return Optional.empty();
  }

  @Override
  public Optional<Subject> subject(Trigger trigger, VerbGroup group, Place place) {
    if (trigger.kind() == Trigger.Kind.FREE) {
      return Optional.of(Subject.without(Rule.NO_SUBJECT));
    }
    int before = group.before();
    if (before >= place.begin() && place.text().is(Cue.COMPLEMENTIZER, before)) {
      return Optional.empty();
    }
    return switch (trigger.inflection()) {
      case NOUN -> behindLightVerb(place, before);
      case PARTICIPLE -> participle(trigger, place, before);
      case FIRST_PLURAL, FUTURE_FIRST_PLURAL -> firstPlural(trigger, place, before);
      default -> finite(trigger, place, before);
    };
  }

  private static Optional<Subject> behindLightVerb(Place place, int before) {
    return before >= place.begin() && place.text().is(Cue.LIGHT, before)
        ? Optional.of(Subject.without(Rule.PASSIVE))
        : Optional.empty();
  }

  private static Optional<Subject> participle(Trigger trigger, Place place, int before) {
    boolean apart =
        before >= place.begin() && (place.text().isPunctuation(before) || trigger.joined());
    return apart
        ? place.lastHere().map(found -> found.subject().inheritedBy(Rule.CONJOINED))
        : Optional.empty();
  }

  private static Optional<Subject> firstPlural(Trigger trigger, Place place, int before) {
    return opensClause(trigger, place, before)
        ? Optional.of(new Subject(Rule.FIRST_PERSON, List.of(), place.text().parties(), true))
        : Optional.empty();
  }

  private static boolean opensClause(Trigger trigger, Place place, int before) {
    MarkedText text = place.text();
    return trigger.joined()
        || before < place.begin()
        || text.isPunctuation(before)
        || text.is(Cue.PARTICLE, before)
        || text.is(Cue.CONJUNCTION, before);
  }

  private Optional<Subject> finite(Trigger trigger, Place place, int before) {
    MarkedText text = place.text();
    if (before >= place.begin() && text.is(Cue.RELATIVE, before)) {
      return relative(trigger, place, before);
    }
    Optional<Subject> preceding = preceding(place, before);
    Optional<Subject> following = following(trigger, place);
    if (following.isPresent()
        && (opensClause(trigger, place, before) || trigger.inflection().isCertain())
        && (before < place.begin() || !text.is(Cue.PREPOSITION, before))) {
      return following;
    }
    if (preceding.isPresent()) {
      return preceding;
    }
    if (!opensClause(trigger, place, before)) {
      return Optional.empty();
    }
    if (trigger.isExpression()) {
      return place.last().map(found -> found.subject().inheritedBy(Rule.ZERO_SUBJECT));
    }
    return withoutName(trigger, place);
  }

  /** A participant who is told about in a relative clause: «the minister, who met …». */
  private static Optional<Subject> relative(Trigger trigger, Place place, int before) {
    boolean past =
        trigger.inflection() == Inflection.PERFECT
            || trigger.inflection() == Inflection.PERFECT_ENDED
            || trigger.inflection().isPluralEnded();
    boolean told = trigger.uses().stream().allMatch(use -> use.mode() == Use.Mode.DOCUMENT);
    int end = before;
    if (end > place.begin() && place.text().isPunctuation(end - 1)) {
      end--;
    }
    Optional<Mark> antecedent = place.text().endingBefore(end);
    return past && told && antecedent.filter(Mark::canSpeak).isPresent()
        ? antecedent.map(mark -> Subject.of(Rule.RELATIVE_CLAUSE, List.of(mark)))
        : Optional.empty();
  }

  /** The subject before the verb, if it opens the clause. */
  private static Optional<Subject> preceding(Place place, int before) {
    MarkedText text = place.text();
    if (before < place.begin()) {
      return Optional.empty();
    }
    List<Mark> marks = new ArrayList<>();
    int end = before + 1;
    Optional<Mark> mark = text.endingBefore(end);
    while (mark.isPresent() && mark.get().canSpeak() && mark.get().first() >= place.begin()) {
      marks.addFirst(mark.get());
      if (!mark.get().joined()) {
        break;
      }
      mark = text.endingBefore(mark.get().first());
    }
    if (marks.isEmpty() || marks.getFirst().bound()) {
      return Optional.empty();
    }
    int first = marks.getFirst().first() - 1;
    boolean opens =
        first < place.begin()
            || text.isPunctuation(first)
            || text.is(Cue.PARTICLE, first)
            || text.is(Cue.GROUP_HEAD, first)
            || marks.getFirst().joined();
    return opens ? Optional.of(Subject.of(Rule.SVO, marks)) : Optional.empty();
  }

  /** The subject behind the verb. */
  private static Optional<Subject> following(Trigger trigger, Place place) {
    MarkedText text = place.text();
    int index = trigger.next();
    while (index < place.end() && text.is(Cue.SKIP, index)) {
      index++;
    }
    boolean plural = trigger.inflection().isPluralEnded();
    if (index >= place.end() || text.isPunctuation(index) || plural) {
      return Optional.empty();
    }
    Optional<Mark> mark = text.startingAt(index);
    boolean head = text.is(Cue.GROUP_HEAD, index) || text.is(Cue.PERSON_HEAD, index);
    if (mark.isEmpty() && head) {
      mark = behindHead(place, index);
    }
    if (mark.isEmpty() || mark.get().bound() || mark.get().joined()) {
      return head && mark.isEmpty()
          ? Optional.of(Subject.without(Rule.UNKNOWN_NAME))
          : Optional.empty();
    }
    boolean personOnly = text.is(Cue.PERSON_HEAD, index) && mark.get().kind().equals("adjectival");
    if (personOnly) {
      return Optional.of(Subject.without(Rule.UNKNOWN_NAME));
    }
    if (!mark.get().canSpeak() && !head) {
      return Optional.of(new Subject(Rule.THING, List.of(mark.get()), List.of(), false));
    }
    return Optional.of(Subject.of(Rule.VSO, withCoordinated(text, mark.get(), place.end())));
  }

  private static Optional<Mark> behindHead(Place place, int head) {
    MarkedText text = place.text();
    for (int index = head + 1; index < Math.min(place.end(), head + FAR); index++) {
      if (text.isPunctuation(index) || text.is(Cue.PREPOSITION, index)) {
        return Optional.empty();
      }
      Optional<Mark> mark = text.startingAt(index);
      if (mark.isPresent() && !mark.get().actors().isEmpty()) {
        return mark;
      }
    }
    return Optional.empty();
  }

  /** The words joined to a subject behind it: office and name, «A and B». */
  private static List<Mark> withCoordinated(MarkedText text, Mark first, int end) {
    List<Mark> marks = new ArrayList<>(List.of(first));
    int next = first.next();
    while (next < end) {
      Optional<Mark> mark = text.startingAt(next);
      boolean apposed = marks.getLast().kind().equals("office");
      if (mark.isEmpty()
          || mark.get().bound()
          || (mark.get().actors().isEmpty() && !mark.get().canSpeak())
          || !(mark.get().joined() || apposed)) {
        return marks;
      }
      marks.add(mark.get());
      next = mark.get().next();
    }
    return marks;
  }

  /** The subject in the ending of the verb, or one that we have no name for. */
  private static Optional<Subject> withoutName(Trigger trigger, Place place) {
    MarkedText text = place.text();
    int index = trigger.next();
    while (index < place.end() && text.is(Cue.SKIP, index)) {
      index++;
    }
    boolean noun =
        index < place.end()
            && text.token(index).isWord()
            && !text.is(Cue.PREPOSITION, index)
            && !text.is(Cue.COMPLEMENTIZER, index)
            && !Clitics.mayBeBound(text.token(index).form());
    boolean certain = trigger.inflection().isCertain();
    Optional<Found> last = trigger.joined() || certain ? place.last() : place.lastHere();
    Optional<Subject> inherited =
        last.map(Found::subject)
            .filter(subject -> !subject.actors().isEmpty())
            .filter(subject -> certain || (!subject.plural() && subject.actors().size() == 1));
    boolean definite = noun && Clitics.isDefinite(text.token(index).form());
    boolean present = trigger.inflection() == Inflection.IMPERFECT;
    boolean plural = trigger.inflection().isPluralEnded();
    if (inherited.isPresent() && (plural || !(definite || (present && noun)))) {
      return inherited.map(subject -> subject.inheritedBy(Rule.ZERO_SUBJECT));
    }
    if (noun && !plural && (definite || trigger.inflection().isCertain())) {
      return Optional.of(Subject.without(Rule.THING));
    }
    return certain ? Optional.of(Subject.without(Rule.UNKNOWN_NAME)) : Optional.empty();
  }
}

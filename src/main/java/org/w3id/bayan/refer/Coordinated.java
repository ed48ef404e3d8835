package org.w3id.bayan.refer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.GroupReference.Target;

/** Several who form one subject behind a verb: «the president, A, and his counterpart B». */
public final class Coordinated {
  private static final int HONORIFIC = 4;

  private Coordinated() {}

  /** The words joined to a subject behind it: office and name, «A and B». */
  public static List<Mark> behind(MarkedText text, Mark first, int end) {
    List<Mark> marks = new ArrayList<>(List.of(first));
    int next = first.next();
    while (next < end) {
      next = text.verbFirst() ? Wishes.behind(text, next, end) : next;
      int name = next;
      while (name + 1 < end && isHead(text, name) && text.startingAt(name).isEmpty()) {
        name++;
      }
      name = name > next ? behindHonorific(text, name, end) : name;
      boolean headed = name > next && text.token(next).stems().size() > 1;
      Optional<Mark> mark = text.startingAt(name);
      int behind = behindApposition(text, marks.getLast(), next, end);
      if (behind > next) {
        next = behind;
        continue;
      }
      boolean apposed =
          marks.getLast().kind().equals(Mark.OFFICE)
              && !text.is(Cue.COUNTERPART, next)
              && mark.filter(one -> isOfAnotherState(text, marks.getLast(), one)).isEmpty();
      if (mark.isEmpty()
          || mark.get().bound()
          || isCircumstance(text, mark.get())
          || (mark.get().speakers().isEmpty() && !mark.get().canSpeak())
          || !(mark.get().joined() || apposed || headed)) {
        return marks;
      }
      if (apposed && !headed && !mark.get().joined() && !mark.get().isOffice()) {
        marks.set(marks.size() - 1, marks.getLast().spokenBy(List.of()));
      }
      marks.add(counterpart(text, next, mark.get()));
      next = mark.get().next();
    }
    return marks;
  }

  /** «Thanked the Iraqi president the King of Jordan»: whoever is of another state is another. */
  private static boolean isOfAnotherState(MarkedText text, Mark office, Mark behind) {
    Optional<ThingId> one = text.people().stateOf(office);
    Optional<ThingId> other = text.people().stateOf(behind);
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  /** «And the holder of the royal highness the prince A»: where the name of the person begins. */
  private static int behindHonorific(MarkedText text, int from, int end) {
    int limit = Math.min(end, from + HONORIFIC);
    for (int index = from; index < limit; index++) {
      if (text.startingAt(index).isPresent()) {
        return text.people().isPerson(text.startingAt(index).get()) ? index : from;
      }
      if (!text.verbFirst() || !Clitics.isDefinite(text.token(index).form())) {
        return from;
      }
    }
    return from;
  }

  /** «The Council, while it follows …», which begins as «and it» where verbs stand first. */
  private static boolean isCircumstance(MarkedText text, Mark pronoun) {
    return text.verbFirst() && pronoun.joined() && pronoun.refersTo(Target.PREVIOUS);
  }

  /** What stands before a name and forms one subject with it: «minister», «states of». */
  private static boolean isHead(MarkedText text, int index) {
    return text.is(Cue.PERSON_HEAD, index) || (text.verbFirst() && text.is(Cue.GROUP_HEAD, index));
  }

  /** «And his Iraqi counterpart»: the person of that state, if one is named. */
  public static Mark counterpart(MarkedText text, int head, Mark state) {
    boolean adjective = state.kind().equals(Mark.ADJECTIVAL) && text.is(Cue.COUNTERPART, head);
    return adjective
        ? state.actors().stream()
            .findFirst()
            .flatMap(actor -> text.people().holder(text.token(head).form(), actor))
            .or(() -> nameBehind(text, state.next()))
            .map(person -> state.spokenBy(List.of(person)))
            .orElse(state)
        : state;
  }

  /** The person named behind, with or without a comma. */
  private static Optional<ThingId> nameBehind(MarkedText text, int next) {
    boolean comma = next < text.tokens().size() && text.token(next).isComma();
    int first = comma ? next + 1 : next;
    return first < text.tokens().size()
        ? text.startingAt(first)
            .filter(name -> !name.joined() && text.people().isPerson(name))
            .map(name -> name.things().getFirst())
        : Optional.empty();
  }

  /** «Iraq, and Japan»: by their names, not by an adjective. */
  private static boolean areStates(MarkedText text, Mark mark) {
    return !mark.kind().equals(Mark.ADJECTIVAL)
        && !mark.actors().isEmpty()
        && mark.actors().stream().allMatch(text.people()::isState);
  }

  /**
   * «The president, A, and the minister»: behind the name of whoever speaks already, with or
   * without commas, and behind a comma before someone who is joined.
   */
  private static int behindApposition(MarkedText text, Mark last, int first, int end) {
    boolean comma = text.token(first).isComma();
    int next = comma ? first + 1 : first;
    if (next >= end) {
      return first;
    }
    Optional<Mark> name = text.startingAt(next).filter(mark -> !mark.bound());
    boolean same =
        name.filter(mark -> !mark.joined() && last.speakers().containsAll(mark.things()))
            .isPresent();
    if (same && !last.kind().equals(Mark.OFFICE)) {
      return name.get().next();
    }
    boolean held =
        !last.kind().equals(Mark.OFFICE)
            && name.filter(mark -> mark.isOffice() && !mark.joined())
                .filter(office -> last.speakers().containsAll(office.speakers()))
                .isPresent(); // «A, the minister of …, and B»
    boolean known = held && text.verbFirst() && !name.get().speakers().isEmpty();
    if (((same || held) && comma) || known) {
      return name.get().next();
    }
    boolean person =
        name.filter(mark ->
                mark.joined()
                    && (mark.isOffice()
                        || mark.actors().stream().allMatch(text.people()::isPerson)
                        || (areStates(text, last) && areStates(text, mark))))
            .filter(Mark::canSpeak)
            .isPresent();
    boolean headed = text.is(Cue.COUNTERPART, next) && text.token(next).stems().size() > 1;
    return comma && (person || headed) ? next : first;
  }
}

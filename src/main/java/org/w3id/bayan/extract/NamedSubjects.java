package org.w3id.bayan.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.bayan.domain.Force;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.extract.ActFinder.Rules.Place;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.GroupReference.Target;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.predication.Subject;
import org.w3id.bayan.predication.Subject.Rule;
import org.w3id.bayan.predication.Trigger;
import org.w3id.bayan.predication.Trigger.Kind;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/** Where verbs stand first: the subjects that are named before a verb or behind it. */
final class NamedSubjects {
  private static final int FAR = 8;
  private static final String OFFICE = "office";

  private NamedSubjects() {}

  /** The subject before the verb, if it opens the clause. */
  static Optional<Subject> preceding(Place place, int before) {
    MarkedText text = place.text();
    if (before < place.begin()) {
      return Optional.empty();
    }
    List<Mark> marks = new ArrayList<>();
    Optional<Mark> head = Optional.empty();
    Optional<Mark> mark = text.endingBefore(before + 1);
    while (mark.isPresent() && mark.get().canSpeak() && mark.get().first() >= place.begin()) {
      marks.addFirst(mark.get());
      head = Optional.of(withOffice(text, mark.get(), place.begin()));
      int start = head.get().first();
      boolean apart = start - 1 > place.begin() && text.is(Cue.CONJUNCTION, start - 1);
      if (!head.get().joined() && !apart) {
        break;
      }
      mark = text.endingBefore(apart ? start - 1 : start);
    }
    if (marks.isEmpty() || head.get().bound()) {
      return Optional.empty();
    }
    int first = head.get().first() - 1;
    while (first >= place.begin() && text.is(Cue.PERSON_HEAD, first)) {
      first--;
    }
    boolean opens =
        first < place.begin()
            || marks.getFirst().refersTo(Target.FIRST_PERSON)
            || text.isPunctuation(first)
            || text.is(Cue.AUXILIARY, first)
            || (text.is(Cue.COMPLEMENTIZER, first) && DocumentVoice.isSaid(place, first))
            || text.is(Cue.PARTICLE, first)
            || text.is(Cue.HEARSAY, first)
            || text.is(Cue.GROUP_HEAD, first)
            || head.get().joined();
    if (!opens) {
      return Optional.empty();
    }
    return Optional.of(
        marks.getFirst().refersTo(Target.PREVIOUS)
            ? Subject.previous(place.last(), marks)
            : Subject.of(Rule.SVO, marks));
  }

  /** «The minister of health A»: the office right before the name of its holder; else the name. */
  private static Mark withOffice(MarkedText text, Mark name, int begin) {
    return text.endingBefore(name.first())
        .filter(office -> office.kind().equals(OFFICE) && office.first() >= begin)
        .filter(office -> !name.joined() && !name.kind().equals(OFFICE))
        .orElse(name);
  }

  /** The subject behind the verb. */
  static Optional<Subject> following(Trigger trigger, Place place) {
    MarkedText text = place.text();
    int index = UnnamedSubjects.behind(trigger, place);
    boolean plural = trigger.inflection().isPluralEnded();
    if (index >= place.end() || text.isPunctuation(index) || plural) {
      return Optional.empty();
    }
    Optional<Mark> mark = text.startingAt(index);
    boolean head = text.is(Cue.GROUP_HEAD, index) || text.is(Cue.PERSON_HEAD, index);
    if (mark.isEmpty() && head) {
      mark = behindHead(place, index);
    }
    if (mark.filter(
            named ->
                isAddressee(trigger, named, place, index) || isObject(trigger, named, place, index))
        .isPresent()) {
      return Optional.empty();
    }
    if (mark.isEmpty() || mark.get().bound() || mark.get().joined()) {
      return head && mark.isEmpty()
          ? Optional.of(Subject.without(Rule.UNKNOWN_NAME))
          : Optional.empty();
    }
    if (text.is(Cue.PERSON_HEAD, index) && mark.get().kind().equals(Mark.ADJECTIVAL)) {
      return Optional.of(ofTitle(place, index, mark.get()));
    }
    if (!mark.get().canSpeak() && !head) {
      return Optional.of(new Subject(Rule.THING, List.of(mark.get()), List.of(), false));
    }
    if (mark.get().refersTo(Target.PERSONS)) {
      return Optional.of(Subject.of(Rule.VSO, ofStatesBehind(text, mark.get())));
    }
    return Optional.of(Subject.of(Rule.VSO, withCoordinated(text, mark.get(), place.end())));
  }

  /** «The Egyptian minister»: the person of that state with that title, and who is joined. */
  private static Subject ofTitle(Place place, int title, Mark state) {
    MarkedText text = place.text();
    List<Mark> marks = withCoordinated(text, state, place.end());
    return state.actors().stream()
        .findFirst()
        .flatMap(actor -> text.people().holder(text.token(title).form(), actor))
        .map(person -> state.spokenBy(List.of(person)))
        .map(first ->
            Subject.of(
                Rule.VSO,
                Stream.concat(Stream.of(first), marks.stream().skip(1)).toList()))
        .orElseGet(() -> Subject.without(Rule.UNKNOWN_NAME));
  }

  /** «The two ministers, the Egyptian and the Jordanian»: only those of the states that follow. */
  private static List<Mark> ofStatesBehind(MarkedText text, Mark persons) {
    Set<ThingId> states = new HashSet<>();
    List<Mark> named = new ArrayList<>();
    int next = persons.next();
    Optional<Mark> behind = markAt(text, next);
    while (behind.filter(mark -> isStateOrName(text, mark)).isPresent()) {
      if (text.people().isPerson(behind.get())) {
        named.add(behind.get());
      } else {
        states.addAll(behind.get().actors());
      }
      next = behind.get().next();
      behind = markAt(text, next);
    }
    if (named.size() > 1) {
      named.addFirst(persons.spokenBy(List.of()));
      return named; // «the two ministers, the Egyptian A and the Jordanian B»
    }
    List<ThingId> meant =
        persons.speakers().stream()
            .filter(person -> text.people().stateOf(person).filter(states::contains).isPresent())
            .toList();
    return List.of(meant.isEmpty() ? persons : persons.spokenBy(meant));
  }

  private static Optional<Mark> markAt(MarkedText text, int index) {
    return index < text.tokens().size() ? text.startingAt(index) : Optional.empty();
  }

  private static boolean isStateOrName(MarkedText text, Mark mark) {
    return mark.kind().equals(Mark.ADJECTIVAL) || text.people().isPerson(mark);
  }

  /** «And called on the Council to act»: whom a later verb of asking names is asked. */
  private static boolean isAddressee(Trigger trigger, Mark named, Place place, int first) {
    boolean asks =
        !trigger.uses().isEmpty()
            && trigger.uses().stream().allMatch(use -> use.speech().force() == Force.DIRECTIVE);
    boolean other =
        place.text().parties().stream().noneMatch(named.things()::contains)
            || (named.kind().equals(Mark.ADJECTIVAL) && place.text().is(Cue.COUNTERPART, first));
    return asks
        && trigger.joined()
        && place.lastHere().or(place::last).isPresent()
        && named.reference().isEmpty()
        && other;
  }

  /**
   * «And he thanked the Kingdom …»: a masculine verb has no feminine name right behind as subject.
   */
  private static boolean isObject(Trigger trigger, Mark named, Place place, int first) {
    return trigger.inflection() == Inflection.PERFECT
        && trigger.kind() == Kind.VERB
        && trigger.joined()
        && first == trigger.next()
        && !named.kind().equals(OFFICE)
        && place.text().isFeminine(first)
        && place.last().filter(found -> found.subject().actors().size() == 1).isPresent();
  }

  private static Optional<Mark> behindHead(Place place, int head) {
    MarkedText text = place.text();
    for (int index = head + 1; index < Math.min(place.end(), head + FAR); index++) {
      Optional<Mark> mark = text.startingAt(index);
      if (mark.isPresent() && !mark.get().speakers().isEmpty()) {
        return mark; // «Ali» may be written as «on»
      }
      boolean within = text.is(Cue.GROUP_HEAD, index);
      if (text.isPunctuation(index) || (text.is(Cue.PREPOSITION, index) && !within)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The words joined to a subject behind it: office and name, «A and B». */
  private static List<Mark> withCoordinated(MarkedText text, Mark first, int end) {
    List<Mark> marks = new ArrayList<>(List.of(first));
    int next = first.next();
    while (next < end) {
      int name = next;
      while (name + 1 < end && text.is(Cue.PERSON_HEAD, name) && text.startingAt(name).isEmpty()) {
        name++;
      }
      boolean headed = name > next && text.token(next).stems().size() > 1;
      Optional<Mark> mark = text.startingAt(name);
      int behind = behindApposition(text, marks.getLast(), next, end);
      if (behind > next) {
        next = behind;
        continue;
      }
      boolean apposed = marks.getLast().kind().equals(OFFICE);
      if (mark.isEmpty()
          || mark.get().bound()
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

  /** «And his Iraqi counterpart»: the person of that state, if one is named. */
  private static Mark counterpart(MarkedText text, int head, Mark state) {
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

  /** The person named behind a comma. */
  private static Optional<ThingId> nameBehind(MarkedText text, int comma) {
    boolean apart = comma + 1 < text.tokens().size() && text.token(comma).isComma();
    return apart
        ? text.startingAt(comma + 1)
            .filter(name -> !name.joined() && text.people().isPerson(name))
            .map(name -> name.things().getFirst())
        : Optional.empty();
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
    if (same && !last.kind().equals(OFFICE)) {
      return name.get().next();
    }
    if (same && comma) {
      return name.get().next();
    }
    boolean person =
        name.filter(mark ->
                mark.joined()
                    && (mark.isOffice()
                        || mark.actors().stream().allMatch(text.people()::isPerson)))
            .filter(Mark::canSpeak)
            .isPresent();
    boolean headed = text.is(Cue.COUNTERPART, next) && text.token(next).stems().size() > 1;
    return comma && (person || headed) ? next : first;
  }
}

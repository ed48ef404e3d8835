package org.w3id.bayan.refer.issuer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3id.bayan.domain.Force;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Gazetteer;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.Use;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.Spokespeople;
import org.w3id.bayan.refer.issuer.JoinedSides.Side;

/**
 * The words for states: names, adjectives, the persons and bodies who speak for them, and unions.
 */
final class Sides {
  private static final Set<Force> SAID =
      EnumSet.of(Force.APPRAISAL, Force.ASSERTION, Force.DIRECTIVE);

  private static final int LONGEST_OFFICE = 30;
  private static final int BESIDE = 3;
  private static final int MEETING = 6;

  private final Gazetteer gazetteer;
  private final Spokespeople people;

  Sides(Gazetteer gazetteer, Spokespeople people) {
    this.gazetteer = gazetteer;
    this.people = people;
  }

  List<Side> in(GlossedText text, List<Mark> names) {
    List<Side> sides = new ArrayList<>();
    NavigableMap<Integer, List<Mark>> byFirst = byFirst(names, mark -> mark);
    for (Mark mark : names) {
      stateOf(text, mark, byFirst)
          .ifPresent(state ->
              sides.add(
                  new Side(
                      mark,
                      state,
                      state.equals(mark.things().getFirst()) && gazetteer.isState(state))));
    }
    return sides;
  }

  private Optional<ThingId> stateOf(
      GlossedText text, Mark mark, NavigableMap<Integer, List<Mark>> names) {
    if (people.isPerson(mark)) {
      return people.stateOf(mark.things().getFirst());
    }
    if (mark.actors().size() != 1) {
      return Optional.empty();
    }
    ThingId actor = mark.actors().getFirst();
    if (gazetteer.isState(actor)) {
      return Optional.of(actor);
    }
    Optional<Mark> office = officeOver(mark, names);
    boolean bound =
        mark.bound()
            && office.filter(over -> namesNoState(over, names)).isEmpty()
            && !arePeopleAhead(text, mark.first())
            && !isMeetingAhead(text, mark.first());
    if (bound || (actor.isLocal() && isPartOfOrganisation(mark, names))) {
      return Optional.empty();
    }
    return office
        .flatMap(over -> gazetteer.stateOf(over.things().getFirst()))
        .or(() -> people.represented(actor))
        .or(() -> Optional.of(actor).filter(one -> !one.isLocal()));
  }

  /** «The secretaries-general of the League», where «of» is written together with the name. */
  private static boolean arePeopleAhead(GlossedText text, int first) {
    return IntStream.range(Math.max(0, first - 2), first)
        .anyMatch(index -> text.is(Cue.GROUP_HEAD, index));
  }

  /** «The first ministerial meeting of the Union», where «of» is written together with the name. */
  private static boolean isMeetingAhead(GlossedText text, int first) {
    int index = first - 1;
    while (index > Math.max(0, first - MEETING)
        && text.token(index).stems().stream().anyMatch(stem -> Clitics.isDefinite(stem.form()))
        && !text.is(Cue.EVENT_HEAD, index)) {
      index--;
    }
    return index >= 0 && text.token(index).isCaseless() && text.begins(Cue.EVENT_HEAD, index);
  }

  /** «The president of the Union Commission»: the office whose words end with an organisation. */
  private static Optional<Mark> officeOver(
      Mark organisation, NavigableMap<Integer, List<Mark>> names) {
    return names
        .subMap(organisation.first() - LONGEST_OFFICE, organisation.next())
        .reversed()
        .values()
        .stream()
        .flatMap(here -> here.reversed().stream())
        .filter(mark -> mark.isOffice() && mark.next() == organisation.next())
        .findFirst();
  }

  private boolean namesNoState(Mark office, NavigableMap<Integer, List<Mark>> names) {
    return marksIn(office, names).noneMatch(mark -> gazetteer.isState(mark.things().getFirst()));
  }

  private static Stream<Mark> marksIn(Mark outer, NavigableMap<Integer, List<Mark>> names) {
    return within(outer, names)
        .filter(mark -> mark.next() <= outer.next())
        .filter(mark -> !mark.things().isEmpty());
  }

  /** «The Council of Ministers of the Lake Chad Commission»: not a body of Chad. */
  private boolean isPartOfOrganisation(Mark body, NavigableMap<Integer, List<Mark>> names) {
    return marksIn(body, names).anyMatch(this::isOrganisation);
  }

  /** Whether words name an organisation that is no state's. */
  boolean isOrganisation(Mark mark) {
    return mark.actors().size() == 1
        && !people.isPerson(mark)
        && !mark.actors().getFirst().isLocal()
        && !gazetteer.isState(mark.actors().getFirst())
        && gazetteer.stateOf(mark.actors().getFirst()).isEmpty();
  }

  /** «The Ambassador of A to B»: whether one office names two sides. */
  static boolean areTwoWithin(Mark office, NavigableMap<Integer, List<Side>> sides) {
    return onlyTwo(
            within(office, sides).filter(side -> side.mark().next() <= office.next()).toList())
        .isPresent();
  }

  /** Things by the token that their words begin at. */
  static <T> NavigableMap<Integer, List<T>> byFirst(List<T> things, Function<T, Mark> mark) {
    return things.stream()
        .collect(
            Collectors.groupingBy(
                thing -> mark.apply(thing).first(), TreeMap::new, Collectors.toList()));
  }

  private static <T> Stream<T> within(Mark outer, NavigableMap<Integer, List<T>> byFirst) {
    return byFirst.subMap(outer.first(), outer.next()).values().stream().flatMap(List::stream);
  }

  /** The states, if there are just two. */
  static Optional<Set<ThingId>> onlyTwo(List<Side> sides) {
    Set<ThingId> states = new LinkedHashSet<>();
    sides.forEach(side -> states.add(side.state()));
    return Optional.of(states).filter(set -> set.size() == 2);
  }

  /** «The leaders of the Union welcome the plan of President A»: the Union speaks, A does not. */
  boolean areBodyAndOther(GlossedText text, List<Side> sides) {
    Mark body = sides.getFirst().mark();
    Mark other = sides.getLast().mark();
    return isOrganisation(body)
        && IntStream.range(body.next(), other.first())
            .mapToObj(index -> text.lexicon().verbs(text.token(index).form()))
            .flatMap(List::stream)
            .filter(form -> form.inflection() != Inflection.NOUN)
            .flatMap(form -> form.uses().stream())
            .filter(use -> use.mode() == Use.Mode.SUBJECT)
            .anyMatch(use -> SAID.contains(use.speech().force()));
  }

  /** Whether words are a person of whom no state is known. */
  boolean isOfNoState(Mark mark) {
    return people.isPerson(mark) && people.stateOf(mark.things().getFirst()).isEmpty();
  }

  /** Whether words name a body that only this document knows, and of no state. */
  boolean isUnknownBody(Mark mark) {
    return mark.actors().size() == 1
        && !people.isPerson(mark)
        && mark.actors().getFirst().isLocal()
        && people.represented(mark.actors().getFirst()).isEmpty();
  }

  /** «A, the spokesman of the presidency, said that», «the spokesman A said that». */
  static boolean isSpokesperson(GlossedText text, Mark person) {
    int end = Math.min(text.size(), person.next() + BESIDE);
    for (int index = Math.max(0, person.first() - BESIDE); index < end; index++) {
      if (text.is(Cue.SPOKESPERSON, index)) {
        return true;
      }
    }
    return false;
  }
}

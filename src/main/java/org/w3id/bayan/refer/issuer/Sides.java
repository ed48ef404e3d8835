package org.w3id.bayan.refer.issuer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3id.bayan.domain.Force;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.gloss.GlossedText;
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

  private final Gazetteer gazetteer;
  private final Spokespeople people;

  Sides(Gazetteer gazetteer, Spokespeople people) {
    this.gazetteer = gazetteer;
    this.people = people;
  }

  List<Side> in(List<Mark> names) {
    List<Side> sides = new ArrayList<>();
    for (int index = 0; index < names.size(); index++) {
      Mark mark = names.get(index);
      stateOf(names, index)
          .ifPresent(state ->
              sides.add(
                  new Side(
                      mark,
                      state,
                      state.equals(mark.things().getFirst()) && gazetteer.isState(state))));
    }
    return sides;
  }

  private Optional<ThingId> stateOf(List<Mark> names, int index) {
    Mark mark = names.get(index);
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
    Optional<Mark> office = officeOver(names, index);
    boolean bound = mark.bound() && office.filter(over -> namesNoState(over, names)).isEmpty();
    if (bound || (actor.isLocal() && isPartOfOrganisation(mark, names))) {
      return Optional.empty();
    }
    return office
        .flatMap(over -> gazetteer.stateOf(over.things().getFirst()))
        .or(() -> people.represented(actor))
        .or(() -> Optional.of(actor).filter(one -> !one.isLocal()));
  }

  /** «The president of the Union Commission»: the office whose words end with an organisation. */
  private static Optional<Mark> officeOver(List<Mark> names, int index) {
    Mark organisation = names.get(index);
    return names.subList(0, index).reversed().stream()
        .takeWhile(mark -> mark.first() > organisation.first() - LONGEST_OFFICE)
        .filter(mark -> mark.isOffice() && mark.next() == organisation.next())
        .findFirst();
  }

  private boolean namesNoState(Mark office, List<Mark> names) {
    return marksIn(office, names).noneMatch(mark -> gazetteer.isState(mark.things().getFirst()));
  }

  private static Stream<Mark> marksIn(Mark outer, List<Mark> names) {
    return from(outer.first(), names, mark -> mark)
        .takeWhile(mark -> mark.first() < outer.next())
        .filter(mark -> mark.next() <= outer.next())
        .filter(mark -> !mark.things().isEmpty());
  }

  /** «The Council of Ministers of the Lake Chad Commission»: not a body of Chad. */
  private boolean isPartOfOrganisation(Mark body, List<Mark> names) {
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
  static boolean areTwoWithin(Mark office, List<Side> sides) {
    return onlyTwo(
            from(office.first(), sides, Side::mark)
                .takeWhile(side -> side.mark().first() < office.next())
                .filter(side -> side.mark().next() <= office.next())
                .toList())
        .isPresent();
  }

  /** Of things in the order of the text: those that begin at a token, or behind it. */
  private static <T> Stream<T> from(int token, List<T> ordered, Function<T, Mark> marks) {
    int low = 0;
    int high = ordered.size();
    while (low < high) {
      int middle = (low + high) / 2;
      boolean ahead = marks.apply(ordered.get(middle)).first() < token;
      low = ahead ? middle + 1 : low;
      high = ahead ? high : middle;
    }
    return ordered.subList(low, ordered.size()).stream();
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
}

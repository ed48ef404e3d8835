package org.w3id.bayan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/**
 * For whose good something is said to be or to be done: «in support of A», «provide boats to A».
 */
final class Beneficiaries {
  private static final int NEAR = 6;
  private static final int GIVEN_REACH = 10;

  private final MarkedText text;
  private final List<ThingId> speakers;

  Beneficiaries(MarkedText text, List<ThingId> speakers) {
    this.text = text;
    this.speakers = speakers;
  }

  /** For whose good something is said to be or to be done. */
  List<ThingId> all(int begin, int end) {
    List<ThingId> found = new ArrayList<>();
    for (int index = begin; index < end; index++) {
      boolean last = text.is(Cue.BENEFIT, index) && !text.is(Cue.BENEFIT, index + 1);
      if (last) {
        found.addAll(namedAt(index + 1, end));
      } else if (text.is(Cue.GIVING, index)) {
        found.addAll(receivers(index + 1, end));
      }
    }
    return found.stream().distinct().filter(thing -> !speakers.equals(List.of(thing))).toList();
  }

  /** «Provide Kenya with boats», «provide boats to Kenya». */
  private List<ThingId> receivers(int first, int end) {
    List<ThingId> direct = namedAt(first, end);
    boolean thing = !direct.isEmpty() && !text.verbFirst() && isGivenWith(first, end);
    if (thing) {
      return direct;
    }
    for (int index = first; index < Math.min(end, first + GIVEN_REACH); index++) {
      if (text.is(Cue.COMPLEMENTIZER, index) || text.is(Cue.RELATIVE, index)) {
        return List.of();
      }
      if (text.is(Cue.GIVEN_TO, index)) {
        return namedAt(index + 1, end);
      }
      if (text.verbFirst()
          && text.isBehindPreposition(index)
          && text.startingAt(index).isPresent()) {
        return namedAt(index, end);
      }
    }
    return List.of();
  }

  private boolean isGivenWith(int first, int end) {
    for (int index = first; index < Math.min(end, first + NEAR); index++) {
      Optional<Mark> mark = text.startingAt(index);
      if (mark.isPresent()) {
        return text.is(Cue.PREPOSITION, mark.get().next())
            && !text.is(Cue.GIVEN_TO, mark.get().next());
      }
    }
    return false;
  }

  /** Those that a noun phrase names: «the people of Kenya and Laos». */
  private List<ThingId> namedAt(int first, int end) {
    List<ThingId> named = new ArrayList<>();
    for (int index = first; index < Math.min(end, first + NEAR); index++) {
      Optional<Mark> mark = text.startingAt(index);
      List<ThingId> actors = mark.map(Mark::actors).orElse(List.of());
      if (!actors.isEmpty()) {
        named.addAll(actors);
        return named;
      }
      boolean inside =
          text.is(Cue.DETERMINER, index)
              || text.is(Cue.GROUP_HEAD, index)
              || (index > first
                  && text.is(Cue.PREPOSITION, index)
                  && !text.is(Cue.GIVEN_TO, index));
      if (mark.isPresent() || !inside) {
        return List.of();
      }
    }
    return List.of();
  }
}

package org.w3id.bayan.clause.vso;

import java.util.Optional;
import org.w3id.bayan.clause.ClauseRules.Place;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/**
 * Whoever bore the words of an office before: «the prime minister A met …. And the prime minister
 * stressed».
 */
final class CalledBefore {
  private static final int LONGEST = 4;
  private static final int BETWEEN = 3;

  private CalledBefore() {}

  /** The token behind an office whose words end with the article: «head of the council». */
  static int end(Place place, int first) {
    MarkedText text = place.text();
    int limit = Math.min(place.end(), first + LONGEST);
    for (int index = first; index < limit; index++) {
      if (text.isPunctuation(index) || (index > first && text.is(Cue.PREPOSITION, index))) {
        return first;
      }
      if (Clitics.isDefinite(text.token(index).form())) {
        return index + 1;
      }
    }
    return first;
  }

  /**
   * The person before whose name these words stood last; with the state between only where the
   * words are several: «the president of Kenya A» is not «the president».
   */
  static Optional<ThingId> person(MarkedText text, int first, int next) {
    Optional<ThingId> exact = person(text, first, next, false);
    return exact.isEmpty() && next > first + 1 ? person(text, first, next, true) : exact;
  }

  private static Optional<ThingId> person(MarkedText text, int first, int next, boolean withState) {
    for (int before = first - 1; before >= 0 && next > first; before--) {
      if (isSame(text, before, first, next)) {
        Optional<Mark> name = nameBehind(text, before + next - first, first, withState);
        if (name.isPresent()) {
          return name.map(mark -> mark.things().getFirst());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isSame(MarkedText text, int before, int first, int next) {
    if (before + next - first > first
        || !text.token(before).word().mayBe(text.token(first).form())) {
      return false;
    }
    for (int index = first + 1; index < next; index++) {
      if (!text.isForm(before + index - first, text.token(index).form())) {
        return false;
      }
    }
    return true;
  }

  /** Behind the state and «Mr.». */
  private static Optional<Mark> nameBehind(
      MarkedText text, int from, int limit, boolean withState) {
    for (int index = from; index < Math.min(limit, from + BETWEEN); index++) {
      Optional<Mark> mark = text.startingAt(index);
      if (mark.filter(text.people()::isPerson).isPresent()) {
        return mark;
      }
      boolean state =
          withState && mark.filter(one -> one.kind().equals(Mark.ADJECTIVAL)).isPresent();
      boolean small = state || text.is(Cue.PERSON_HEAD, index);
      if (!small) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}

package org.w3id.bayan.clause.vso;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.bayan.clause.ClauseRules.Place;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.predication.Subject;
import org.w3id.bayan.predication.Subject.Rule;
import org.w3id.bayan.predication.Trigger;
import org.w3id.bayan.refer.Coordinated;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/** Who acts for which side, where verbs stand first: «signed it A, and for the other side B». */
final class ForSides {
  private static final int FAR = 8;
  private static final int BEHIND_OBJECT = 14;
  private static final int NAME = 4;

  private ForSides() {}

  /**
   * «Signed the treaty for the Iraqi side the minister A, and for the Japanese side B»: who did it,
   * behind the object of the verb or behind whom they did it for.
   */
  static Optional<Subject> behindObject(Trigger trigger, Place place) {
    MarkedText text = place.text();
    int first = UnnamedSubjects.behind(trigger, place);
    boolean plural = trigger.inflection().isPluralEnded();
    if (plural
        || !(NamedSubjects.isObjectOf(trigger, place, first) || isSide(text, first, place.end()))) {
      return Optional.empty();
    }
    List<Mark> marks = new ArrayList<>();
    int limit = first + BEHIND_OBJECT;
    for (int index = first; index < Math.min(place.end(), limit); index++) {
      boolean later = !marks.isEmpty();
      boolean again = later && isSameVerb(text, trigger.first(), index);
      if (again // «…, while signed for the other side B»
          || text.is(Cue.COMPLEMENTIZER, index)
          || text.is(Cue.RELATIVE, index)
          || text.is(Cue.AUXILIARY, index)) {
        break;
      }
      Optional<Mark> mark = text.startingAt(index).filter(found -> isPersonOrOffice(text, found));
      boolean free = !later || isBehindSide(text, index, first);
      if (mark.isPresent() && free && !text.is(Cue.PREPOSITION, index - 1)) {
        marks.addAll(Coordinated.behind(text, mark.get(), place.end()));
        index = marks.getLast().next() - 1;
        limit = index + BEHIND_OBJECT;
      }
    }
    return marks.isEmpty() ? Optional.empty() : Optional.of(Subject.of(Rule.VSO, marks));
  }

  /** «A, the minister, and for the Jordanian side B»: whoever acts for the other side too. */
  static List<Mark> withOther(MarkedText text, List<Mark> marks, int end) {
    int side = marks.getLast().next();
    while (side + 1 < end && !isSide(text, side, end)) {
      Optional<Mark> office = text.startingAt(side).filter(Mark::isOffice);
      boolean within = office.isPresent() || !text.token(side).isWord() || text.covers(side);
      if (!within) {
        return marks;
      }
      side++;
    }
    if (side + 1 >= end) {
      return marks;
    }
    boolean further = // not «discussed with the Japanese side …»
        text.isPunctuation(side - 1) || Clitics.mayBeJoined(text.token(side).form());
    if (!further) {
      return marks;
    }
    List<Mark> all = new ArrayList<>(marks);
    for (int name = side + 2; name < Math.min(end, side + 2 + NAME); name++) {
      Optional<Mark> mark = text.startingAt(name).filter(found -> isPersonOrOffice(text, found));
      if (mark.isPresent()) {
        all.addAll(Coordinated.behind(text, mark.get(), end));
        return all;
      }
      if (!text.token(name).isWord()) {
        return marks;
      }
    }
    return marks;
  }

  /** «…, and signed …», «…, while signed …». */
  private static boolean isSameVerb(MarkedText text, int verb, int index) {
    return text.token(verb).stems().stream()
        .anyMatch(stem -> text.token(index).word().mayBe(stem.form()));
  }

  /** «For the side». */
  private static boolean isSide(MarkedText text, int index, int end) {
    return index + 1 < end && text.is(Cue.PREPOSITION, index) && text.is(Cue.GROUP_HEAD, index + 1);
  }

  private static boolean isBehindSide(MarkedText text, int index, int first) {
    for (int before = index - 1; before > Math.max(first, index - FAR); before--) {
      if (text.isPunctuation(before)) {
        return false;
      }
      if (isSide(text, before, index)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPersonOrOffice(MarkedText text, Mark mark) {
    return !mark.bound() && !mark.joined() && (mark.isOffice() || text.people().isPerson(mark));
  }
}

package org.w3id.bayan.clause.svo;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3id.bayan.clause.ClauseRules.Place;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.predication.Subject;
import org.w3id.bayan.predication.Subject.Rule;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/** The names that open a sentence, before what commas insert: «A and B, after talks, agreed». */
final class OpeningNames {
  private static final int FAR = 12;

  private OpeningNames() {}

  /** The first names of the sentence before a token. */
  static Optional<Subject> subject(Place place, int index) {
    MarkedText text = place.text();
    Optional<Subject> listed = beforeComma(place, index);
    if (listed.isPresent()) {
      return listed;
    }
    for (int at = place.begin(); at < Math.min(index, place.begin() + FAR); at++) {
      Optional<Mark> mark = text.startingAt(at);
      if (mark.filter(Mark::canSpeak).isPresent() && !Before.afterPreposition(text, at)) {
        List<Mark> list = JoinedNames.startingAt(at, place);
        List<Mark> names = isJoined(text, list) ? list : List.of(list.getFirst());
        return Optional.of(Subject.of(Rule.SVO, Companions.added(place, names, index)));
      }
    }
    return Optional.empty();
  }

  /** «Minister A of B and Minister C, heading their delegations, praised»: all who open it. */
  private static Optional<Subject> beforeComma(Place place, int last) {
    MarkedText text = place.text();
    for (int comma = last - 1; comma > place.begin(); comma--) {
      Optional<Mark> name =
          text.isForm(comma, ",")
              ? text.endingBefore(beforeTime(text, comma)).filter(Mark::canSpeak)
              : Optional.empty();
      List<Mark> all =
          name.map(mark -> Before.head(text, mark, place.begin()))
              .map(mark -> JoinedNames.endingWith(text, mark, place.begin()))
              .orElse(List.of());
      if (all.size() > 1 && isJoined(text, all) && opens(text, all.getFirst(), place.begin())) {
        return Optional.of(Subject.of(Rule.SVO, Companions.added(place, all, last)));
      }
    }
    return Optional.empty();
  }

  /** «A and B today, 30 June, signed», «A and B on Monday, …»: where words for a time begin. */
  private static int beforeTime(MarkedText text, int comma) {
    int first = comma;
    while (text.is(Cue.WHEN, first - 1) || text.is(Cue.SKIP, first - 1)) {
      first--;
    }
    return first < comma && text.is(Cue.PREPOSITION, first - 1) ? first - 1 : first;
  }

  /** Whether an «and» joins names; a comma alone may stand between two for one. */
  static boolean isJoined(MarkedText text, List<Mark> list) {
    int from = list.getFirst().next();
    return IntStream.range(from, Math.max(from, list.getLast().first()))
        .anyMatch(index -> text.is(Cue.CONJUNCTION, index));
  }

  /** Whether nothing but a title stands before a name. */
  private static boolean opens(MarkedText text, Mark name, int begin) {
    int first = JoinedNames.beforeTitle(text, name.first(), begin) + 1;
    while (first > begin
        && (text.is(Cue.DETERMINER, first - 1) || text.is(Cue.PERSON_HEAD, first - 1))) {
      first--;
    }
    return first == begin;
  }
}

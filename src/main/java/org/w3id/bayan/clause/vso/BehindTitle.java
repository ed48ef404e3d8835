package org.w3id.bayan.clause.vso;

import java.util.List;
import java.util.Optional;
import org.w3id.bayan.clause.ClauseRules.Place;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.predication.Subject;
import org.w3id.bayan.predication.Subject.Rule;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/** Whom a title means by the name behind it, «the minister of transport, Mr. A», or by itself. */
final class BehindTitle {
  private static final int FAR = 8;

  private BehindTitle() {}

  /**
   * The first name behind, up to a preposition or, where a word has had the article, up to what the
   * title cannot be joined to: «the minister praised | the efforts of A».
   */
  static Optional<Mark> nameOf(Place place, int title) {
    MarkedText text = place.text();
    boolean closed = isDefinite(text, title);
    for (int index = title + 1; index < Math.min(place.end(), title + FAR); index++) {
      Optional<Mark> mark = text.startingAt(index);
      if (mark.isPresent() && !mark.get().speakers().isEmpty()) {
        return mark; // «Ali» may be written as «on»
      }
      boolean group = text.is(Cue.GROUP_HEAD, index);
      boolean definite = isDefinite(text, index);
      boolean other = closed && !definite && !group && !text.is(Cue.PERSON_HEAD, index);
      if (other || text.isPunctuation(index) || (text.is(Cue.PREPOSITION, index) && !group)) {
        return Optional.empty();
      }
      closed |= definite;
    }
    return Optional.empty();
  }

  /**
   * «The minister», «His Majesty the Sultan», where one alone has that title, or whoever spoke
   * last; else we do not know.
   */
  static Subject alone(Place place, int first) {
    MarkedText text = place.text();
    int title = lastHead(place, first);
    int next = title + 1;
    String form = text.token(title).form();
    boolean alone =
        Clitics.isDefinite(form)
            && (next >= place.end()
                || isOtherHead(text, title)
                || !Clitics.isDefinite(text.token(next).form()));
    List<ThingId> last =
        place.last().map(found -> found.subject().actors()).orElse(List.<ThingId>of());
    int office = CalledBefore.end(place, title);
    int end = Math.max(next, office);
    Mark.Range range = new Mark.Range(first, end, text.span(first, end));
    return Optional.of(form)
        .filter(one -> alone)
        .flatMap(one -> text.people().again(one, last).or(() -> text.people().only(one)))
        .or(() -> CalledBefore.person(text, title, office))
        .map(List::of)
        .map(who -> new Mark(range, "anaphor", who, false, false, Optional.empty()))
        .map(mark -> new Subject(Rule.PRONOUN, List.of(mark), mark.speakers(), false))
        .orElseGet(() -> Subject.without(Rule.UNKNOWN_NAME));
  }

  private static int lastHead(Place place, int first) {
    int head = first;
    while (head + 1 < place.end()
        && place.text().is(Cue.PERSON_HEAD, head + 1)
        && !isOtherHead(place.text(), head)) {
      head++;
    }
    return head;
  }

  /** «Thanked the king the minister»: behind an office with its article, not «Mr.», another. */
  private static boolean isOtherHead(MarkedText text, int head) {
    return Clitics.isDefinite(text.token(head).form())
        && text.is(Cue.PERSON_HEAD, head + 1)
        && Clitics.isDefinite(text.token(head + 1).form())
        && !text.isHonorific(head);
  }

  private static boolean isDefinite(MarkedText text, int index) {
    return Clitics.isDefinite(text.token(index).form());
  }
}

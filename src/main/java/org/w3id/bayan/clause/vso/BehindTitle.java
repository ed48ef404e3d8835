package org.w3id.bayan.clause.vso;

import java.util.Optional;
import org.w3id.bayan.clause.ClauseRules.Place;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/** The name that belongs to a title or a group before it: «the minister of transport, Mr. A». */
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

  private static boolean isDefinite(MarkedText text, int index) {
    return Clitics.isDefinite(text.token(index).form());
  }
}

package org.w3id.bayan.relate;

import java.util.Optional;
import org.w3id.bayan.lexicon.RelationWord.Part;
import org.w3id.bayan.phrase.Clues;
import org.w3id.bayan.phrase.Clues.Clue;
import org.w3id.bayan.phrase.Reading;
import org.w3id.bayan.phrase.Reading.Range;

/** What is said before a colon of what is listed behind it: «two papers were signed: …». */
final class Announced {
  private static final int FAR = 14;
  private static final int LONGEST_LIST = 20;
  private static final int ITEM_SIGN = 2;
  private static final int NEAR = 2;

  private final Reading reading;
  private final Clues clues;

  Announced(Reading reading, Clues clues) {
    this.reading = reading;
    this.clues = clues;
  }

  /**
   * Words before a colon.
   *
   * @param distance how many words stand between
   */
  record Said(Clue clue, int distance) {}

  /**
   * What is said ahead in the sentence.
   *
   * @param last the sign before the words at the range: the colon, or one that parts the list
   */
  Optional<Said> ahead(Range range, int last) {
    int colon = last;
    int sentence = reading.around(range.first()).first();
    while (colon > sentence && !reading.isColon(colon)) {
      colon--; // «…; an agreement on …»: a later item of the list
    }
    return colon > sentence ? before(colon, range.first() - 1 - colon) : Optional.empty();
  }

  /** The same, where each stands on a line of its own below the colon: items without a verb. */
  Optional<Said> above(Range range) {
    Range item = reading.around(range.first());
    for (int above = 0; above < LONGEST_LIST && item.first() > 0; above++) {
      if (!opensWithHead(item)) {
        return Optional.empty();
      }
      int last = item.first() - 1;
      if (reading.isColon(last)) {
        boolean first = range.first() - reading.around(range.first()).first() <= ITEM_SIGN;
        return first ? before(last, NEAR) : Optional.empty();
      }
      item = reading.around(last);
    }
    return Optional.empty();
  }

  private Optional<Said> before(int colon, int distance) {
    int begin = Math.max(reading.around(colon).first(), colon - FAR);
    for (int token = colon - 1; token >= begin && !reading.isBreak(token); token--) {
      int here = token;
      Optional<Clue> clue = clues.at(token, Part.AFTER).or(() -> clues.over(here, Part.BEFORE));
      if (clue.isPresent()) {
        return Optional.of(new Said(clue.get(), distance));
      }
    }
    return Optional.empty();
  }

  /** «– An agreement on …», behind no more than a sign or a number. */
  private boolean opensWithHead(Range sentence) {
    int end = Math.min(sentence.next(), sentence.first() + ITEM_SIGN + 1);
    for (int token = sentence.first(); token < end; token++) {
      if (clues.is(token, Part.HEAD, Part.PLURAL_HEAD, Part.PLAN, Part.PAPER, Part.WEAK_HEAD)) {
        return true;
      }
    }
    return false;
  }
}

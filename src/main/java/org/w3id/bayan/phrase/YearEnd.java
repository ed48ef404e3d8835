package org.w3id.bayan.phrase;

import java.util.Optional;
import org.w3id.bayan.lexicon.RelationWord.Part;
import org.w3id.bayan.phrase.Reading.Known;

/** Tells whether a name goes on to the year behind it. */
final class YearEnd {
  private static final int NEAR = 3;
  private static final int REACH = 5;

  private final Reading reading;
  private final Clues clues;
  private final Limits limits;

  YearEnd(Reading reading, Clues clues, Limits limits) {
    this.reading = reading;
    this.clues = clues;
    this.limits = limits;
  }

  /** «… of 2008». */
  int next(int from, int end) {
    for (int token = from; token < Math.min(end, from + NEAR); token++) {
      Optional<Known> time = reading.over(token).filter(Known::isTime);
      if (time.isPresent() && limits.isYear(token)) {
        int behind = time.get().range().next();
        boolean closed = behind < end && reading.token(behind).form().equals(")");
        return closed ? behind + 1 : behind;
      }
      boolean small = clues.is(token, Part.COMPLEMENT) || reading.token(token).form().equals("(");
      if (!small) {
        return from;
      }
    }
    return from;
  }

  /** «… to the facilities of 1980»: the year tells that the words before it belong to the name. */
  int far(int from, int end) {
    for (int token = from; token < Math.min(end, from + REACH); token++) {
      if (limits.isStop(token)) {
        return from;
      }
      if (limits.isYear(token) && clues.is(token - 1, Part.COMPLEMENT)) {
        return token + 1;
      }
    }
    return from;
  }
}

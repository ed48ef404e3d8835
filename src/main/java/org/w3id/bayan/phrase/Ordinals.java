package org.w3id.bayan.phrase;

import java.util.Optional;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.RelationWord.Part;
import org.w3id.bayan.phrase.Clues.Clue;
import org.w3id.bayan.phrase.Reading.Known;
import org.w3id.bayan.phrase.Reading.Range;

/** Tells which one of several a thing is: «the fifth summit», «the session (163)». */
public final class Ordinals {
  private static final int EDITION_REACH = 2;
  private static final int LONGEST_NUMERAL = 3;

  private final Reading reading;
  private final Clues clues;

  public Ordinals(Reading reading, Clues clues) {
    this.reading = reading;
    this.clues = clues;
  }

  /** The number that the words give the thing, or those just beside them. */
  public Optional<Integer> of(Phrase phrase) {
    Range range = phrase.range();
    Range around = reading.around(range.first());
    int next = Math.min(around.next(), range.next() + 1);
    for (int token = Math.max(around.first(), range.first() - 2); token < next; token++) {
      Optional<Clue> ordinal = clues.over(token, Part.ORDINAL);
      boolean day =
          reading
              .over(token)
              .filter(Known::isTime)
              .filter(time -> !time.range().overlaps(phrase.head()))
              .isPresent();
      if (ordinal.isPresent() && !day) {
        return ordinal.map(clue -> Integer.valueOf(clue.word().value()));
      }
    }
    return edition(range).or(() -> numeral(range));
  }

  /**
   * Whether words tell which one something was that is named just ahead: «in its fifth session».
   */
  public boolean isEdition(Range range) {
    int first = range.first();
    return reading.token(first).isCaseless()
        && reading.is(Cue.OWN_MEETING, first)
        && (reading.is(Cue.PREPOSITION, first - 1)
            || Clitics.mayBeBound(reading.token(first).form()));
  }

  /** «The summit in its fifth edition». */
  private Optional<Integer> edition(Range range) {
    int end = Math.min(reading.around(range.first()).next() - 1, range.next() + EDITION_REACH);
    for (int token = range.next(); token < end; token++) {
      if (reading.is(Cue.OWN_MEETING, token)) {
        return clues.at(token + 1, Part.ORDINAL).map(it -> Integer.valueOf(it.word().value()));
      }
    }
    return Optional.empty();
  }

  /** «the session (163)». */
  private Optional<Integer> numeral(Range range) {
    int limit = Math.min(reading.around(range.first()).next(), range.next() + 2);
    for (int token = range.first() + 1; token < limit; token++) {
      boolean opened = reading.token(token - 1).form().equals("(");
      String form = reading.token(token).form();
      if (opened && reading.token(token).isNumber() && form.length() <= LONGEST_NUMERAL) {
        return Optional.of(Integer.valueOf(form));
      }
    }
    return Optional.empty();
  }
}

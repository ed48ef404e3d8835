package org.w3id.bayan.phrase;

import java.util.Optional;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.RelationWord.Part;
import org.w3id.bayan.phrase.Clues.Clue;
import org.w3id.bayan.phrase.Reading.Range;

/** Finds what a round, a session or a meeting is one of: it is told of as the whole. */
final class WholeFinder {
  private static final int NAME_WORDS = 9;
  private static final String MEETING = "meeting";

  private final Reading reading;
  private final Clues clues;
  private final PhraseStart starts;

  WholeFinder(Reading reading, Clues clues, PhraseStart starts) {
    this.reading = reading;
    this.clues = clues;
    this.starts = starts;
  }

  /**
   * «The third round of the dialogue», «the meeting of the Basra Conference»: the word for what a
   * numbered thing or a meeting is one of.
   */
  Optional<Clue> of(Range part) {
    int next = part.next();
    boolean caseless = reading.token(part.first()).isCaseless();
    boolean one = caseless ? isCounted(part) : isMeeting(next - 1);
    if (!one || next >= reading.around(part.first()).next()) {
      return Optional.empty();
    }
    boolean bound = Clitics.mayBeOf(reading.token(next).form());
    return clues
        .at(next, Part.OF)
        .map(of -> of.range().next())
        .or(() -> bound ? Optional.of(next) : Optional.empty())
        .filter(behind -> behind < reading.tokens().size())
        .flatMap(behind -> caseless ? clues.at(behind, Part.HEAD) : kindBehind(behind));
  }

  /** The same within a longer name that is known. */
  Optional<Clue> within(Range head, Range range) {
    if (!reading.token(head.first()).isCaseless()) {
      return Optional.empty();
    }
    int next = head.next();
    while (next < range.next() && clues.is(next, Part.ORDINAL)) {
      next++;
    }
    return of(new Range(head.first(), next)).filter(clue -> range.covers(clue.range().first()));
  }

  private boolean isMeeting(int head) {
    return clues
        .over(head, Part.HEAD)
        .or(() -> clues.over(head, Part.WEAK_HEAD))
        .filter(clue -> clue.word().value().equals(MEETING))
        .isPresent();
  }

  /** «(of) the annual Basra Council and Ministerial Conference»: the word that ends such a name. */
  private Optional<Clue> kindBehind(int from) {
    int end = Math.min(reading.around(from).next(), from + NAME_WORDS);
    for (int token = from; token < end; token++) {
      Optional<Clue> kind = clues.at(token, Part.HEAD);
      if (kind.isPresent() && !isFollowedByHead(kind.get())) {
        return kind;
      }
      boolean article = token == from && reading.is(Cue.DETERMINER, token);
      boolean joint =
          token + 1 < end
              && reading.is(Cue.CONJUNCTION, token)
              && reading.token(token - 1).isCapitalised()
              && reading.token(token + 1).isCapitalised();
      boolean word = reading.token(token).isWord() && !starts.isSmall(token);
      if (kind.isEmpty() && !article && !joint && !word && !reading.isHyphen(token)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether the words say which of several it is. */
  boolean isCounted(Range range) {
    for (int token = range.first(); token < range.next(); token++) {
      if (clues.is(token, Part.ORDINAL, Part.INSIDE, Part.NEW)) {
        return true;
      }
    }
    return false;
  }

  /** «Framework Agreement» is an agreement. */
  boolean isFollowedByHead(Clue head) {
    int next = head.range().next();
    return !reading.token(head.range().first()).isCaseless()
        && next < reading.tokens().size()
        && clues
            .at(next, Part.HEAD)
            .or(() -> clues.at(next, Part.WEAK_HEAD))
            .or(() -> clues.at(next, Part.PLURAL_HEAD))
            .isPresent();
  }
}

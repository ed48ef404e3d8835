package org.w3id.bayan.phrase;

import java.util.List;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.lexicon.RelationWord.Part;
import org.w3id.bayan.phrase.Reading.Known;
import org.w3id.bayan.phrase.Reading.Range;

/** Tells how far the words reach that say between whom a thing is, or to whom a visit is. */
final class PartiesEnd {
  private static final String VISIT = "visit";
  private static final int PARTIES_WORDS = 22;

  private final Reading reading;
  private final Clues clues;
  private final Limits limits;

  PartiesEnd(Reading reading, Clues clues, Limits limits) {
    this.reading = reading;
    this.clues = clues;
    this.limits = limits;
  }

  /** «… between the ministries of both». */
  int next(int from, int end) {
    if (from >= end || clues.at(from, Part.BETWEEN).isEmpty()) {
      return from;
    }
    int begin = clues.at(from, Part.BETWEEN).get().range().next();
    boolean persons = // «a meeting between His Excellency the minister …»
        begin < end && from > 0 && isMeetingOfPersons(from - 1, begin);
    if (persons) {
      return from;
    }
    int limit = Math.min(end, begin + PARTIES_WORDS);
    int next = begin;
    while (next < limit && !isPartiesStop(next) && !isBehindParties(begin, next)) {
      next++;
    }
    List<Known> actors =
        reading.within(new Range(begin, next)).stream()
            .filter(known -> !known.all("actor").isEmpty())
            .toList();
    if (actors.size() > 1 || (!actors.isEmpty() && actors.getFirst().all("actor").size() > 1)) {
      next = actors.getLast().range().next();
    }
    return limits.trimmed(begin, next, from);
  }

  /** «The visit of A to (the Republic of) B». */
  int destination(Range head, int to, int end) {
    boolean visit =
        clues.at(head.first(), Part.HEAD).filter(it -> it.word().value().equals(VISIT)).isPresent();
    boolean named = to > head.next() && reading.over(to - 1).isPresent();
    return visit && named && to + 1 < end && reading.is(Cue.GIVEN_TO, to)
        ? reading.over(to + 1).filter(Known::isPlaceOrParty).map(it -> it.range().next()).orElse(to)
        : to;
  }

  private boolean isMeetingOfPersons(int noun, int first) {
    return reading.token(noun).isCaseless()
        && !Clitics.isDefinite(reading.token(noun).form())
        && clues.over(noun, Part.HEAD).isPresent()
        && reading.isNameWord(Role.HONORIFIC, first);
  }

  /**
   * «… between Iraq and Japan with the help of Qatar»: what does not belong to the second; and
   * without capitals «(a meeting) with the minister in Basra».
   */
  private boolean isBehindParties(int begin, int token) {
    boolean apart =
        reading.is(Cue.PREPOSITION, token)
            && !reading.is(Cue.BELONGING, token)
            && reading.over(token).isEmpty();
    if (!apart) {
      return false;
    }
    List<Known> before = reading.within(new Range(begin, token));
    return reading.token(token).isCaseless()
        ? token > begin && before.stream().anyMatch(known -> !known.isTime())
        : before.stream().filter(known -> !known.all("actor").isEmpty()).count() > 1;
  }

  private boolean isPartiesStop(int token) {
    return limits.isStop(token) && reading.over(token).filter(known -> !known.isTime()).isEmpty();
  }
}

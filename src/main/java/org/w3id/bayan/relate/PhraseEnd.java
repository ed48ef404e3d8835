package org.w3id.bayan.relate;

import java.util.List;
import java.util.Optional;
import org.w3id.bayan.language.Bracketed;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.RelationWord.Part;
import org.w3id.bayan.relate.Clues.Clue;
import org.w3id.bayan.relate.Reading.Known;
import org.w3id.bayan.relate.Reading.Range;

/** Tells how far the words reach that name or describe a thing, behind the word for its kind. */
final class PhraseEnd {
  private static final int PLAIN_WORDS = 6;
  private static final int COMPLEMENT_WORDS = 9;
  private static final int PARTIES_WORDS = 22;
  private static final int YEAR_REACH = 5;
  private static final int PLACE_REACH = 6;
  private static final String DASHES = "–—";

  private final Reading reading;
  private final Clues clues;

  PhraseEnd(Reading reading, Clues clues) {
    this.reading = reading;
    this.clues = clues;
  }

  /** The token behind the place or party that is named with the word for its kind, if one is. */
  Optional<Integer> nextWithPlace(Range head) {
    int end = Math.min(reading.around(head.first()).next(), head.next() + PLACE_REACH);
    for (int token = head.next(); token < end; token++) {
      Optional<Known> known = reading.over(token).filter(PhraseEnd::isPlaceOrParty);
      if (known.isPresent()) {
        return known.map(found -> found.range().next());
      }
      if (isStop(token) || joins(token)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  static boolean isPlaceOrParty(Known known) {
    return !known.all("place").isEmpty() || !known.all("actor").isEmpty();
  }

  /** The token behind the phrase. */
  int next(Range head) {
    int end = reading.around(head.first()).next();
    Token first = reading.token(head.first());
    int next = head.next();
    if (first.isCaseless()) {
      next = words(next, Math.min(end, next + PLAIN_WORDS));
      next = complement(next, end);
    } else if (first.isCapitalised()) {
      next = beforeTorn(next, names(next, end), end);
      next = next == head.next() ? complement(acronym(next, end), end) : next;
    } else {
      next = complement(acronym(next, end), end);
    }
    next = parties(joined(acronym(next, end), end), end);
    int dated = year(next, end);
    return dated > next || !first.isCaseless() ? dated : farYear(next, end);
  }

  /** «… to the facilities of 1980»: the year tells that the words before it belong to the name. */
  private int farYear(int from, int end) {
    for (int token = from; token < Math.min(end, from + YEAR_REACH); token++) {
      if (isStop(token)) {
        return from;
      }
      if (isYear(token) && clues.is(token - 1, Part.COMPLEMENT)) {
        return token + 1;
      }
    }
    return from;
  }

  /** Words that belong together. */
  private int words(int from, int end) {
    int next = from;
    while (next < end && !isStop(next) && !reading.is(Cue.PREPOSITION, next)) {
      boolean definite = from > 0 && Clitics.isDefinite(reading.token(from - 1).form());
      if (clues.is(next, Part.COMPLEMENT, Part.BETWEEN)
          || (definite && (reading.isDoing(next) || isOtherNoun(next)))
          || isCount(next, end)
          || reading.over(next).filter(Known::isTime).isPresent()) {
        break;
      }
      next++;
    }
    return next;
  }

  /** «The minutes and three agreements»: the number of others that are told of behind. */
  private boolean isCount(int token, int end) {
    return token + 1 < end
        && Clitics.mayBeJoined(reading.token(token).form())
        && clues.is(token + 1, Part.PLURAL_HEAD);
  }

  /** Whether a word cannot describe a noun with the article: it has none, or opens an office. */
  private boolean isOtherNoun(int token) {
    String form = reading.token(token).form();
    return !Clitics.isDefinite(form)
        && reading.token(token).isCaseless()
        && !clues.is(token, Part.ORDINAL, Part.INSIDE, Part.MUTUAL)
        && reading.over(token).filter(known -> known.all("office").isEmpty()).isEmpty();
  }

  private boolean isStop(int token) {
    boolean punctuation =
        !reading.token(token).isWord()
            && !reading.isHyphen(token)
            && !reading.token(token).form().startsWith("'");
    return punctuation
        || reading.isVerb(token)
        || reading.is(Cue.RELATIVE, token)
        || reading.is(Cue.COMPLEMENTIZER, token)
        || reading.is(Cue.AUXILIARY, token)
        || reading.is(Cue.BE, token)
        || reading.is(Cue.MODAL, token)
        || reading.is(Cue.NEGATION, token)
        || reading.is(Cue.PARTICLE, token)
        || clues.tells(token)
        || clues.is(token, Part.HEAD, Part.PLURAL_HEAD);
  }

  /** «… on commercial cooperation». */
  private int complement(int from, int end) {
    if (from >= end) {
      return from;
    }
    Optional<Clue> opening = clues.at(from, Part.COMPLEMENT);
    if (opening.isEmpty() || reading.over(from).filter(Known::isTime).isPresent()) {
      return from;
    }
    int begin = opening.get().range().next();
    boolean deed =
        reading.is(Cue.INFINITIVE, from) && begin < end && !reading.token(begin).isCapitalised();
    if (deed) {
      return from;
    }
    int limit = Math.min(end, begin + COMPLEMENT_WORDS);
    int next = begin;
    while (next < limit && !isStop(next) && !clues.is(next, Part.BETWEEN)) {
      if (reading.over(next).filter(Known::isTime).isPresent()) {
        return isYear(next) ? next + 1 : trimmed(begin, next, from);
      }
      next++;
    }
    if (isFirstOfList(begin, next, end)) {
      return from;
    }
    return trimmed(begin, next < limit ? beforeOther(begin, next) : whole(next, end), from);
  }

  /** Behind the name that stands where the words were cut, so that it is not. */
  private int whole(int cut, int end) {
    return reading
        .over(cut - 1)
        .map(known -> known.range().next())
        .filter(next -> next > cut && next <= end)
        .orElse(cut);
  }

  /** Words behind the last «and» belong to another thing, if the word for its kind follows. */
  private int beforeOther(int begin, int next) {
    if (!clues.is(next, Part.HEAD, Part.WEAK_HEAD, Part.PLURAL_HEAD)) {
      return next;
    }
    for (int token = next - 1; token > begin; token--) {
      if (joins(token)) {
        return token;
      }
    }
    return beforeTorn(begin, next, next + 1);
  }

  /** «On bilateral, regional and global issues»: whether a list of words begins with the first. */
  private boolean isFirstOfList(int begin, int next, int end) {
    return next == begin + 1
        && next + 2 < end
        && reading.token(next).form().equals(",")
        && reading.token(next + 1).isWord()
        && joins(next + 2);
  }

  private int trimmed(int begin, int end, int otherwise) {
    int next = end;
    while (next > begin && isLoose(next - 1)) {
      next--;
    }
    return next > begin ? next : otherwise;
  }

  /** Whether the words end with the years they are for: «… 2030», «… 2030-35». */
  boolean isDated(Range range) {
    for (int token = range.next() - 1; token > range.first(); token--) {
      if (isYear(token)) {
        return true;
      }
      boolean part = reading.token(token).isNumber() || reading.isHyphen(token);
      if (!part && !reading.token(token).form().equals(")")) {
        return false;
      }
    }
    return false;
  }

  private boolean isYear(int token) {
    return reading.token(token).isNumber() && reading.token(token).form().length() == 4;
  }

  private boolean isLoose(int token) {
    return !reading.token(token).isWord()
        || reading.is(Cue.PREPOSITION, token)
        || reading.is(Cue.CONJUNCTION, token)
        || reading.is(Cue.DETERMINER, token)
        || reading.is(Cue.INFINITIVE, token)
        || clues.is(token, Part.NEW);
  }

  /** «(Summit of the Basra Union) and of the Port League (PL)». */
  private int joined(int from, int end) {
    boolean joined =
        from + 1 < end && reading.is(Cue.CONJUNCTION, from) && clues.is(from + 1, Part.COMPLEMENT);
    int next = joined ? names(from + 1, end) : from;
    return next > from + 1 ? acronym(next, end) : from;
  }

  /** «… of Mutual Cooperation and Security». */
  private int names(int from, int end) {
    int next = from;
    while (next < end) {
      int name = next;
      while (name < end && name < next + 4 && isLink(name, from)) {
        name++;
      }
      boolean named =
          name < end && reading.token(name).isCapitalised() && !isStop(name) && !isSmall(name);
      boolean time =
          name < end && reading.over(name).filter(Known::isTime).isPresent() && !isYear(name);
      boolean joined = name > next && joins(next);
      boolean other = time || (joined && (reading.over(name).isPresent() || isAnother(next, end)));
      if (!named || other) {
        return next;
      }
      next = name + 1;
    }
    return next;
  }

  /** «… and the Coast Plan»: whether an article opens the name of another thing. */
  private boolean isAnother(int joint, int end) {
    int name = joint + 2;
    boolean article = name < end && reading.is(Cue.DETERMINER, joint + 1);
    while (article && name < end && reading.token(name).isCapitalised() && !isKind(name)) {
      name++;
    }
    return article && name < end && isKind(name);
  }

  private boolean isKind(int token) {
    return clues.is(token, Part.HEAD, Part.PLAN, Part.WEAK_HEAD, Part.PLURAL_HEAD);
  }

  /**
   * «Visit to Lisbon for the Annual | Summit»: where another word for a kind of thing goes on, the
   * words behind the last small word are its own.
   */
  private int beforeTorn(int from, int next, int end) {
    boolean torn =
        next > from
            && next < end
            && reading.token(next).isCapitalised()
            && clues.is(next, Part.HEAD, Part.PLURAL_HEAD)
            && reading.over(next).filter(known -> isOtherThing(known, next)).isEmpty();
    int before = next;
    while (torn && before > from && !isSmall(before - 1)) {
      before--;
    }
    return torn ? trimmed(from, before, from) : next;
  }

  /** Whether a word for a kind of event stands in the name of something else. */
  private static boolean isOtherThing(Known known, int token) {
    return known.range().first() < token && known.all("event").isEmpty();
  }

  private boolean isSmall(int token) {
    return reading.is(Cue.PREPOSITION, token) || reading.is(Cue.DETERMINER, token);
  }

  private boolean joins(int token) {
    return reading.token(token).form().equals(",") || reading.is(Cue.CONJUNCTION, token);
  }

  /** Whether a token may stand between two names that make one. */
  private boolean isLink(int token, int from) {
    boolean comma = reading.token(token).form().equals(",");
    boolean joint = comma || reading.is(Cue.CONJUNCTION, token);
    boolean opening = token > from || clues.is(token, Part.COMPLEMENT);
    boolean bound = reading.isHyphen(token) || isBetweenParties(token);
    return joint ? token > from : opening && (isSmall(token) || bound);
  }

  /** «Iraq – Japan Commission». */
  private boolean isBetweenParties(int token) {
    return DASHES.contains(reading.token(token).form())
        && reading.over(token - 1).filter(PhraseEnd::isPlaceOrParty).isPresent()
        && reading.over(token + 1).filter(PhraseEnd::isPlaceOrParty).isPresent();
  }

  /** «… (MoU)». */
  private int acronym(int from, int end) {
    return Bracketed.behind(reading.tokens(), from, end).orElse(from);
  }

  /** «… between the ministries of both». */
  private int parties(int from, int end) {
    if (from >= end || clues.at(from, Part.BETWEEN).isEmpty()) {
      return from;
    }
    int begin = clues.at(from, Part.BETWEEN).get().range().next();
    int limit = Math.min(end, begin + PARTIES_WORDS);
    int next = begin;
    while (next < limit && !isPartiesStop(next)) {
      next++;
    }
    List<Known> actors =
        reading.within(new Range(begin, next)).stream()
            .filter(known -> !known.all("actor").isEmpty())
            .toList();
    if (actors.size() > 1 || (!actors.isEmpty() && actors.getFirst().all("actor").size() > 1)) {
      next = actors.getLast().range().next();
    }
    return trimmed(begin, next, from);
  }

  private boolean isPartiesStop(int token) {
    return isStop(token) && reading.over(token).filter(known -> !known.isTime()).isEmpty();
  }

  /** «… of 2008». */
  private int year(int from, int end) {
    for (int token = from; token < Math.min(end, from + 3); token++) {
      Optional<Known> time = reading.over(token).filter(Known::isTime);
      if (time.isPresent() && isYear(token)) {
        int next = time.get().range().next();
        boolean closed = next < end && reading.token(next).form().equals(")");
        return closed ? next + 1 : next;
      }
      boolean small = clues.is(token, Part.COMPLEMENT) || reading.token(token).form().equals("(");
      if (!small) {
        return from;
      }
    }
    return from;
  }
}

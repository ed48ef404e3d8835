package org.w3id.bayan.phrase;

import java.util.Optional;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.lexicon.RelationWord.Part;
import org.w3id.bayan.phrase.Clues.Clue;
import org.w3id.bayan.phrase.Reading.Known;
import org.w3id.bayan.phrase.Reading.Range;

/** Tells how far the words reach that name or describe a thing, behind the word for its kind. */
public final class PhraseEnd {
  private static final Optional<Clue> NONE = Optional.empty();
  private static final String NAME = "name";
  private static final int PLAIN_WORDS = 6;
  private static final int LONGEST_SMALL_WORD = 3;
  private static final int COMPLEMENT_WORDS = 14;
  private static final int PLACE_REACH = 6;

  private final Reading reading;
  private final Clues clues;
  private final Limits limits;
  private final NameEnd names;
  private final PartiesEnd parties;
  private final YearEnd years;

  public PhraseEnd(Reading reading, Clues clues) {
    this.reading = reading;
    this.clues = clues;
    this.limits = new Limits(reading, clues);
    this.names = new NameEnd(reading, clues, limits);
    this.parties = new PartiesEnd(reading, clues, limits);
    this.years = new YearEnd(reading, clues, limits);
  }

  /** The token behind the place or party that is named with the word for its kind, if one is. */
  public Optional<Integer> nextWithPlace(Range head) {
    int end = Math.min(reading.around(head.first()).next(), head.next() + PLACE_REACH);
    for (int token = head.next(); token < end; token++) {
      Optional<Known> known = reading.over(token).filter(Known::isPlaceOrParty);
      if (known.isPresent()) {
        return known.map(found -> found.range().next());
      }
      boolean other = // «the war the balance of power in the region»
          reading.token(token).isCaseless() && !isDefinite(token) && !limits.isSmall(token);
      if (other || limits.isStop(token) || limits.joins(token)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The token behind the phrase. */
  public int next(Range head) {
    int end = reading.around(head.first()).next();
    Token first = reading.token(head.first());
    int next = head.next();
    if (first.isCaseless()) {
      next = limits.whole(words(next, Math.min(end, next + PLAIN_WORDS)), end);
      next = complement(parties.destination(head, next, end), end);
    } else if (first.isCapitalised()) {
      next = names.beforeTorn(next, names.names(next, end), end);
      next = next == head.next() ? complement(limits.acronym(next, end), end) : next;
    } else {
      next = complement(limits.acronym(next, end), end);
    }
    next =
        parties.next(names.joined(limits.acronym(changed(head.next(), next, end), end), end), end);
    int dated = years.next(next, end);
    return dated > next || !first.isCaseless() ? dated : years.far(next, end);
  }

  /** «Protocol amending (the agreement on ports)»: a paper about another has its name too. */
  private int changed(int from, int next, int end) {
    for (int token = from; token <= Math.min(next, end - 1); token++) {
      Optional<Clue> opening = clues.at(token, Part.COMPLEMENT);
      boolean doing = opening.isPresent() && !reading.is(Cue.PREPOSITION, token);
      int first = doing ? opening.get().range().next() : end;
      int noun = first < end && reading.is(Cue.DETERMINER, first) ? first + 1 : first;
      if (noun < end && noun + 1 >= next) {
        Optional<Known> known = reading.over(noun).filter(it -> !it.all("agreement").isEmpty());
        Optional<Clue> kind = clues.at(noun, Part.HEAD);
        if (known.isPresent()) {
          return known.get().range().next();
        }
        if (kind.isPresent()) {
          return next(kind.get().range());
        }
      }
    }
    return next;
  }

  /** Words that belong together. */
  private int words(int from, int end) {
    int next = behindAcronym(isFollowUp(from, end) ? from + 1 : from, end);
    while (next < end
        && (!limits.isStop(next) || isOfNoun(from, next) || limits.isBetweenStates(next))
        && !reading.is(Cue.PREPOSITION, next)
        && !reading.isPerfect(next)) {
      boolean definite = from > 0 && Clitics.isDefinite(reading.token(from - 1).form());
      if (clues.is(next, Part.COMPLEMENT, Part.BETWEEN)
          || isBehindName(next)
          || (definite && (isOther(next) || isObject(from, next)))
          || isCount(next, end)
          || isTimeApart(from - 1, next)) {
        break;
      }
      next = behindAcronym(next + 1, end);
    }
    return next;
  }

  /** «(The visit) to Japan (is) a chance»: nothing of a name is bare behind that of a place. */
  private boolean isBehindName(int token) {
    Optional<Known> name = reading.over(token - 1).filter(Known::isPlaceOrParty);
    return name.filter(it -> it.mention().kind().equals(NAME))
            .filter(it -> it.mention().refersTo().stream().noneMatch(ThingId::isLocal))
            .isPresent()
        && reading.over(token).isEmpty()
        && !Clitics.mayBeJoined(reading.token(token).form())
        && isOtherNoun(token);
  }

  /**
   * «A meeting of follow-up»: what otherwise joins one event to another says of which kind it is.
   */
  private boolean isFollowUp(int token, int end) {
    return token > 0
        && token < end
        && clues.is(token, Part.RELATION)
        && clues.at(token - 1, Part.HEAD).isPresent()
        && !isDefinite(token - 1)
        && reading.is(Cue.PREPOSITION, token + 1)
        && !Clitics.mayBeOf(reading.token(token).form())
        && reading.token(token).form().length() > LONGEST_SMALL_WORD
        && !reading.is(Cue.PREPOSITION, token);
  }

  /** «The dialogue (BD) the fifth»: behind an abbreviation, where the name goes on. */
  private int behindAcronym(int from, int end) {
    int behind = from < end ? limits.acronym(from, end) : from;
    boolean on = behind > from && behind < end && clues.is(behind, Part.ORDINAL, Part.MUTUAL);
    return on ? behind : from;
  }

  /** «(Agreement on) the terms of entry»: what a noun of the name is of, though it may tell. */
  private boolean isOfNoun(int from, int token) {
    return token > from
        && isDefinite(token)
        && reading.token(token - 1).isCaseless()
        && !Clitics.isDefinite(reading.token(token - 1).form())
        && clues.tells(token)
        && !reading.isVerb(token);
  }

  private boolean isOther(int token) {
    boolean portfolios = // «(the ministers of) energy and trade»
        reading.isNameWord(Role.PORTFOLIO, token) && reading.isNameWord(Role.PORTFOLIO, token - 1);
    boolean titled =
        reading.isNameWord(Role.HONORIFIC, token) || reading.isNameWord(Role.OFFICE, token);
    boolean of = Clitics.mayBeOf(reading.token(token).form()); // «(summit) of the presidents of»
    return (titled && !of) || reading.isDoing(token) || (isOtherNoun(token) && !portfolios);
  }

  /** A time, unless the word for the kind of thing is part of it: «the tenth anniversary». */
  private boolean isTimeApart(int head, int token) {
    return reading
        .over(token)
        .filter(known -> known.isTime() && !known.range().covers(head))
        .isPresent();
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
        && reading
            .over(token)
            .filter(known -> !isNamedApart(known) || Clitics.mayBeOf(form))
            .isEmpty();
  }

  /**
   * «Condemned the meeting (masculine) the restrictions the economic (feminine)»: a word with the
   * article is no adjective of the noun where it, or the one behind it, is of the other gender.
   */
  private boolean isObject(int from, int token) {
    boolean behind =
        isDefinite(token + 1) && reading.sentence(token + 1) == reading.sentence(token);
    if (!isDefinite(token) || clues.is(token, Part.ORDINAL, Part.INSIDE, Part.MUTUAL)) {
      return false;
    }
    behind &= !reading.isAdjective(token); // «the international meeting the session»
    if (reading.isFeminine(from - 1)) {
      return behind && !reading.isFeminine(token);
    }
    return !reading.endsAsPlural(from - 1)
        && (reading.isFeminine(token) || (behind && reading.isFeminine(token + 1)));
  }

  private boolean isDefinite(int token) {
    return token < reading.tokens().size()
        && reading.token(token).isCaseless()
        && Clitics.isDefinite(reading.token(token).form());
  }

  /** «Chaired the meeting A», «signed during the visit a treaty»: a name that is no place. */
  private static boolean isNamedApart(Known known) {
    boolean named = known.mention().kind().equals(NAME) && known.all("place").isEmpty();
    return named || !known.all("office").isEmpty();
  }

  /** «… on commercial cooperation». */
  private int complement(int from, int end) {
    if (from >= end) {
      return from;
    }
    boolean open = reading.is(Cue.PREPOSITION, from - 1) && clues.is(from - 1, Part.HEAD);
    Optional<Clue> opening = // «a compact on» has it already
        clues.at(from, Part.COMPLEMENT).or(() -> open ? clues.over(from - 1, Part.HEAD) : NONE);
    if (opening.isEmpty()
        || clues.is(from, Part.NEVER)
        || reading.over(from).filter(Known::isTime).isPresent()) {
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
    boolean part = clues.is(from, Part.OF);
    while (next < limit
        && !limits.isStop(next)
        && !clues.is(next, Part.BETWEEN, Part.NEVER)
        && !(part && (limits.isInPlace(begin, next) || limits.isDeed(next)))) {
      Optional<Known> time = reading.over(next).filter(Known::isTime);
      if (time.isPresent()) {
        int last = limits.trimmed(begin, next, from);
        boolean year = limits.isYear(next) && !reading.is(Cue.PLACE, next - 1);
        return year ? time.get().range().next() : beforePlace(begin, last);
      }
      next++;
    }
    boolean commas = part && next > begin && next < limit && reading.token(next).isComma();
    int listed = commas ? names.behindList(next - 1, end) : -1;
    if (listed > 0) {
      return listed;
    }
    Optional<Integer> group = next < limit ? limits.behindGroup(begin, next) : Optional.empty();
    if (group.isPresent()) {
      int joined = group.get();
      return limits.joins(joined)
          ? limits.trimmed(begin, names.names(joined + 1, end), joined)
          : joined;
    }
    if (isFirstOfList(begin, next, end)) {
      return from;
    }
    return limits.trimmed(
        begin, next < limit ? beforeOther(begin, next) : limits.whole(next, end), from);
  }

  /** «… on trade in Basra (on 3 May)»: where a date follows, the place is not of the name. */
  private int beforePlace(int begin, int next) {
    Optional<Known> place = reading.over(next - 1).filter(Known::isPlaceOrParty);
    int first = place.map(known -> known.range().first()).orElse(begin);
    boolean apart = first - 1 > begin && reading.is(Cue.PLACE, first - 1);
    return apart ? first - 1 : next;
  }

  /** Words behind the last «and» belong to another thing, if the word for its kind follows. */
  private int beforeOther(int begin, int next) {
    if (!clues.is(next, Part.HEAD, Part.WEAK_HEAD, Part.PLURAL_HEAD)) {
      return next;
    }
    for (int token = next - 1; token > begin; token--) {
      if (limits.joins(token)) {
        return token;
      }
    }
    return names.beforeTorn(begin, next, next + 1);
  }

  /** «On bilateral, regional and global issues»: whether a list of words begins with the first. */
  private boolean isFirstOfList(int begin, int next, int end) {
    return next == begin + 1
        && next + 2 < end
        && reading.token(next).form().equals(",")
        && reading.token(next + 1).isWord()
        && limits.joins(next + 2);
  }

  /** Whether the words end with the years they are for: «… 2030», «… 2030-35». */
  public boolean isDated(Range range) {
    for (int token = range.next() - 1; token > range.first(); token--) {
      if (limits.isYear(token)) {
        return true;
      }
      boolean part = reading.token(token).isNumber() || reading.isHyphen(token);
      if (!part && !reading.token(token).form().equals(")")) {
        return false;
      }
    }
    return false;
  }
}

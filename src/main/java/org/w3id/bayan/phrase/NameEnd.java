package org.w3id.bayan.phrase;

import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.RelationWord.Part;
import org.w3id.bayan.phrase.Reading.Known;

/** Tells how far a proper name reaches behind the word for its kind, where names have capitals. */
final class NameEnd {
  private final Reading reading;
  private final Clues clues;
  private final Limits limits;

  NameEnd(Reading reading, Clues clues, Limits limits) {
    this.reading = reading;
    this.clues = clues;
    this.limits = limits;
  }

  /** «… of Mutual Cooperation and Security». */
  int names(int from, int end) {
    int next = from;
    while (next < end) {
      int name = next;
      while (name < end && name < next + 4 && isLink(name, from)) {
        name++;
      }
      boolean named =
          name < end
              && reading.token(name).isCapitalised()
              && !limits.isStop(name)
              && !limits.isSmall(name);
      boolean time =
          name < end
              && reading.over(name).filter(Known::isTime).isPresent()
              && !limits.isYear(name);
      boolean joined = name > next && limits.joins(next);
      boolean another =
          isAnother(next, end)
              || (reading.over(name).isPresent() && !areOfOneKind(next - 1, name, end));
      boolean other = time || (joined && another);
      if (!named || other) {
        return next;
      }
      next = name + 1;
    }
    return next;
  }

  /**
   * «Summit of Iraq and the River Union», «of Iraq, Japan and Kenya»: parties of whom the last does
   * nothing here.
   */
  private boolean areOfOneKind(int one, int other, int end) {
    boolean alone = // «of Iraq in Japan»
        reading.over(one).filter(Known::isPlaceOrParty).isPresent()
            && reading.over(other).filter(Known::isPlaceOrParty).isPresent()
            && !reading.token(one + 1).isComma()
            && !limits.joins(one + 1);
    int next = alone ? behindParty(other, end) : behindList(one, end);
    return next > 0 && !acts(next, end);
  }

  /**
   * «(Of) A, B and C»: behind the parties that are listed from a token on; or -1, also where these
   * do something.
   */
  int behindList(int one, int end) {
    int next = behindParty(one, end);
    boolean joined = false;
    while (next > 0 && !joined && next < end && joins(next)) {
      boolean last = next + 1 < end && limits.joins(next + 1);
      int party = behindParty(behindDeterminer(last ? next + 2 : next + 1, end), end);
      if (party < 0) {
        break;
      }
      joined = last || !reading.token(next).isComma();
      next = party;
    }
    return joined && !acts(next, end) ? next : -1;
  }

  private boolean joins(int token) {
    return reading.token(token).isComma() || limits.joins(token);
  }

  private boolean acts(int verb, int end) {
    return verb < end && (reading.isVerb(verb) || reading.isPast(verb));
  }

  private int behindParty(int token, int end) {
    return reading
        .over(token)
        .filter(known -> known.isPlaceOrParty() && reading.token(token).isCapitalised())
        .map(known -> Math.min(end, known.range().next()))
        .orElse(-1);
  }

  private int behindDeterminer(int token, int end) {
    int next = token;
    while (next < end && reading.is(Cue.DETERMINER, next)) {
      next++;
    }
    return next;
  }

  /** «(Summit of the Basra Union) and of the Port League (PL)». */
  int joined(int from, int end) {
    boolean joined =
        from + 1 < end && reading.is(Cue.CONJUNCTION, from) && clues.is(from + 1, Part.COMPLEMENT);
    int next = joined ? names(from + 1, end) : from;
    return next > from + 1 ? limits.acronym(next, end) : from;
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
  int beforeTorn(int from, int next, int end) {
    boolean torn =
        next > from
            && next < end
            && reading.token(next).isCapitalised()
            && clues.is(next, Part.HEAD, Part.PLURAL_HEAD)
            && reading.over(next).filter(known -> isOtherThing(known, next)).isEmpty();
    int before = next;
    while (torn && before > from && !limits.isSmall(before - 1)) {
      before--;
    }
    return torn ? limits.trimmed(from, before, from) : next;
  }

  /** Whether a word for a kind of event stands in the name of something else. */
  private static boolean isOtherThing(Known known, int token) {
    return known.range().first() < token && known.all("event").isEmpty();
  }

  /** Whether a token may stand between two names that make one. */
  private boolean isLink(int token, int from) {
    boolean comma = reading.token(token).form().equals(",");
    boolean joint = comma || reading.is(Cue.CONJUNCTION, token);
    boolean opening = token > from || clues.is(token, Part.COMPLEMENT);
    boolean bound = reading.isHyphen(token) || isBetweenParties(token);
    return joint ? token > from : opening && (limits.isSmall(token) || bound);
  }

  /** «Iraq – Japan Commission», «Iraq/Japan Commission». */
  private boolean isBetweenParties(int token) {
    return reading.token(token).isBetweenNames()
        && reading.over(token - 1).filter(Known::isPlaceOrParty).isPresent()
        && reading.over(token + 1).filter(Known::isPlaceOrParty).isPresent();
  }
}

package org.w3id.bayan.predication;

import java.util.Optional;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.GroupReference.Target;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/** Finds the finite verb of a clause by its form and place, where the lexicon does not know it. */
public final class FiniteVerb {
  /** How many tokens behind the beginning of a clause its verb is looked for. */
  public static final int FAR = 45;

  private final MarkedText text;
  private final int begin;
  private final int end;

  /**
   * @param begin the first token of the sentence that is a word
   * @param end the token after the sentence
   */
  public FiniteVerb(MarkedText text, int begin, int end) {
    this.text = text;
    this.begin = begin;
    this.end = end;
  }

  /** The first token of the first verb behind a noun, or -1. */
  public int firstBehind(int first) {
    int limit = Math.min(end, first + FAR);
    boolean noun = false;
    int relatives = 0;
    int index = first;
    int behindMark = -1;
    if (text.is(Cue.DETERMINER, first) && first + 1 < limit && isHelper(first + 1)) {
      return first + 1;
    }
    while (index < limit) {
      Optional<Mark> mark = text.startingAt(index).filter(Mark::canSpeak);
      if (mark.isPresent()) {
        index = mark.get().next();
        behindMark = index;
        noun = true;
      } else if (isInserted(index)) {
        index = afterInsertion(index, limit);
      } else if (isReduced(index, limit)) {
        index += 2;
      } else if (opensClause(index, limit)) {
        if (!noun) {
          return -1;
        }
        relatives++;
        index++;
      } else if (noun && index == behindMark && text.is(Cue.SKIP, index)) {
        index++;
        behindMark = index;
      } else if (noun && isVerb(index, behindMark)) {
        if (relatives == 0) {
          return index;
        }
        relatives--;
        index = main(index) + 1;
      } else if (text.isForm(index, ";") || text.isForm(index, ":")) {
        return -1;
      } else {
        noun |= text.token(index).isWord() && !isSmall(index);
        index++;
      }
    }
    return -1;
  }

  /** «The accord when signed will help»: two words that only describe. */
  private boolean isReduced(int index, int limit) {
    return index + 2 < limit
        && text.is(Cue.RELATIVE, index)
        && text.looksLikePast(index + 1)
        && !isHelper(index + 1)
        && isHelper(index + 2);
  }

  /** Whether a word such as «which», or «after» before a verb, opens a clause of its own. */
  private boolean opensClause(int index, int limit) {
    if (text.is(Cue.COMPLEMENTIZER, index)) {
      return true;
    }
    if (!text.is(Cue.RELATIVE, index) || !text.is(Cue.PREPOSITION, index)) {
      return text.is(Cue.RELATIVE, index);
    }
    boolean then = index + 1 < limit && text.is(Cue.CONJUNCTION, index + 1);
    if (then || (index + 1 < limit && text.token(index + 1).isNumber())) {
      return false; // «since then», «since 2015»
    }
    return hasVerbBehind(index, limit);
  }

  /**
   * «Since its founding the fund has helped»: without a comma, one verb is that of the main clause.
   */
  private boolean hasVerbBehind(int opening, int limit) {
    int verbs = 0;
    boolean helped = false;
    int index = opening + 1;
    while (index < limit && !text.isForm(index, ",")) {
      boolean helper = isHelper(index);
      boolean joined = text.is(Cue.CONJUNCTION, index - 1);
      if (!helped && !joined && (helper || text.isVerb(index, Inflection.PAST))) {
        verbs++;
      }
      helped = helper || (helped && text.is(Cue.SKIP, index));
      index++;
    }
    return verbs > (opening == begin && index == limit ? 1 : 0);
  }

  private boolean isSmall(int index) {
    return text.is(Cue.PREPOSITION, index)
        || text.is(Cue.DETERMINER, index)
        || text.is(Cue.CONJUNCTION, index)
        || text.is(Cue.SKIP, index);
  }

  /** «…, which includes …,» and «(…)» between subject and verb. */
  private boolean isInserted(int index) {
    boolean comma = text.isForm(index, ",") || text.isForm(index, "(");
    return comma
        && index + 1 < end
        && (text.isForm(index, "(")
            || text.is(Cue.RELATIVE, index + 1)
            || text.looksLikeParticiple(index + 1)
            || (text.looksLikePast(index + 1) && afterInsertion(index, end) < end));
  }

  private int afterInsertion(int open, int limit) {
    String close = text.isForm(open, "(") ? ")" : ",";
    for (int index = open + 1; index < limit; index++) {
      if (text.isForm(index, close)) {
        return index + 1;
      }
    }
    return limit;
  }

  private boolean isVerb(int index, int behindMark) {
    if (isHelper(index) || text.isVerb(index, Inflection.FUTURE)) {
      return true;
    }
    boolean word = text.token(index).isWord() && !text.token(index).isNumber();
    if (!word || isSmall(index) || text.token(index).isCapitalised()) {
      return false;
    }
    boolean behind =
        index == behindMark && !text.is(Cue.GROUP_HEAD, index) && !isAttributive(behindMark);
    return (behind && (looksFinite(index) || isPluralBefore(index))) || isBehindNoun(index);
  }

  /** Whether a word behind a name has the ending of a verb; «Quad countries» are none. */
  private boolean looksFinite(int index) {
    int next = index + 1;
    boolean past = text.looksLikePast(index) || text.looksLikeParticiple(index);
    boolean object =
        next < end
            && (text.is(Cue.DETERMINER, next)
                || text.is(Cue.INFINITIVE, next)
                || text.is(Cue.COMPLEMENTIZER, next)
                || text.startingAt(next).isPresent());
    return past || (text.looksLikeVerb(index) && (object || text.isVerb(index, Inflection.THIRD)));
  }

  /** «The U.S.-Japan alliances»: a name joined to another describes the noun behind it. */
  private boolean isAttributive(int next) {
    return text.endingBefore(next)
        .map(Mark::first)
        .filter(first -> first > begin && isHyphen(first - 1))
        .isPresent();
  }

  private boolean isHyphen(int index) {
    return text.isForm(index, "-") || text.isForm(index, "–");
  }

  /** A known verb behind a noun that is no name: «the landscape demands that». */
  private boolean isBehindNoun(int index) {
    boolean object =
        index + 1 < end
            && text.token(index + 1).isWord()
            && !text.is(Cue.CONJUNCTION, index + 1)
            && !isDoneBy(index);
    int before = index - 1;
    while (before > begin && (text.is(Cue.SKIP, before) || closesQuotation(before))) {
      before--; // «…, a member of parliament, also opened»
    }
    boolean noun = text.token(before).isWord() && !isSmall(before);
    if (noun && text.is(Cue.PAST_ALONE, index)) {
      return true; // «the level fell by two metres»
    }
    boolean closed = text.isForm(before, ",") && text.isVerb(index, Inflection.PAST);
    if (!object || !(noun || closed)) {
      return false;
    }
    boolean third =
        text.isVerb(index, Inflection.THIRD)
            && !isDescribedNoun(index)
            && !(text.isPlainVerb(index, Inflection.NOUN) && !text.is(Cue.DETERMINER, index + 1));
    return third || isPastBehindNoun(index) || isPluralBehindNoun(index);
  }

  /** «Other issues raised were», «issues discussed included»: a noun with its participle. */
  private boolean isDescribedNoun(int index) {
    return index + 2 < end
        && text.looksLikePlural(index)
        && text.looksLikePast(index + 1)
        && (isHelper(index + 2) || text.isVerb(index + 2, Inflection.PAST));
  }

  /** «…, driven largely by the drought». */
  private boolean isDoneBy(int verb) {
    int next = verb + 1;
    while (next + 1 < end && text.is(Cue.SKIP, next)) {
      next++;
    }
    return text.is(Cue.BY, next);
  }

  /**
   * The first past form behind a noun, where no other verb stands in the clause: «the working group
   * met in Basra»; or -1.
   */
  public int onlyPast(int first) {
    int noun = first;
    while (noun < end && text.is(Cue.SKIP, noun)) {
      noun++;
    }
    boolean opened =
        noun < end
            && (text.is(Cue.DETERMINER, noun)
                || text.token(noun).isNumber()
                || text.startingAt(noun).isPresent());
    for (int index = noun + 1; opened && index < Math.min(end, first + FAR); index++) {
      boolean figure = text.token(index - 1).isNumber(); // «108,000»
      if ((!text.token(index).isWord() && !figure)
          || text.is(Cue.RELATIVE, index)
          || text.is(Cue.COMPLEMENTIZER, index)) {
        return -1;
      }
      boolean past = text.isPlainVerb(index, Inflection.PAST) && !isSmall(index - 1);
      if (past && !text.token(index).isCapitalised()) {
        return text.is(Cue.TRANSITIVE, index) || isDoneBy(index) ? -1 : index;
      }
    }
    return -1;
  }

  /** «The talks at ‘Pier’ covered»: the mark behind a quoted name, no apostrophe. */
  private boolean closesQuotation(int index) {
    return text.isQuotationMark(index)
        && index - 2 > begin
        && (text.isQuotationMark(index - 2) || text.isQuotationMark(index - 3));
  }

  /**
   * «The framework set up a fund», but not «the fund set up last year is growing» or «held in
   * 2019».
   */
  private boolean isPastBehindNoun(int index) {
    boolean name = text.token(index - 1).isCapitalised() && text.startingAt(index - 1).isEmpty();
    boolean object =
        !text.is(Cue.PREPOSITION, index + 1)
            || (index + 2 < end
                && !text.is(Cue.TRANSITIVE, index)
                && (text.token(index + 2).isNumber() || text.is(Cue.SKIP, index + 2)));
    return text.isVerb(index, Inflection.PAST) && (name || object) && !isHelperBehind(index);
  }

  /** «Our goals require us». */
  private boolean isPluralBehindNoun(int index) {
    boolean plural = text.looksLikePlural(index - 1);
    boolean object =
        text.is(Cue.DETERMINER, index + 1)
            || text.startingAt(index + 1).isPresent()
            || text.is(Cue.INFINITIVE, index + 1)
            || text.looksLikePlural(index + 1);
    boolean unsure =
        text.isPlainVerb(index, Inflection.NOUN) && !text.is(Cue.DETERMINER, index + 1);
    return plural
        && object
        && !unsure
        && text.isVerb(index, Inflection.BASE)
        && !text.isVerb(index - 1, Inflection.THIRD)
        && !isHelperBehind(index);
  }

  /** Whether a verb for the same noun follows, so that this one only describes the noun. */
  private boolean isHelperBehind(int verb) {
    for (int index = verb + 1; index < Math.min(end, verb + FAR); index++) {
      boolean barrier =
          text.is(Cue.RELATIVE, index)
              || text.is(Cue.COMPLEMENTIZER, index)
              || text.is(Cue.CONJUNCTION, index)
              || text.isForm(index, ",")
              || text.isForm(index, ";");
      if (barrier) {
        return false;
      }
      if (isHelper(index)) {
        return true;
      }
    }
    return false;
  }

  /** One of the small words of a verb; «May» in «on May 4» is a name. */
  private boolean isHelper(int index) {
    boolean name = text.token(index).isCapitalised() && index > begin;
    boolean noun = text.is(Cue.MODAL, index) && isBehindDeterminer(index);
    return !name
        && !noun
        && (text.is(Cue.BE, index)
            || text.is(Cue.AUXILIARY, index)
            || text.is(Cue.FUTURE, index)
            || text.is(Cue.MODAL, index));
  }

  /** «The need to». */
  private boolean isBehindDeterminer(int modal) {
    int first = modal;
    while (first > begin && text.is(Cue.MODAL, first - 1)) {
      first--;
    }
    return first > begin && text.is(Cue.DETERMINER, first - 1);
  }

  private boolean isPluralBefore(int index) {
    int noun = index;
    while (noun - 1 > begin && text.is(Cue.SKIP, noun - 1)) {
      noun--;
    }
    return text.endingBefore(noun)
        .filter(mark -> mark.refersTo(Target.FIRST_PERSON) || mark.refersTo(Target.PREVIOUS))
        .isPresent();
  }

  /** What the verb says of its subject, by itself or by the last of the small words before it. */
  public Trigger trigger(int verb) {
    int main = main(verb);
    return TriggerFinder.other(text, main, inflection(verb, main));
  }

  /** The verb that the small words belong to, or the last of them where it is «to be». */
  private int main(int verb) {
    int index = verb;
    int last = verb;
    while (index < end
        && (isHelper(index) || text.is(Cue.SKIP, index) || text.is(Cue.NEGATION, index))) {
      if (isHelper(index)) {
        last = index;
      }
      index++;
    }
    if (last == verb && !isHelper(verb)) {
      return verb;
    }
    boolean word = index < end && text.token(index).isWord() && !isSmall(index);
    boolean copula = text.is(Cue.BE, last) && !(word && text.looksLikeVerb(index));
    return word && !copula && !text.is(Cue.INFINITIVE, index) ? index : last;
  }

  private Inflection inflection(int verb, int main) {
    boolean bare = main == verb && !isHelper(verb);
    if (bare && text.isVerb(main, Inflection.FUTURE)) {
      return Inflection.FUTURE;
    }
    if (bare) {
      return text.looksLikePast(main) ? Inflection.PAST : Inflection.BASE;
    }
    boolean past = text.looksLikePast(main) && !text.is(Cue.BE, main - 1);
    return past ? Inflection.PAST : Inflection.BASE;
  }
}

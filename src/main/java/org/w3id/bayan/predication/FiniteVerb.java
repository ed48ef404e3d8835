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
  public static final int FAR = 80;

  private final MarkedText text;
  private final int begin;
  private final int end;
  private final VerbBehindNoun nouns;

  /**
   * @param begin the first token of the sentence that is a word
   * @param end the token after the sentence
   */
  public FiniteVerb(MarkedText text, int begin, int end) {
    this.text = text;
    this.begin = begin;
    this.end = end;
    this.nouns = new VerbBehindNoun(text, begin, end);
  }

  /** The first token of the first verb behind a noun, or -1. */
  public int firstBehind(int first) {
    int limit = Math.min(end, first + FAR);
    boolean noun = false;
    int relatives = 0;
    int index = first;
    int behindMark = -1;
    int described = -1; // «A, Minister of B, met C, Minister of D»: the verb, if there is no other
    if (text.is(Cue.DETERMINER, first) && first + 1 < limit && nouns.isHelper(first + 1)) {
      return first + 1;
    }
    while (index < limit) {
      Optional<Mark> mark = text.startingAt(index).filter(Mark::canSpeak);
      if (mark.isPresent()) {
        index = mark.get().next();
        behindMark = index;
        noun = true;
      } else if (isInserted(index)) {
        if (index == behindMark && relatives == 0 && isVerb(index + 1, behindMark)) {
          described = described < 0 ? index + 1 : described;
        }
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
        noun |= text.token(index).isWord() && !nouns.isSmall(index);
        index++;
      }
    }
    return described;
  }

  /** «The accord when signed will help»: two words that only describe. */
  private boolean isReduced(int index, int limit) {
    return index + 2 < limit
        && text.is(Cue.RELATIVE, index)
        && text.looksLikePast(index + 1)
        && !nouns.isHelper(index + 1)
        && nouns.isHelper(index + 2);
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
      boolean helper = nouns.isHelper(index);
      boolean joined = text.is(Cue.CONJUNCTION, index - 1);
      if (!helped && !joined && (helper || text.isVerb(index, Inflection.PAST))) {
        verbs++;
      }
      helped = helper || (helped && text.is(Cue.SKIP, index));
      index++;
    }
    return verbs > (index == limit ? 1 : 0);
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
    if (nouns.isHelper(index) || text.isVerb(index, Inflection.FUTURE)) {
      return true;
    }
    boolean word = text.token(index).isWord() && !text.token(index).isNumber();
    boolean described = // «the duly mandated envoys»
        index - 2 >= begin
            && text.looksLikePast(index)
            && text.is(Cue.SKIP, index - 1)
            && text.is(Cue.DETERMINER, index - 2)
            && index + 1 < end
            && !text.is(Cue.DETERMINER, index + 1); // not «both also financed the bridge»
    if (!word || nouns.isSmall(index) || text.token(index).isCapitalised()) {
      return false;
    }
    boolean noun = // «the Committee meeting was held»
        text.looksLikeParticiple(index) && index + 1 < end && nouns.isHelper(index + 1);
    if (described || noun || isCounted(index)) {
      return false;
    }
    boolean behind =
        index == behindMark && !text.is(Cue.GROUP_HEAD, index) && !isAttributive(behindMark);
    return (behind && (looksFinite(index) || isPluralBefore(index))) || nouns.isBehindNoun(index);
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

  /** «The two sets of rules»: nouns that are counted. */
  private boolean isCounted(int index) {
    return text.isVerb(index, Inflection.THIRD)
        && text.endingBefore(index)
            .filter(mark -> mark.refersTo(Target.PREVIOUS))
            .filter(mark -> text.is(Cue.DETERMINER, mark.first()))
            .isPresent();
  }

  private boolean isHyphen(int index) {
    return text.isForm(index, "-") || text.isForm(index, "–");
  }

  private boolean isPluralBefore(int index) {
    int noun = index;
    while (noun - 1 > begin && text.is(Cue.SKIP, noun - 1)) {
      noun--;
    }
    Optional<Mark> before = text.endingBefore(noun);
    return before
        .filter(mark -> mark.refersTo(Target.FIRST_PERSON) || mark.refersTo(Target.PREVIOUS))
        .filter(mark -> isBase(index) || !text.looksLikePlural(index)) // «we fishers thank»
        .filter(mark -> !text.is(Cue.DETERMINER, mark.first()) || isBase(index)) // «the two banks»
        .or(() -> before.filter(mark -> isBase(index) && openSeveral(mark, index)))
        .isPresent();
  }

  /** «Iraq and Japan enjoy close ties»: names of several that open a clause, before a base form. */
  private boolean openSeveral(Mark last, int verb) {
    int first = last.first();
    boolean several = last.isPlural();
    boolean more = true;
    while (more && first > begin) {
      several |= text.is(Cue.CONJUNCTION, first - 1);
      Optional<Mark> joined = text.endingBefore(first).filter(mark -> mark.first() >= begin);
      more =
          joined.isPresent()
              || text.is(Cue.CONJUNCTION, first - 1)
              || text.is(Cue.DETERMINER, first - 1);
      first = joined.map(Mark::first).orElse(more ? first - 1 : first);
    }
    boolean opens = first == begin || text.isForm(first - 1, ",");
    boolean noun =
        text.isPlainVerb(verb, Inflection.NOUN)
            && !text.is(Cue.DETERMINER, verb + 1)
            && !text.is(Cue.SKIP, verb + 1);
    return several && opens && !noun;
  }

  private boolean isBase(int index) {
    return text.isVerb(index, Inflection.BASE) || text.isPlainVerb(index, Inflection.BASE);
  }

  /** What the verb says of its subject, by itself or by the last of the small words before it. */
  public Trigger trigger(int verb) {
    int main = main(verb);
    return VerbByPlace.other(text, main, inflection(verb, main));
  }

  /** The verb that the small words belong to, or the last of them where it is «to be». */
  private int main(int verb) {
    int index = verb;
    int last = verb;
    while (index < end
        && (nouns.isHelper(index) || text.is(Cue.SKIP, index) || text.is(Cue.NEGATION, index))) {
      if (nouns.isHelper(index)) {
        last = index;
      }
      index++;
    }
    if (last == verb && !nouns.isHelper(verb)) {
      return verb;
    }
    if (index < end && text.token(index).isNumber() && !text.is(Cue.BE, last)) {
      return verb; // «has since 2019 welcomed»
    }
    boolean word = index < end && text.token(index).isWord() && !nouns.isSmall(index);
    boolean copula = text.is(Cue.BE, last) && !(word && text.looksLikeVerb(index));
    copula |= // «had bilateral ties»
        text.is(Cue.AUXILIARY, last) && text.is(Cue.ADJECTIVE, index) && !text.looksLikePast(index);
    return word && !copula && !text.is(Cue.INFINITIVE, index) ? index : last;
  }

  private Inflection inflection(int verb, int main) {
    boolean bare = main == verb && !nouns.isHelper(verb);
    if (bare && text.isVerb(main, Inflection.FUTURE)) {
      return Inflection.FUTURE;
    }
    if (bare && !text.looksLikePast(main) && text.isVerb(main, Inflection.THIRD)) {
      return Inflection.THIRD;
    }
    if (bare) {
      return text.looksLikePast(main) ? Inflection.PAST : Inflection.BASE;
    }
    boolean past = text.looksLikePast(main) && !text.is(Cue.BE, main - 1);
    return past ? Inflection.PAST : Inflection.BASE;
  }

  /**
   * The first past form behind a noun, where no other verb stands in the clause: «the working group
   * met in Basra»; or -1.
   */
  public int onlyPast(int first) {
    return nouns.onlyPast(first, Math.min(end, first + FAR));
  }
}

package org.w3id.bayan.predication;

import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.refer.MarkedText;

/** Tells whether a word behind a noun is the verb of its clause, by the words around it. */
final class VerbBehindNoun {
  private final MarkedText text;
  private final int begin;
  private final int end;

  VerbBehindNoun(MarkedText text, int begin, int end) {
    this.text = text;
    this.begin = begin;
    this.end = end;
  }

  boolean isSmall(int index) {
    return text.is(Cue.PREPOSITION, index)
        || text.is(Cue.DETERMINER, index)
        || text.is(Cue.CONJUNCTION, index)
        || text.is(Cue.SKIP, index);
  }

  /** A known verb behind a noun that is no name: «the landscape demands that». */
  boolean isBehindNoun(int index) {
    boolean object =
        index + 1 < end
            && text.token(index + 1).isWord()
            && !text.is(Cue.CONJUNCTION, index + 1)
            && !isDoneBy(index);
    int before = index - 1;
    while (before > begin && (text.is(Cue.SKIP, before) || closesQuotation(before))) {
      before--; // «…, a member of parliament, also opened»
    }
    before = beforeShortForm(before);
    boolean noun = text.token(before).isWord() && !isSmall(before);
    if (noun && text.is(Cue.PAST_ALONE, index)) {
      return true; // «the level fell by two metres»
    }
    boolean alsoNoun = text.isPlainVerb(index, Inflection.NOUN);
    boolean closed =
        text.isForm(before, ",")
            && (text.isVerb(index, Inflection.PAST)
                || (text.isVerb(index, Inflection.THIRD) && !alsoNoun));
    if (!object || !(noun || closed)) {
      return false;
    }
    boolean third =
        text.isVerb(index, Inflection.THIRD)
            && !isDescribedNoun(index)
            && !VerbByPlace.isObject(text, index)
            && (!alsoNoun || opensObject(index));
    return third || isPastBehindNoun(index) || isPluralBehindNoun(index);
  }

  /** «The Council (RC) held». */
  private int beforeShortForm(int close) {
    boolean brackets = close - 2 > begin && text.isForm(close, ")") && text.isForm(close - 2, "(");
    return brackets ? close - 3 : close;
  }

  /** «Faces a drought», «faces growing challenges». */
  private boolean opensObject(int verb) {
    boolean described = text.is(Cue.ADJECTIVE, verb + 1) || text.looksLikeParticiple(verb + 1);
    return text.is(Cue.DETERMINER, verb + 1)
        || (described
            && !text.looksLikePlural(verb - 1)
            && !text.is(Cue.PREPOSITION, verb + 2)
            && !isHelperBehind(verb));
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
  int onlyPast(int first, int limit) {
    int noun = first;
    while (noun < end && text.is(Cue.SKIP, noun)) {
      noun++;
    }
    boolean opened =
        noun < end
            && (text.is(Cue.DETERMINER, noun)
                || text.token(noun).isNumber()
                || (noun + 1 < end && text.token(noun + 1).isNumber())
                || text.startingAt(noun).isPresent());
    for (int index = noun + 1; opened && index < limit; index++) {
      boolean figure = // «108,000»
          text.isForm(index, ",") && text.token(index - 1).isNumber();
      if ((!text.token(index).isWord() && !figure)
          || text.is(Cue.RELATIVE, index)
          || text.is(Cue.COMPLEMENTIZER, index)) {
        return -1;
      }
      boolean past = text.isPlainVerb(index, Inflection.PAST) && !isSmall(index - 1);
      if (past && !text.token(index).isCapitalised()) {
        boolean describes =
            text.is(Cue.TRANSITIVE, index)
                || isInfinitive(index + 1)
                || !text.is(Cue.PREPOSITION, index + 1);
        return describes || isDoneBy(index) ? -1 : index;
      }
    }
    return -1;
  }

  private boolean isInfinitive(int to) {
    return to + 1 < end && text.is(Cue.INFINITIVE, to) && text.isVerb(to + 1, Inflection.BASE);
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
    boolean event = // «this session built upon the last»
        text.is(Cue.EVENT_HEAD, index - 1)
            && text.is(Cue.DETERMINER, index - 2)
            && !text.is(Cue.TRANSITIVE, index)
            && !isDoneBy(index);
    return text.isVerb(index, Inflection.PAST)
        && (name || object || event)
        && !isHelperBehind(index);
  }

  /** «Our goals require us». */
  private boolean isPluralBehindNoun(int index) {
    boolean two = areTwo(index);
    boolean plural = two || text.looksLikePlural(index - 1);
    boolean object =
        (two && text.is(Cue.ADJECTIVE, index + 1))
            || text.is(Cue.DETERMINER, index + 1)
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

  /** «The pier and the old A-B ferry make»: two nouns with articles that open a clause. */
  private boolean areTwo(int next) {
    int second = articleBefore(next);
    int first =
        second > begin && text.is(Cue.CONJUNCTION, second - 1) ? articleBefore(second - 1) : -1;
    return first >= begin && (first == begin || text.isForm(first - 1, ","));
  }

  /** The article of the words that end before a token, which are nouns and names alone; or -1. */
  private int articleBefore(int next) {
    int index = next - 1;
    while (index >= begin && !text.is(Cue.DETERMINER, index)) {
      boolean inside =
          (text.token(index).isWord() && !isSmall(index) && !isHelper(index))
              || text.token(index).isHyphen();
      if (!inside) {
        return -1;
      }
      index--;
    }
    return index < next - 1 ? index : -1;
  }

  /** Whether a verb for the same noun follows, so that this one only describes the noun. */
  private boolean isHelperBehind(int verb) {
    for (int index = verb + 1; index < Math.min(end, verb + FiniteVerb.FAR); index++) {
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

  /** «Foz do Iguaçu»: a small word between the capitals of a name that no list has. */
  private boolean isInName(int index) {
    return text.is(Cue.AUXILIARY, index)
        && index + 1 < end
        && text.token(index - 1).isCapitalised()
        && text.token(index + 1).isCapitalised()
        && text.endingBefore(index).isEmpty();
  }

  /** One of the small words of a verb; «May» in «on May 4» is a name. */
  boolean isHelper(int index) {
    boolean name = index > begin && (text.token(index).isCapitalised() || isInName(index));
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
}

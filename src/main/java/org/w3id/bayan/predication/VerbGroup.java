package org.w3id.bayan.predication;

import java.util.Locale;
import java.util.Optional;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/**
 * The small words that go with a verb and stand before it: auxiliaries, adverbs, negation.
 *
 * @param first the first token of the group, or the verb itself if it stands alone
 * @param be whether a form of «to be» is among them
 * @param modal whether the verb is only possible or required
 */
public record VerbGroup(
    int first,
    Tense tense,
    boolean be,
    boolean auxiliary,
    boolean adverb,
    boolean modal,
    boolean negative) {

  private static final int INSERTED = 10;

  /** When what a verb says takes place, seen from the text. */
  public enum Tense {
    PAST,
    PRESENT,
    FUTURE;

    /** As it stands in the conditions of the lexicon. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The token before the group. */
  public int before() {
    return first - 1;
  }

  /** The group before a verb, as far as a token. */
  public static VerbGroup of(MarkedText text, Trigger trigger, int begin) {
    boolean be = false;
    boolean auxiliary = false;
    boolean adverb = false;
    boolean modal = false;
    boolean negative = false;
    boolean future = trigger.inflection().isFuture();
    int first = beforeTurned(text, trigger.first());
    while (first - 1 >= begin) {
      int index = beforeInsertion(text, first, begin) - 1;
      boolean relative = text.is(Cue.RELATIVE, index) && trigger.inflection().isPast();
      if (text.verbFirst() && text.is(Cue.STILL, index)) {
        adverb = true; // «not ceased»: what is so still
      } else if (text.is(Cue.NEGATION, index)
          && !isAdverb(text, index)
          && !text.is(Cue.DETERMINER, index)
          && !relative) {
        negative = true;
      } else if (text.is(Cue.FUTURE, index)) {
        future = true;
      } else if (text.is(Cue.AUXILIARY, index)) {
        auxiliary = true;
      } else if (text.is(Cue.BE, index)) {
        be = true;
      } else if (text.is(Cue.MODAL, index)) {
        modal = true;
      } else if (trigger.inflection() == Inflection.NOUN && text.is(Cue.LIGHT, index)) {
        future |= text.isVerb(index, Inflection.FUTURE);
      } else if (text.is(Cue.SKIP, index) && !opensAsSubject(text, index, begin)) {
        adverb = true;
      } else if (!isOpeningQuote(text, index)
          && !joinsHelpers(text, index, begin, first < trigger.first())) {
        break;
      }
      first = index;
    }
    boolean past = text.is(Cue.PAST, first) || text.is(Cue.PAST, trigger.first());
    Tense present = past ? Tense.PAST : ofForm(trigger, be, auxiliary);
    Tense tense = future ? Tense.FUTURE : present;
    return new VerbGroup(first, tense, be, auxiliary || future, adverb, modal, negative);
  }

  /**
   * «Nor will it allow»: the subject between the small words and the verb; else the verb itself.
   */
  static int beforeTurned(MarkedText text, int verb) {
    return turnedSubject(text, verb).map(Mark::first).orElse(verb);
  }

  /**
   * «Nor will it allow», «not only did it allow»: the subject behind the first of the small words.
   */
  public static Optional<Mark> turnedSubject(MarkedText text, int verb) {
    return text.endingBefore(verb)
        .filter(Mark::canSpeak)
        .filter(mark -> {
          int helper =
              text.is(Cue.DETERMINER, mark.first() - 1) ? mark.first() - 2 : mark.first() - 1;
          boolean helps = text.is(Cue.FUTURE, helper) || text.is(Cue.AUXILIARY, helper);
          return helps && (text.is(Cue.NEGATION, helper - 1) || text.is(Cue.STILL, helper - 1));
        });
  }

  /**
   * «Will not, for the time being, extend»: the comma that opens what is inserted behind one of the
   * small words, or else the token itself.
   */
  static int beforeInsertion(MarkedText text, int token, int begin) {
    if (!text.isForm(token - 1, ",")) {
      return token;
    }
    for (int index = token - 2; index > Math.max(begin, token - INSERTED); index--) {
      if (text.isForm(index, ",")) {
        int before = index - 1;
        boolean helper =
            text.is(Cue.FUTURE, before)
                || (text.is(Cue.NEGATION, before) && text.is(Cue.FUTURE, before - 1));
        return helper ? index : token;
      }
    }
    return token;
  }

  /** «Not only»; where verbs stand first, what goes on has a verb with a «not». */
  private static boolean isAdverb(MarkedText text, int index) {
    return text.is(Cue.STILL, index) && text.is(Cue.SKIP, index);
  }

  /** «Both sides “strongly condemned” it». */
  private static boolean isOpeningQuote(MarkedText text, int index) {
    return text.isQuotationMark(index)
        && index > 0
        && text.token(index).span().end() == text.token(index + 1).span().begin()
        && text.token(index - 1).span().end() < text.token(index).span().begin();
  }

  /** «Do not and will never accept»: an «and» between two of the small words. */
  private static boolean joinsHelpers(MarkedText text, int index, int begin, boolean behind) {
    int before = index - 1;
    return behind
        && before > begin
        && text.is(Cue.CONJUNCTION, index)
        && (text.is(Cue.NEGATION, before)
            || text.is(Cue.AUXILIARY, before)
            || text.is(Cue.FUTURE, before)
            || text.is(Cue.MODAL, before));
  }

  private static Tense ofForm(Trigger trigger, boolean be, boolean auxiliary) {
    boolean past = trigger.inflection().isPast() && !trigger.isExpression();
    return past || (auxiliary && !be && trigger.inflection().isPast()) ? Tense.PAST : Tense.PRESENT;
  }

  /** «Both look forward», «they both look»: a word that could go with the verb is the subject. */
  private static boolean opensAsSubject(MarkedText text, int index, int begin) {
    Optional<Mark> mark = text.endingBefore(index + 1).filter(Mark::canSpeak);
    return mark.filter(one -> one.first() < index && one.reference().isPresent()).isPresent()
        || (index == begin && text.startingAt(index).filter(Mark::canSpeak).isPresent());
  }

  /** The same at another time. */
  public VerbGroup with(Tense other) {
    return new VerbGroup(first, other, be, auxiliary, adverb, modal, negative);
  }
}

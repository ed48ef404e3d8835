package org.w3id.bayan.predication;

import java.util.List;
import java.util.function.IntPredicate;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.predication.Subject.Rule;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;
import org.w3id.bayan.refer.Wishes;

/** What completes a verb: its object, what it takes by a preposition, and what is said to be so. */
final class Complements {
  private static final int WINDOW = 5;
  private static final int WIDE_WINDOW = 14;
  private static final int CONTENT_REACH = 25;
  private static final int GOAL_REACH = 8;
  private static final int INSERTED = 15;
  private static final int LONGEST_DOCUMENT = 25;
  private static final int LONGEST_RECEIVER = 9;

  private final MarkedText text;
  private final Trigger trigger;
  private final Subject subject;
  private final int object;
  private final int end;
  private final int shared;

  /**
   * @param object the first token of the words of the object
   * @param end the token after the clause
   * @param shared the token behind those that all objects of the verb share, or 0
   */
  Complements(MarkedText text, Predication found, int object, int end, int shared) {
    this.text = text;
    this.trigger = found.trigger();
    this.subject = found.subject();
    this.object = object;
    this.end = end;
    this.shared = shared;
  }

  /** The first token behind the verb, and behind the subject if that follows it. */
  int next() {
    int index = isHeaded() ? behind(trigger.next()) : behindAdjunct(behindDocument(begin()));
    if (text.verbFirst() && subject.rule() == Rule.UNKNOWN_NAME && text.is(Cue.BODY_HEAD, index)) {
      index++; // «affirmed the Committee the need for …», which no list knows
    }
    while (index < end && text.is(Cue.SKIP, index)) {
      index++;
    }
    return index;
  }

  /** Whether words of weight stand between the verb and its objects. */
  private boolean isHeaded() {
    for (int index = behind(trigger.next()); index < shared; index++) {
      boolean small =
          text.is(Cue.PREPOSITION, index)
              || text.is(Cue.DETERMINER, index)
              || text.is(Cue.SKIP, index);
      if (!small) {
        return true;
      }
    }
    return false;
  }

  /** Whether words stand right behind the verb, its subject and small words. */
  boolean isNext(List<String> words) {
    return standAt(words, next());
  }

  /** Whether words are the noun of the object. */
  boolean isObject(List<String> words) {
    int begin = begin();
    int behind = behindReceiver(begin);
    return behind > begin
        ? firstOf(words, behind, Math.min(end, behind + WINDOW)) >= 0
        : firstOf(words, object, beforeContent(windowEnd())) >= 0
            || firstOf(words, trigger.next(), shared) >= 0;
  }

  /** «Assured the fishers that support …»: what is said behind the object is not the object. */
  private int beforeContent(int windowEnd) {
    for (int index = object + 1; !text.verbFirst() && index < windowEnd; index++) {
      if (text.is(Cue.COMPLEMENTIZER, index)
          && text.token(index - 1).isWord()
          && !text.is(Cue.SKIP, index - 1)
          && !text.is(Cue.PREPOSITION, index - 1)) {
        return index;
      }
    }
    return windowEnd;
  }

  /** Whether the verb takes its object by a preposition; an unknown subject may stand between. */
  boolean isTakenWith(List<String> words) {
    int first = next();
    boolean between = subject.marks().isEmpty() && !trigger.inflection().isPluralEnded();
    int last = between ? windowEnd() : Math.min(end, first + 1);
    for (int index = first; index < last; index++) {
      boolean bound = text.isBehind(words.getFirst(), index) && !text.is(Cue.PREPOSITION, index);
      if (bound || standAt(words, index)) {
        return true;
      }
    }
    return false;
  }

  /** Whether words stand in the clause behind the verb. */
  boolean isInClause(List<String> words) {
    return firstOf(words, object, end) >= 0;
  }

  private int firstOf(List<String> words, int from, int next) {
    for (int index = from; index < next; index++) {
      if (standAt(words, index)) {
        return index;
      }
    }
    return -1;
  }

  /** Whether what is said to be so is yet to come. */
  boolean isFutureContent() {
    return isContent(this::isFuture);
  }

  /** Whether what is said to be so is over. */
  boolean isPastContent() {
    return isContent(this::isPast);
  }

  /**
   * Whether a verb in the content of what is said is so; the first one that tells a time counts.
   */
  private boolean isContent(IntPredicate wanted) {
    int index = begin();
    int limit = Math.min(end, index + CONTENT_REACH);
    while (index < limit && !text.is(Cue.COMPLEMENTIZER, index)) {
      index++;
    }
    for (index++; index < limit; index++) {
      if (isFuture(index) || isPast(index)) {
        return wanted.test(index);
      }
      if (text.is(Cue.RELATIVE, index) || text.is(Cue.BE, index)) {
        return false;
      }
    }
    return false;
  }

  private boolean isFuture(int index) {
    return text.is(Cue.FUTURE, index)
        || text.is(Cue.MODAL, index)
        || text.isVerb(index, Inflection.FUTURE, Inflection.FUTURE_PLURAL_ENDED);
  }

  private boolean isPast(int index) {
    return text.is(Cue.PAST, index)
        || (text.is(Cue.AUXILIARY, index) && index + 1 < end && text.looksLikePast(index + 1))
        || text.isVerb(index, Inflection.PAST, Inflection.PERFECT_ENDED);
  }

  /** «Commitment to open», «commitment to opening»: what stands behind the noun is to be done. */
  boolean isToDo(List<String> words) {
    int noun = firstOf(words, object, windowEnd());
    int limit = Math.min(end - 1, noun + words.size() + GOAL_REACH);
    for (int index = noun + 1; noun >= 0 && index < limit; index++) {
      if (text.is(Cue.INFINITIVE, index)) {
        int verb = index + 1;
        while (verb < limit && text.is(Cue.SKIP, verb)) {
          verb++;
        }
        return text.isVerb(verb, Inflection.BASE, Inflection.PARTICIPLE);
      }
      boolean behind = text.is(Cue.PREPOSITION, index - 1) || text.isBehindPreposition(index);
      if (text.verbFirst() && behind) {
        return text.isNounOfVerb(index);
      }
      if (text.is(Cue.COMPLEMENTIZER, index) || text.is(Cue.DETERMINER, index)) {
        return false;
      }
    }
    return false;
  }

  /**
   * The token behind those among which the noun of the object is sought; they begin behind the
   * subject, if that stands behind the verb and we know its words.
   */
  int windowEnd() {
    int begin = begin();
    boolean unmarked =
        subject.marks().isEmpty()
            && (subject.isThing()
                || (subject.rule() == Rule.UNKNOWN_NAME && text.verbFirst())
                || subject.rule() == Rule.PASSIVE);
    int next = behindAdjunct(behindDocument(begin)) + (unmarked ? WIDE_WINDOW : WINDOW);
    for (int index = begin; index < Math.min(end, next); index++) {
      next += text.isForm(index, "-") ? 2 : 0; // «in-depth» counts once
      next += text.verbFirst() ? uncounted(index) : 0;
    }
    return Math.min(end, next);
  }

  /**
   * «Expressed the two sides, in Rabat on Thursday, their …»: the token behind what is said of time
   * and place between a subject and what completes the verb.
   */
  private int behindAdjunct(int begin) {
    boolean comma = isComma(begin);
    boolean behindSubject = begin > trigger.next() || trigger.inflection().isPluralEnded() || comma;
    boolean adjunct = text.is(Cue.PREPOSITION, begin) || text.is(Cue.SKIP, begin);
    if (!text.verbFirst() || !behindSubject || !(adjunct || comma)) {
      return begin;
    }
    boolean inserted = text.is(Cue.ADJUNCT, begin) || comma;
    int last = Math.min(end - 1, begin + INSERTED);
    for (int index = begin + 1; index < last; index++) {
      int next = index + 1;
      if (isComma(index) && (text.is(Cue.PREPOSITION, next) || inserted)) {
        return next;
      }
      if (text.is(Cue.PREPOSITION, index) && text.is(Cue.VIEW, next)) {
        return index;
      }
      if (text.is(Cue.ADJUNCT, begin) && text.isWhole(Cue.VIEW, next) && isClosed(index)) {
        return next;
      }
    }
    return begin;
  }

  /** Whether no noun in the construct state goes on behind a token: it is a name or definite. */
  private boolean isClosed(int index) {
    return Clitics.isDefinite(text.token(index).form())
        || text.token(index).isNumber()
        || text.endingBefore(index + 1).isPresent();
  }

  /** «Stressed the statement that the summit issued, today, …»: the comma behind all of that. */
  private int behindDocument(int begin) {
    boolean document =
        text.verbFirst() && subject.rule() == Rule.DOCUMENT && text.is(Cue.DOCUMENT, begin);
    boolean issued = false;
    int last = document ? Math.min(end, begin + LONGEST_DOCUMENT) : begin;
    for (int index = begin + 1; index < last; index++) {
      issued |= text.is(Cue.RELATIVE, index) || text.is(Cue.ISSUED_BY, index);
      if (isComma(index) || (!issued && index > begin + 2)) {
        return issued ? index : begin;
      }
    }
    return begin;
  }

  /** How many tokens at a place do not count: quotation marks, and what stands in brackets. */
  private int uncounted(int index) {
    if (text.isQuotationMark(index)) {
      return 1;
    }
    int close = index;
    while (text.isForm(index, "(") && close < Math.min(end, index + INSERTED)) {
      if (text.isForm(close, ")")) {
        return close + 1 - index;
      }
      close++;
    }
    return 0;
  }

  private boolean isComma(int index) {
    return index < end && text.token(index).isComma();
  }

  /** The first token that may belong to the object: behind what is inserted between commas. */
  private int begin() {
    int begin = behind(object);
    if (text.verbFirst() && begin > object) {
      return Wishes.behind(text, begin, end);
    }
    if (begin != trigger.next() || text.verbFirst() || !text.isForm(begin, ",")) {
      return begin;
    }
    for (int index = begin + 1; index < Math.min(end, begin + INSERTED); index++) {
      if (text.isForm(index, ",")) {
        return index + 1;
      }
    }
    return begin;
  }

  /** «Conveyed to the minister their thanks»: the token behind the one to whom it is said. */
  private int behindReceiver(int begin) {
    boolean receiver =
        !text.verbFirst()
            && begin + 2 < end
            && text.is(Cue.GIVEN_TO, begin)
            && (text.is(Cue.DETERMINER, begin + 1) || text.startingAt(begin + 1).isPresent());
    if (!receiver) {
      return begin;
    }
    int last = Math.min(end, begin + LONGEST_RECEIVER);
    for (int index = begin + 2; index < last && text.token(index).isWord(); index++) {
      boolean noun =
          !text.is(Cue.PREPOSITION, index - 1)
              && !text.is(Cue.CONJUNCTION, index - 1)
              && !text.is(Cue.DETERMINER, index - 1);
      if (noun && text.is(Cue.DETERMINER, index) && !text.is(Cue.COMPLEMENTIZER, index)) {
        return index;
      }
    }
    return begin;
  }

  private int behind(int token) {
    int begin = token;
    for (Mark mark : subject.marks()) {
      begin = Math.max(begin, mark.next());
    }
    return begin;
  }

  /** Whether words stand at a token, inside the clause. */
  boolean standAt(List<String> words, int first) {
    if (first + words.size() > end) {
      return false;
    }
    for (int offset = 0; offset < words.size(); offset++) {
      if (!text.token(first + offset).word().mayBe(words.get(offset))) {
        return false;
      }
    }
    return true;
  }
}

package org.w3id.bayan.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.w3id.bayan.extract.ActFinder.Rules.Found;
import org.w3id.bayan.extract.Subject.Rule;
import org.w3id.bayan.extract.VerbGroup.Tense;
import org.w3id.bayan.lexicon.Condition;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.Use;
import org.w3id.bayan.refer.Mark;

/** Decides in which sense a verb is used, by its object, its subject and what follows. */
final class Senses {
  private static final int WINDOW = 5;
  private static final int WIDE_WINDOW = 14;
  private static final int SUBJECT_WINDOW = 15;
  private static final int CONTENT_REACH = 25;
  private static final int GOAL_REACH = 8;

  private final MarkedText text;
  private final Trigger trigger;
  private final VerbGroup group;
  private final Subject subject;
  private final int end;
  private final int object;
  private final boolean negative;
  private final int shared;

  private Senses(MarkedText text, Found found, int object, int end, int shared, boolean negative) {
    this.shared = shared;
    this.text = text;
    this.object = object;
    this.negative = negative;
    this.trigger = found.trigger();
    this.group = found.group();
    this.subject = found.subject();
    this.end = end;
  }

  /**
   * The first use whose conditions hold.
   *
   * @param end the token after the sentence
   */
  static Optional<Use> choose(MarkedText text, Found found, int end) {
    boolean negative = found.group().negative();
    return new Senses(text, found, found.trigger().next(), end, 0, negative).choose();
  }

  /**
   * The same for another object of the verb.
   *
   * @param object the first token of its words
   * @param shared the token behind those that all objects share: «made clear again their support»
   */
  static Optional<Use> choose(MarkedText text, Found found, int object, int end, int shared) {
    return new Senses(text, found, object, end, shared, false).choose();
  }

  /**
   * What a verb is used for that is said of a thing, though its rows are only for what someone
   * says, where verbs stand first: it is a verb all the same.
   */
  static Optional<Use> ofThing(MarkedText text, Found found, int end) {
    Trigger trigger = found.trigger();
    boolean ofThing =
        text.verbFirst()
            && found.subject().rule() == Rule.THING
            && trigger.kind() == Trigger.Kind.VERB
            && !trigger.alsoNoun();
    boolean negative = found.group().negative();
    Senses senses = new Senses(text, found, trigger.next(), end, 0, negative);
    return ofThing
        ? text.usesOfAnyOtherVerb().stream()
            .filter(use -> senses.hold(use.conditions()))
            .findFirst()
        : Optional.empty();
  }

  private Optional<Use> choose() {
    return uses().filter(use -> hold(use.conditions())).findFirst();
  }

  /** The first token behind the verb, its subject and small words. */
  static int objectOf(MarkedText text, Found found, int end) {
    return new Senses(text, found, found.trigger().next(), end, 0, false).next();
  }

  /**
   * When what an act is about takes place.
   *
   * @param object the first token behind the verb that counts
   * @param end the token after the clause
   * @param negative whether the act is denied
   */
  static String orientation(
      MarkedText text, Found found, Use use, int object, int end, boolean negative) {
    Senses senses = new Senses(text, found, object, end, 0, negative);
    return text.timings().stream()
        .filter(timing -> timing.concerns(use.speech()))
        .filter(timing -> senses.hold(timing.conditions()))
        .map(Use.Timing::orientation)
        .findFirst()
        .orElse(use.speech().orientation());
  }

  /** What is to come is an act of its own sort, whatever the verb, unless the verb has one. */
  private Stream<Use> uses() {
    if (group.tense() != Tense.FUTURE || trigger.isExpression()) {
      return trigger.uses().stream();
    }
    Stream<Use> own =
        trigger.uses().stream()
            .filter(use ->
                use.conditions().stream()
                    .anyMatch(condition -> condition.kind() == Condition.Kind.TENSE));
    return Stream.concat(own, text.usesOfAnyOtherVerb().stream());
  }

  /** Whether something near the object makes the commitment absolute. */
  static boolean isAbsolute(MarkedText text, Found found, int object, int end) {
    Senses senses = new Senses(text, found, object, end, 0, false);
    for (int index = object; index < senses.windowEnd(); index++) {
      if (text.is(Cue.ABSOLUTE, index)) {
        return true;
      }
    }
    return false;
  }

  private boolean hold(List<Condition> conditions) {
    for (Condition condition : conditions) {
      if (!holds(condition)) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(Condition condition) {
    return switch (condition.kind()) {
      case OBJECT -> any(condition, this::isObject);
      case NEXT -> any(condition, words -> standAt(words, next()));
      case NOT_NEXT -> !any(condition, words -> standAt(words, next()));
      case WITH -> any(condition, this::isTakenWith);
      case SUBJECT -> isSubject(condition);
      case TENSE -> condition.has(group.tense().code());
      case BESIDE -> any(condition, this::isInGroup);
      case CLAUSE -> any(condition, this::isInClause);
      case CONTENT ->
          (condition.has("future") && isContent(this::isFuture))
              || (condition.has("past") && isContent(this::isPast));
      case TO_DO -> any(condition, this::isToDo);
      case POLARITY -> condition.has(negative ? "negative" : "positive");
    };
  }

  private static boolean any(Condition condition, Predicate<List<String>> fits) {
    for (List<String> words : condition.values()) {
      if (fits.test(words)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSubject(Condition condition) {
    return condition.has(subject.isThing() ? "thing" : "actor")
        || (condition.has("body") && isBody())
        || (subject.isThing() && isEvent() && condition.has("event"));
  }

  /** Whether the subject is a body that only the document knows, not a person or a party. */
  private boolean isBody() {
    return !subject.actors().isEmpty()
        && subject.actors().stream()
            .allMatch(actor ->
                actor.isLocal()
                    && !text.people().isPerson(actor)
                    && !text.parties().contains(actor));
  }

  private boolean isEvent() {
    for (int index = subjectBegin(); index < Math.min(end, trigger.next() + 2); index++) {
      if (text.is(Cue.EVENT_HEAD, index)) {
        return true;
      }
      index = text.is(Cue.PREPOSITION, index) ? Math.max(index, group.first() - 1) : index;
    }
    return subject.marks().stream()
        .flatMap(mark -> mark.things().stream())
        .anyMatch(thing -> thing.isA("event"));
  }

  /** Where the words begin that the first noun of which may be the subject before the verb. */
  private int subjectBegin() {
    int first = group.first();
    while (first > 0
        && first > group.first() - SUBJECT_WINDOW
        && (!text.isPunctuation(first - 1) || text.isForm(first - 1, "-"))) {
      first--;
    }
    return first;
  }

  private boolean isInGroup(List<String> words) {
    for (int index = group.first(); index < trigger.first(); index++) {
      if (standAt(words, index)) {
        return true;
      }
    }
    return false;
  }

  /** The first token behind the verb, and behind the subject if that follows it. */
  private int next() {
    int index = isHeaded() ? behind(trigger.next()) : begin();
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

  private boolean isObject(List<String> words) {
    return firstOf(words, object, windowEnd()) >= 0 || firstOf(words, trigger.next(), shared) >= 0;
  }

  /** Whether the verb takes its object by a preposition; an unknown subject may stand between. */
  private boolean isTakenWith(List<String> words) {
    int first = next();
    boolean between = subject.marks().isEmpty() && !trigger.inflection().isPluralEnded();
    int last = between ? windowEnd() : Math.min(end, first + 1);
    for (int index = first; index < last; index++) {
      if (standAt(words, index) || text.isBehind(words.getFirst(), index)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInClause(List<String> words) {
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
        || text.isVerb(index, Inflection.FUTURE)
        || text.isVerb(index, Inflection.FUTURE_PLURAL_ENDED);
  }

  private boolean isPast(int index) {
    return text.is(Cue.PAST, index)
        || (text.is(Cue.AUXILIARY, index) && text.looksLikePast(index + 1))
        || text.isVerb(index, Inflection.PAST)
        || text.isVerb(index, Inflection.PERFECT_ENDED);
  }

  /** «Commitment to open», «commitment to opening»: what stands behind the noun is to be done. */
  private boolean isToDo(List<String> words) {
    int noun = firstOf(words, object, windowEnd());
    int limit = Math.min(end - 1, noun + words.size() + GOAL_REACH);
    for (int index = noun + 1; noun >= 0 && index < limit; index++) {
      if (text.is(Cue.INFINITIVE, index)) {
        int verb = index + 1;
        while (verb < limit && text.is(Cue.SKIP, verb)) {
          verb++;
        }
        return text.isVerb(verb, Inflection.BASE) || text.isVerb(verb, Inflection.PARTICIPLE);
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

  /** The window begins behind the subject, if that stands behind the verb and we know its words. */
  private int windowEnd() {
    int begin = begin();
    boolean unmarked =
        subject.marks().isEmpty()
            && (subject.isThing()
                || (subject.rule() == Rule.UNKNOWN_NAME && text.verbFirst())
                || subject.rule() == Rule.PASSIVE);
    return Math.min(end, begin + (unmarked ? WIDE_WINDOW : WINDOW));
  }

  /** The first token that may belong to the object. */
  private int begin() {
    return behind(object);
  }

  private int behind(int token) {
    int begin = token;
    for (Mark mark : subject.marks()) {
      begin = Math.max(begin, mark.next());
    }
    return begin;
  }

  private boolean standAt(List<String> words, int first) {
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

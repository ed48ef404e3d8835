package org.w3id.bayan.predication;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.w3id.bayan.lexicon.Condition;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.Use;
import org.w3id.bayan.predication.Subject.Rule;
import org.w3id.bayan.predication.VerbGroup.Tense;
import org.w3id.bayan.refer.MarkedText;

/** Decides in which sense a verb is used, by its object, its subject and what follows. */
public final class Senses {
  private static final int SUBJECT_WINDOW = 15;

  private final MarkedText text;
  private final Trigger trigger;
  private final VerbGroup group;
  private final Subject subject;
  private final Complements complements;
  private final int end;
  private final boolean negative;

  private Senses(
      MarkedText text, Predication found, int object, int end, int shared, boolean negative) {
    this.text = text;
    this.trigger = found.trigger();
    this.group = found.group();
    this.subject = found.subject();
    this.complements = new Complements(text, found, object, end, shared);
    this.end = end;
    this.negative = negative;
  }

  /**
   * The first use whose conditions hold.
   *
   * @param end the token after the sentence
   */
  public static Optional<Use> choose(MarkedText text, Predication found, int end) {
    boolean negative = found.group().negative();
    return new Senses(text, found, found.trigger().next(), end, 0, negative).choose();
  }

  /**
   * The same for another object of the verb.
   *
   * @param object the first token of its words
   * @param shared the token behind those that all objects share: «made clear again their support»
   */
  public static Optional<Use> choose(
      MarkedText text, Predication found, int object, int end, int shared) {
    return new Senses(text, found, object, end, shared, false).choose();
  }

  /**
   * What a verb is used for that is said of a thing, though its rows are only for what someone
   * says, where verbs stand first: it is a verb all the same.
   */
  public static Optional<Use> ofThing(MarkedText text, Predication found, int end) {
    Trigger trigger = found.trigger();
    boolean ofThing =
        text.verbFirst()
            && found.subject().rule() == Rule.THING
            && trigger.kind() == Trigger.Kind.VERB
            && !trigger.alsoNoun();
    boolean negative = found.group().negative();
    Senses senses = new Senses(text, found, trigger.next(), end, 0, negative);
    return ofThing && !senses.isRefused() ? senses.chooseOther() : Optional.empty();
  }

  /** «This came during the visit»: what stands behind is expressly no use of the verb. */
  private boolean isRefused() {
    for (Use use : trigger.uses()) {
      for (Condition condition : use.conditions()) {
        if (condition.kind() == Condition.Kind.NOT_NEXT && !holds(condition)) {
          return true;
        }
      }
    }
    return false;
  }

  private Optional<Use> choose() {
    boolean future = group.tense() == Tense.FUTURE && !trigger.isExpression();
    for (Use use : trigger.uses()) {
      if ((!future || use.asks(Condition.Kind.TENSE)) && hold(use.conditions())) {
        return Optional.of(use);
      }
    }
    return future ? chooseOther() : Optional.empty();
  }

  /** What is to come is an act of its own sort, whatever the verb, unless the verb has one. */
  private Optional<Use> chooseOther() {
    for (Use use : text.usesOfAnyOtherVerb()) {
      if (hold(use.conditions())) {
        return Optional.of(use);
      }
    }
    return Optional.empty();
  }

  /** The first token behind the verb, its subject and small words. */
  public static int objectOf(MarkedText text, Predication found, int end) {
    return new Complements(text, found, found.trigger().next(), end, 0).next();
  }

  /**
   * When what an act is about takes place.
   *
   * @param object the first token behind the verb that counts
   * @param end the token after the clause
   * @param negative whether the act is denied
   */
  public static String orientation(
      MarkedText text, Predication found, Use use, int object, int end, boolean negative) {
    Senses senses = new Senses(text, found, object, end, 0, negative);
    for (Use.Timing timing : text.timings()) {
      if (timing.concerns(use.speech()) && senses.hold(timing.conditions())) {
        return timing.orientation();
      }
    }
    return use.speech().orientation();
  }

  /** Whether something near the object makes the commitment absolute. */
  public static boolean isAbsolute(MarkedText text, Predication found, int object, int end) {
    int windowEnd = new Complements(text, found, object, end, 0).windowEnd();
    for (int index = object; index < windowEnd; index++) {
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
      case OBJECT -> any(condition, complements::isObject);
      case NEXT -> any(condition, complements::isNext);
      case NOT_NEXT -> !any(condition, complements::isNext);
      case WITH -> any(condition, complements::isTakenWith);
      case SUBJECT -> isSubject(condition);
      case TENSE -> condition.has(group.tense().code());
      case FORM -> condition.has(isFinite() ? "finite" : "participle");
      case BESIDE -> any(condition, this::isInGroup);
      case CLAUSE -> any(condition, complements::isInClause);
      case CONTENT ->
          (condition.has("future") && complements.isFutureContent())
              || (condition.has("past") && complements.isPastContent());
      case TO_DO -> any(condition, complements::isToDo);
      case POLARITY -> condition.has(negative ? "negative" : "positive");
    };
  }

  /** «They considered», «they are considering»; but not «considering …, they agreed». */
  private boolean isFinite() {
    return trigger.inflection() != Inflection.PARTICIPLE || group.be();
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
        || (condition.has("thing") && isOnlyOfThings() && isBody())
        || (condition.has("patient") && subject.rule() == Rule.PASSIVE)
        || (subject.isThing() && isEvent() && condition.has("event"));
  }

  /** «Reflects»: whether a verb is never said of someone who speaks. */
  private boolean isOnlyOfThings() {
    return text.verbFirst()
        && trigger.uses().stream().allMatch(use -> use.mode() == Use.Mode.DOCUMENT);
  }

  /** Whether the subject is a body that only the document knows, not a person or a party. */
  private boolean isBody() {
    if (subject.rule() == Rule.UNKNOWN_NAME) {
      return text.verbFirst() && text.is(Cue.BODY_HEAD, trigger.next());
    }
    return !subject.actors().isEmpty()
        && subject.actors().stream()
            .allMatch(actor ->
                actor.isLocal()
                    && !text.people().isPerson(actor)
                    && !text.parties().contains(actor));
  }

  private boolean isEvent() {
    int last = text.verbFirst() ? Math.min(end, trigger.next() + 2) : group.first();
    for (int index = subjectBegin(); index < last; index++) {
      if (text.is(Cue.EVENT_HEAD, index) && !isDescribing(index)) {
        return true;
      }
      index = text.is(Cue.PREPOSITION, index) ? Math.max(index, group.first() - 1) : index;
    }
    return subject.marks().stream()
        .flatMap(mark -> mark.things().stream())
        .anyMatch(thing -> thing.isA("event"));
  }

  /** «Summit decisions»: a noun before another only describes it, where the subject is first. */
  private boolean isDescribing(int index) {
    int next = index + 1;
    return !text.verbFirst()
        && next < group.first()
        && text.token(next).isWord()
        && !text.token(next).isNumber()
        && !text.is(Cue.PREPOSITION, next)
        && !text.is(Cue.CONJUNCTION, next)
        && !text.is(Cue.RELATIVE, next);
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
      if (complements.standAt(words, index)) {
        return true;
      }
    }
    return false;
  }
}

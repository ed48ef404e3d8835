package org.w3id.bayan.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.bayan.extract.ClauseRules.Found;
import org.w3id.bayan.extract.Subject.Rule;
import org.w3id.bayan.extract.VerbGroup.Tense;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.lexicon.Condition;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Use;

/** Decides in which sense a verb is used, by its object, its subject and what follows. */
final class Senses {
  private static final int WINDOW = 5;
  private static final int WIDE_WINDOW = 14;
  private static final int EVENT_WINDOW = 4;

  private final MarkedText text;
  private final Trigger trigger;
  private final VerbGroup group;
  private final Subject subject;
  private final int end;

  private Senses(MarkedText text, Found found, int end) {
    this.text = text;
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
    Senses senses = new Senses(text, found, end);
    return senses
        .uses()
        .filter(use -> use.conditions().stream().allMatch(senses::holds))
        .findFirst();
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
  static boolean isAbsolute(MarkedText text, Found found, int end) {
    Senses senses = new Senses(text, found, end);
    for (int index = found.trigger().next(); index < senses.windowEnd(); index++) {
      if (text.is(Cue.ABSOLUTE, index)) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(Condition condition) {
    return switch (condition.kind()) {
      case OBJECT -> condition.values().stream().anyMatch(this::isObject);
      case NEXT -> condition.values().stream().anyMatch(words -> standAt(words, next()));
      case NOT_NEXT -> condition.values().stream().noneMatch(words -> standAt(words, next()));
      case SUBJECT -> isSubject(condition);
      case TENSE -> condition.has(group.tense().code());
      case BESIDE -> condition.values().stream().anyMatch(this::isInGroup);
    };
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
    for (int index = group.first() - EVENT_WINDOW; index < trigger.next() + 2; index++) {
      if (index >= 0 && index < end && text.is(Cue.EVENT_HEAD, index)) {
        return true;
      }
    }
    return subject.marks().stream()
        .flatMap(mark -> mark.things().stream())
        .anyMatch(thing -> thing.kind().equals("event"));
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
    int index = trigger.next();
    for (Mark mark : subject.marks()) {
      index = Math.max(index, mark.next());
    }
    while (index < end && text.is(Cue.SKIP, index)) {
      index++;
    }
    return index;
  }

  private boolean isObject(List<String> words) {
    for (int index = trigger.next(); index < windowEnd(); index++) {
      if (standAt(words, index)) {
        return true;
      }
    }
    return false;
  }

  /** The window begins behind the subject, if that stands behind the verb and we know its words. */
  private int windowEnd() {
    int begin = trigger.next();
    for (Mark mark : subject.marks()) {
      begin = Math.max(begin, mark.next());
    }
    boolean unmarked =
        subject.marks().isEmpty()
            && (subject.isThing()
                || subject.rule() == Rule.UNKNOWN_NAME
                || subject.rule() == Rule.PASSIVE);
    return Math.min(end, begin + (unmarked ? WIDE_WINDOW : WINDOW));
  }

  private boolean standAt(List<String> words, int first) {
    if (first + words.size() > end) {
      return false;
    }
    for (int offset = 0; offset < words.size(); offset++) {
      String form = text.token(first + offset).form();
      String word = words.get(offset);
      if (!form.equals(word) && !Clitics.nouns(form).contains(word)) {
        return false;
      }
    }
    return true;
  }
}

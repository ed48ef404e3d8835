package org.w3id.bayan.predication;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.w3id.bayan.domain.Force;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.lexicon.Condition;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.Use;
import org.w3id.bayan.refer.Mark;

/**
 * A word or expression that may make an act.
 *
 * @param range where it stands, without proclitics
 * @param inflection its form; for a fixed expression that of a plain verb
 * @param joined whether «and» is written together with it
 * @param alsoNoun whether the same letters may be a noun, or where verbs have endings an infinitive
 * @param passive whether vowel signs mark it as passive
 */
public record Trigger(
    Mark.Range range,
    Inflection inflection,
    boolean joined,
    boolean alsoNoun,
    boolean passive,
    Kind kind,
    List<Use> uses) {

  /** What sort of word or expression it is. */
  public enum Kind {
    /** A verb of the lexicon. */
    VERB,
    /** A fixed expression with a subject. */
    PHRASE,
    /** A fixed expression that needs a form of «to be» before it. */
    PREDICATE,
    /** A fixed expression without a subject. */
    FREE,
    /** A word that must be a verb by its place. */
    OTHER
  }

  /** Whether a form of the past is also that of the infinitive: set. */
  public boolean alsoBase() {
    return inflection == Inflection.PAST && alsoNoun;
  }

  /** Whether it is a fixed expression. */
  public boolean isExpression() {
    return kind == Kind.PHRASE || kind == Kind.PREDICATE || kind == Kind.FREE;
  }

  /** Whether whoever acts is left unsaid by all it is used for. */
  public boolean isAgentless() {
    return uses.stream().allMatch(use -> use.mode() == Use.Mode.AGENTLESS);
  }

  /** Whether all that it may make its subject say has one of these forces. */
  public boolean saysOnly(Force first, Force... others) {
    Set<Force> forces = EnumSet.of(first, others);
    List<Use> own = uses.stream().filter(use -> use.mode() == Use.Mode.SUBJECT).toList();
    return !own.isEmpty() && own.stream().allMatch(use -> forces.contains(use.speech().force()));
  }

  /** Whether it is used for a sort of subjects: things, events. */
  public boolean isSaidOf(String sort) {
    return uses.stream()
        .flatMap(use -> use.conditions().stream())
        .anyMatch(condition -> condition.kind() == Condition.Kind.SUBJECT && condition.has(sort));
  }

  public int first() {
    return range.first();
  }

  public int next() {
    return range.next();
  }

  public Span span() {
    return range.span();
  }
}

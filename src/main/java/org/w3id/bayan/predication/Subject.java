package org.w3id.bayan.predication;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.domain.Basis;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.lexicon.GroupReference.Target;
import org.w3id.bayan.refer.Mark;

/**
 * Whom or what a verb is said of, and by which rule we know.
 *
 * @param actors who it is; empty for a thing, or where it is not known
 */
public record Subject(Rule rule, List<Mark> marks, List<ThingId> actors, boolean plural) {
  public Subject {
    marks = List.copyOf(marks);
    actors = List.copyOf(actors);
  }

  /** How a subject was found. The name stands in what is published. */
  public enum Rule {
    VSO("explicit", Basis.STATED, "0.25"),
    SVO("explicit", Basis.STATED, "0.25"),
    GROUP_REFERENCE("coreference", Basis.COREFERENCE, "0.25"),
    FIRST_PERSON("first-person-plural", Basis.COREFERENCE, "0.25"),
    ZERO_SUBJECT("zero-subject", Basis.COREFERENCE, "0.05"),
    CONJOINED("zero-subject", Basis.COREFERENCE, "0.05"),
    PRONOUN("coreference", Basis.COREFERENCE, "0.05"),
    RELATIVE_CLAUSE("coreference", Basis.COREFERENCE, "0.05"),
    THING("document-voice", Basis.INFERRED, "0.10"),
    DOCUMENT("document-voice", Basis.INFERRED, "0.10"),
    NO_SUBJECT("document-voice", Basis.INFERRED, "0.10"),
    PASSIVE("agentless-passive", Basis.INFERRED, "0.00"),
    UNKNOWN_NAME("unresolved", Basis.INFERRED, "-0.20");

    private final String voice;
    private final Basis basis;
    private final String weight;

    Rule(String voice, Basis basis, String weight) {
      this.voice = voice;
      this.basis = basis;
      this.weight = weight;
    }

    public String voice() {
      return voice;
    }

    public Basis basis() {
      return basis;
    }

    public String weight() {
      return weight;
    }
  }

  public static Subject without(Rule rule) {
    return new Subject(rule, List.of(), List.of(), false);
  }

  /** Those who met, for «the meeting» and the document itself. */
  public static Subject ofDocument(List<ThingId> parties) {
    return new Subject(Rule.DOCUMENT, List.of(), parties, true);
  }

  /** The subject that some words are. */
  public static Subject of(Rule rule, List<Mark> marks) {
    Set<ThingId> actors = new LinkedHashSet<>();
    boolean plural = marks.size() > 1;
    Rule found = rule;
    for (Mark mark : marks) {
      actors.addAll(mark.speakers());
      plural |= mark.isPlural() || mark.speakers().size() > 1;
      if (mark.refersTo(Target.PARTIES)) {
        found = Rule.GROUP_REFERENCE;
      } else if (mark.refersTo(Target.FIRST_PERSON)) {
        found = Rule.FIRST_PERSON;
      }
    }
    boolean one = actors.size() == 1 && marks.stream().noneMatch(Mark::isPlural);
    return new Subject(found, marks, new ArrayList<>(actors), plural && !one);
  }

  /**
   * Whoever spoke last, for «they» and the like.
   *
   * @param last what was said before
   */
  public static Subject previous(Optional<Predication> last, List<Mark> marks) {
    Subject subject =
        last.map(found -> found.subject().inheritedBy(Rule.PRONOUN))
            .filter(previous -> !previous.actors().isEmpty())
            .orElseGet(() -> without(Rule.UNKNOWN_NAME));
    Optional<Mark> several = marks.stream().filter(mark -> mark.things().size() > 1).findFirst();
    return several.isPresent() && subject.actors().size() == 1
        ? new Subject(subject.rule(), marks, several.get().things(), true)
        : new Subject(subject.rule(), marks, subject.actors(), true);
  }

  /** The same, taken over by a later verb. */
  public Subject inheritedBy(Rule later) {
    Rule taken = rule == Rule.FIRST_PERSON || rule == Rule.UNKNOWN_NAME ? rule : later;
    return new Subject(actors.isEmpty() ? rule : taken, List.of(), actors, plural);
  }

  /** Whether it is not someone who could speak. */
  public boolean isThing() {
    return rule == Rule.THING || rule == Rule.NO_SUBJECT;
  }
}

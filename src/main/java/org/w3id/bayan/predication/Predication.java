package org.w3id.bayan.predication;

/** A verb with the small words before it, and whom or what it is said of. */
public record Predication(Trigger trigger, VerbGroup group, Subject subject) {
  /** Whether nobody is said to have done it. */
  public boolean isAgentless() {
    return subject.rule() == Subject.Rule.PASSIVE;
  }

  /** Whether a verb that no list has is said of nobody who is known: «The pound lost a third». */
  public boolean isOfNobody() {
    return trigger.kind() == Trigger.Kind.OTHER
        && (subject.rule() == Subject.Rule.UNKNOWN_NAME || subject.isThing())
        && subject.actors().isEmpty();
  }
}

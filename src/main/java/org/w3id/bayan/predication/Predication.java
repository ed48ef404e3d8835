package org.w3id.bayan.predication;

/** A verb with the small words before it, and whom or what it is said of. */
public record Predication(Trigger trigger, VerbGroup group, Subject subject) {
  /** Whether nobody is said to have done it. */
  public boolean isAgentless() {
    return subject.rule() == Subject.Rule.PASSIVE;
  }
}

package org.w3id.bayan.domain;

/**
 * The illocutionary force of a speech act, and for a commitment how it is worded. Each constant is
 * one class of the ontology.
 */
public enum Force {
  ASSERTION("Assertion", false),
  DELIBERATION("Deliberation", false),
  APPRAISAL("Appraisal", false),
  DIRECTIVE("Directive", false),
  COMMITMENT("Commitment", true),
  DECISION("Decision", true),
  PLEDGE("Pledge", true),
  INTENTION("Intention", true),
  PLAN("Plan", true);

  private final String className;
  private final boolean commitment;

  Force(String className, boolean commitment) {
    this.className = className;
    this.commitment = commitment;
  }

  /** The local name of the class. */
  public String className() {
    return className;
  }

  /** Whether it binds someone to a course of action. */
  public boolean isCommitment() {
    return commitment;
  }

  /**
   * The force whose class has this local name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Force of(String className) {
    for (Force force : values()) {
      if (force.className.equals(className)) {
        return force;
      }
    }
    throw new IllegalArgumentException(
        ("\"%s\" is not a class of speech act; known: Assertion, Deliberation, Appraisal,"
                + " Directive, Commitment, Decision, Pledge, Intention, Plan")
            .formatted(className));
  }
}

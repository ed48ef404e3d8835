package org.w3id.bayan.domain;

/**
 * With what force something is said: the class of the act and the codes of four published schemes.
 *
 * @param actType code in {@code act-type}: reaffirm, decide, discuss…
 * @param strength code in {@code commitment-strength}
 * @param orientation code in {@code temporal-orientation}: past, ongoing, future
 * @param voice code in {@code speaker-voice}: how the speaker is given
 * @param negative whether the speaker says it of what is not, is not agreed or is not intended
 */
public record Illocution(
    Force force,
    String actType,
    String strength,
    String orientation,
    String voice,
    boolean negative) {

  /** The same in other respects, with the speaker given in another way. */
  public Illocution withVoice(String other) {
    return new Illocution(force, actType, strength, orientation, other, negative);
  }
}

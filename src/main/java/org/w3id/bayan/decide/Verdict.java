package org.w3id.bayan.decide;

import java.util.Locale;

/** What a reader decides on a finding. */
public enum Verdict {
  /** It is right. */
  ACCEPT,
  /** There is no such thing. */
  REJECT,
  /** It is right with another type. */
  RETYPE,
  /** It is right at other words. */
  RESPAN,
  /** It is right of other things. */
  RELINK,
  /** The program missed it. */
  ADD;

  /** As it is written in a table. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The verdict that is written so.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Verdict of(String code) {
    for (Verdict verdict : values()) {
      if (verdict.code().equals(code)) {
        return verdict;
      }
    }
    throw new IllegalArgumentException(
        "\"%s\" is not a decision; known: accept, reject, retype, respan, relink, add"
            .formatted(code));
  }
}

package org.w3id.bayan.domain;

import java.util.Locale;

/** How a fact is known: the codes of the published scheme {@code basis}. */
public enum Basis {
  STATED,
  COREFERENCE,
  INFERRED,
  EXTERNAL;

  /** The code in the scheme. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The basis with this code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Basis of(String code) {
    for (Basis basis : values()) {
      if (basis.code().equals(code)) {
        return basis;
      }
    }
    throw new IllegalArgumentException(
        "\"%s\" is not a basis; known: stated, coreference, inferred, external".formatted(code));
  }
}

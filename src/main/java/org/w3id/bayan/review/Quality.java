package org.w3id.bayan.review;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How well the program's findings of one kind agree with a reader's.
 *
 * @param matched findings that both have
 * @param extracted findings of the program
 * @param reviewed findings of the reader
 */
public record Quality(int matched, int extracted, int reviewed) {
  private static final int DECIMALS = 3;

  /** The share of the program's findings that the reader has too. */
  public BigDecimal precision() {
    return ratio(matched, extracted);
  }

  /** The share of the reader's findings that the program has too. */
  public BigDecimal recall() {
    return ratio(matched, reviewed);
  }

  /** The harmonic mean of precision and recall. */
  public BigDecimal f1() {
    return ratio(2 * matched, extracted + reviewed);
  }

  /** Findings of the program that the reader does not have, for each that the reader has. */
  public BigDecimal extra() {
    return ratio(extracted - matched, reviewed);
  }

  /** The findings of both, taken together. */
  public Quality plus(Quality other) {
    return new Quality(
        matched + other.matched, extracted + other.extracted, reviewed + other.reviewed);
  }

  /**
   * The share of these that are right in a further respect.
   *
   * @param right those of them that are
   */
  public BigDecimal share(Quality right) {
    return ratio(right.matched, matched);
  }

  private static BigDecimal ratio(int part, int whole) {
    return whole == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(part)
            .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
  }
}

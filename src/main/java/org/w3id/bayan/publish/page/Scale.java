package org.w3id.bayan.publish.page;

/**
 * Turns shares of a stretch into places across a drawing, from the side where the reader begins.
 *
 * @param width of the drawing, in its units
 * @param margin how much of that is left free at each end
 */
public record Scale(double width, double margin, boolean mirrored) {
  private static final double WHOLE = 100;
  private static final double FINE = 1000;

  /** In hundredths of the width. */
  public static Scale of(Phrases phrases) {
    return of(phrases, WHOLE, 0);
  }

  /** In units of a drawing. */
  public static Scale of(Phrases phrases, double width, double margin) {
    return new Scale(width, margin, phrases.dir().equals("rtl"));
  }

  /** The place of a point. */
  public double place(double share) {
    double place = margin + share * (width - 2 * margin);
    return rounded(mirrored ? width - place : place);
  }

  /** The same in whole units. */
  public int unit(double share) {
    return (int) Math.round(place(share));
  }

  /** The left side of a part. */
  public double left(double share, double part) {
    return place(mirrored ? share + part : share);
  }

  /** How wide a part is. */
  public double across(double part) {
    return rounded(part * (width - 2 * margin));
  }

  private static double rounded(double place) {
    return Math.round(place * FINE) / FINE;
  }
}

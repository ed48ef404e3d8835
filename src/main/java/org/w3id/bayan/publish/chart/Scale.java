package org.w3id.bayan.publish.chart;

import org.w3id.bayan.publish.page.Phrases;

/** Turns shares of a width into places across, from the side where the reader begins. */
record Scale(boolean mirrored) {
  private static final double WHOLE = 100;
  private static final double FINE = 1000;

  static Scale of(Phrases phrases) {
    return new Scale(phrases.dir().equals("rtl"));
  }

  /** The place of a point. */
  double place(double share) {
    return rounded(mirrored ? WHOLE - share * WHOLE : share * WHOLE);
  }

  /** The left side of a stretch. */
  double left(double share, double width) {
    return place(mirrored ? share + width : share);
  }

  double width(double share) {
    return rounded(share * WHOLE);
  }

  private static double rounded(double place) {
    return Math.round(place * FINE) / FINE;
  }
}

package org.w3id.bayan.publish.chart;

/**
 * What is drawn of an answer. Places across are hundredths of the width, those below are pixels.
 */
public sealed interface Drawing permits BarChart, DateChart {
  /** How far the lines of a drawing are from one another. */
  int PITCH = 40;

  /** What is drawn. */
  String title();

  /** The gist of it, for those who cannot see it. */
  String description();

  /** Where lines of words begin. */
  double start();

  /** How high it is. */
  int height();
}

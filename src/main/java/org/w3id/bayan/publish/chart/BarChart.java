package org.w3id.bayan.publish.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.page.Scale;

/**
 * Numbers as bars, each below what it belongs to.
 *
 * @param zero where the bars begin
 */
public record BarChart(
    String title, String description, double start, List<Bar> bars, double zero, int height)
    implements Drawing {
  /** The least that is seen. */
  private static final double HAIR = 0.003;

  public BarChart {
    bars = List.copyOf(bars);
  }

  /** A number and what it belongs to. */
  public record Entry(String label, BigDecimal number) {}

  /**
   * A bar.
   *
   * @param said the number in words of the reader
   * @param y where the words stand; the bar is below
   */
  public record Bar(String label, String said, double x, double width, int y) {}

  /**
   * Draws numbers, of which there must be at least one.
   *
   * @param what they count
   */
  public static BarChart of(String what, List<Entry> entries, Phrases phrases) {
    BigDecimal most = Collections.max(entries.stream().map(Entry::number).toList());
    BigDecimal least = Collections.min(entries.stream().map(Entry::number).toList());
    BigDecimal end = most.max(BigDecimal.ZERO);
    BigDecimal begin = least.min(BigDecimal.ZERO);
    BigDecimal whole = end.subtract(begin);
    double zero = share(begin.negate(), whole);
    Scale scale = Scale.of(phrases);
    List<Bar> bars = new ArrayList<>();
    for (Entry entry : entries) {
      double length = share(entry.number().abs(), whole);
      double width = entry.number().signum() == 0 ? 0 : Math.max(HAIR, length);
      double from = entry.number().signum() < 0 ? Math.max(0, zero - width) : zero;
      bars.add(
          new Bar(
              entry.label(),
              phrases.number(entry.number()),
              scale.left(Math.min(from, 1 - width), width),
              scale.across(width),
              bars.size() * PITCH));
    }
    return new BarChart(
        phrases.text("chart.bars", what),
        description(entries, phrases),
        scale.place(0),
        bars,
        scale.place(zero),
        bars.size() * PITCH);
  }

  private static double share(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0 ? 0 : part.divide(whole, MathContext.DECIMAL32).doubleValue();
  }

  private static String description(List<Entry> entries, Phrases phrases) {
    Entry most = Collections.max(entries, Comparator.comparing(Entry::number));
    Entry least = Collections.min(entries, Comparator.comparing(Entry::number));
    return phrases.text(
        "chart.bars.about",
        entries.size(),
        phrases.number(least.number()),
        least.label(),
        phrases.number(most.number()),
        most.label());
  }
}

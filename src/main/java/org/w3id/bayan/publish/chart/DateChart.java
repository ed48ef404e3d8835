package org.w3id.bayan.publish.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.w3id.bayan.domain.Period;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.page.Scale;
import org.w3id.bayan.publish.page.TimeAxis;

/** Dates on a line of time, in their order, each below what it belongs to. */
public record DateChart(
    String title, String description, double start, List<Mark> marks, List<Line> lines, int height)
    implements Drawing {
  /** Above the first line stand the marks of the axis. */
  private static final int TOP = 30;

  public DateChart {
    marks = List.copyOf(marks);
    lines = List.copyOf(lines);
  }

  /**
   * A date and what it belongs to.
   *
   * @param said the date in words of the reader
   */
  public record Entry(String label, String said, Period period) {}

  /**
   * A mark on the axis.
   *
   * @param anchor which part of the words stands at the mark
   */
  public record Mark(double x, String label, String anchor) {}

  /**
   * When something is.
   *
   * @param said the date in words of the reader
   * @param y where the words stand; the time is below
   */
  public record Line(String label, String said, double x, double width, int y) {
    /** How much must be seen of a stretch of time to be more than a point. */
    private static final double POINT = 1.5;

    /** Whether it is drawn as a point. */
    public boolean isPoint() {
      return width < POINT;
    }

    public double middle() {
      return x + width / 2;
    }
  }

  /**
   * Draws dates, of which there must be at least one.
   *
   * @param what they say
   */
  public static DateChart of(String what, List<Entry> entries, Phrases phrases) {
    List<Entry> ordered =
        entries.stream()
            .sorted(
                Comparator.comparing((Entry entry) -> entry.period().first())
                    .thenComparing(entry -> entry.period().last()))
            .toList();
    Period whole = entries.stream().map(Entry::period).reduce(Period::to).orElseThrow();
    TimeAxis axis = TimeAxis.of(whole);
    Scale scale = Scale.of(phrases);
    List<Line> lines = new ArrayList<>();
    for (Entry entry : ordered) {
      double begin = axis.share(entry.period().first());
      double length = axis.share(entry.period().last().plusDays(1)) - begin;
      lines.add(
          new Line(
              entry.label(),
              entry.said(),
              scale.left(begin, length),
              scale.across(length),
              TOP + lines.size() * PITCH));
    }
    return new DateChart(
        phrases.text("chart.dates", what),
        phrases.text(
            "chart.dates.about", lines.size(), lines.getFirst().said(), lines.getLast().said()),
        scale.place(0),
        marks(axis, scale, phrases),
        lines,
        TOP + lines.size() * PITCH);
  }

  private static List<Mark> marks(TimeAxis axis, Scale scale, Phrases phrases) {
    List<Mark> marks = new ArrayList<>();
    int last = axis.marks().size() - 1;
    for (int index = 0; index <= last; index++) {
      var mark = axis.marks().get(index);
      String anchor = index == 0 ? "start" : index == last ? "end" : "middle";
      marks.add(new Mark(scale.place(axis.share(mark)), axis.said(mark, phrases), anchor));
    }
    return marks;
  }
}

package org.w3id.bayan.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.bayan.domain.Period;

/**
 * A drawing of things on a line of years, across in hundredths of whatever room there is.
 *
 * @param height how high it is, in pixels
 */
public record Timeline(List<Mark> years, List<Dot> dots, int height) {
  private static final double WIDTH = 100;

  /** Room for half a year's number at either end, on a phone too. */
  private static final double MARGIN = 6;

  /** Dots that are nearer to each other would touch on a phone. */
  private static final double NEAR = 4;

  private static final int STEP = 16;
  private static final int BASE = 44;

  public Timeline {
    years = List.copyOf(years);
    dots = List.copyOf(dots);
  }

  /** Where a thing stands; {@code y} counts from below, in pixels. */
  public record Dot(double x, int y, Row.Value thing, String date) {}

  /** The beginning of a year. */
  public record Mark(double x, String label) {}

  /** A thing and its date in EDTF. */
  public record Dated(Row.Value thing, String date) {}

  /** A drawing of those things whose date is known; nothing, if it is known of none. */
  public static Optional<Timeline> of(List<Dated> things, Phrases phrases) {
    return things.stream()
        .flatMap(thing -> Period.of(thing.date()).stream())
        .reduce(Period::to)
        .map(whole -> of(things, TimeAxis.ofYears(whole), phrases));
  }

  private static Timeline of(List<Dated> things, TimeAxis axis, Phrases phrases) {
    Scale scale = Scale.of(phrases, WIDTH, MARGIN);
    List<Dot> dots = new ArrayList<>();
    for (Dated thing : things) {
      Optional<Period> date = Period.of(thing.date());
      if (date.isPresent()) {
        double x = scale.place(axis.share(date.get().first()));
        long below = dots.stream().filter(dot -> Math.abs(dot.x() - x) < NEAR).count();
        dots.add(new Dot(x, BASE + (int) below * STEP, thing.thing(), phrases.date(thing.date())));
      }
    }
    int height = dots.stream().mapToInt(Dot::y).max().orElse(BASE) + STEP;
    List<Mark> years =
        axis.marks().stream()
            .map(year -> new Mark(scale.place(axis.share(year)), axis.said(year, phrases)))
            .toList();
    return new Timeline(years, dots, height);
  }
}

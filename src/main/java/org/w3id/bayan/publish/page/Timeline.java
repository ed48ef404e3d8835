package org.w3id.bayan.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A drawing of things on a line of years, in units of its own.
 *
 * @param height how high it is; it is {@link #WIDTH} wide
 */
public record Timeline(List<Years.Mark> years, List<Dot> dots, int height) {
  /** How wide it is. */
  public static final int WIDTH = 1000;

  private static final int MARGIN = 40;
  private static final int STEP = 16;
  private static final int BASE = 44;

  public Timeline {
    years = List.copyOf(years);
    dots = List.copyOf(dots);
  }

  /** Where a thing stands; {@code y} counts from below. */
  public record Dot(int x, int y, Row.Value thing, String date) {}

  /** A thing and its date, which begins as ISO 8601 dates do. */
  public record Dated(Row.Value thing, String date) {}

  /** A drawing of those things whose date is known; nothing, if it is known of none. */
  public static Optional<Timeline> of(List<Dated> things, Phrases phrases) {
    return Years.around(things.stream().map(Dated::date).toList(), WIDTH, MARGIN, phrases)
        .map(years -> of(things, years, phrases));
  }

  private static Timeline of(List<Dated> things, Years years, Phrases phrases) {
    List<Dot> dots = new ArrayList<>();
    for (Dated thing : things) {
      if (Years.knows(thing.date())) {
        int x = years.x(thing.date());
        long below = dots.stream().filter(dot -> Math.abs(dot.x() - x) < STEP).count();
        dots.add(new Dot(x, BASE + (int) below * STEP, thing.thing(), phrases.date(thing.date())));
      }
    }
    int height = dots.stream().mapToInt(Dot::y).max().orElse(BASE) + STEP;
    return new Timeline(years.marks(phrases), dots, height);
  }
}

package org.w3id.bayan.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A drawing of things on a line of years, in units of its own.
 *
 * @param height how high it is; it is {@link #WIDTH} wide
 */
public record Timeline(List<Year> years, List<Dot> dots, int height) {
  /** How wide it is. */
  public static final int WIDTH = 1000;

  private static final int MARGIN = 30;
  private static final int STEP = 16;
  private static final int BASE = 44;
  private static final int MOST_YEARS = 12;
  private static final int MONTHS = 12;
  private static final int DAYS = 31;
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?.*");

  public Timeline {
    years = List.copyOf(years);
    dots = List.copyOf(dots);
  }

  /** Where a year begins. */
  public record Year(int x, String label) {}

  /** Where a thing stands; {@code y} counts from below. */
  public record Dot(int x, int y, Row.Value thing, String date) {}

  /** A thing and its date, which begins as ISO 8601 dates do. */
  public record Dated(Row.Value thing, String date) {}

  /** A drawing of those things whose date is known; nothing, if it is known of none. */
  public static Optional<Timeline> of(List<Dated> things, Phrases phrases) {
    List<Dated> known =
        things.stream().filter(thing -> DATE.matcher(thing.date()).matches()).toList();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    int first = known.stream().mapToInt(thing -> (int) year(thing)).min().orElseThrow();
    int last = known.stream().mapToInt(thing -> (int) year(thing)).max().orElseThrow() + 1;
    boolean mirrored = phrases.dir().equals("rtl");
    List<Year> years = new ArrayList<>();
    int stride = (last - first) / MOST_YEARS + 1;
    for (int year = first; year <= last; year += stride) {
      years.add(new Year(place(year, first, last, mirrored), phrases.date("%04d".formatted(year))));
    }
    List<Dot> dots = new ArrayList<>();
    for (Dated thing : known) {
      int x = place(year(thing), first, last, mirrored);
      long below = dots.stream().filter(dot -> Math.abs(dot.x() - x) < STEP).count();
      dots.add(new Dot(x, BASE + (int) below * STEP, thing.thing(), phrases.date(thing.date())));
    }
    int height = dots.stream().mapToInt(Dot::y).max().orElse(BASE) + STEP;
    return Optional.of(new Timeline(years, dots, height));
  }

  private static int place(double year, int first, int last, boolean mirrored) {
    double share = (year - first) / (last - first);
    double x = MARGIN + share * (WIDTH - 2.0 * MARGIN);
    return (int) Math.round(mirrored ? WIDTH - x : x);
  }

  private static double year(Dated thing) {
    Matcher matcher = DATE.matcher(thing.date());
    if (!matcher.matches()) {
      return 0;
    }
    double year = Integer.parseInt(matcher.group(1));
    if (matcher.group(2) != null) {
      year += (Math.min(MONTHS, Integer.parseInt(matcher.group(2))) - 1.0) / MONTHS;
    }
    if (matcher.group(3) != null) {
      year += (Math.min(DAYS, Integer.parseInt(matcher.group(3))) - 1.0) / DAYS / MONTHS;
    }
    return year;
  }
}

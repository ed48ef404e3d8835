package org.w3id.bayan.publish.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of whole years, in the direction in which the page is read.
 *
 * @param first the year in which it begins
 * @param last the year with whose beginning it ends
 * @param width how long it is, in units of a drawing
 * @param margin how much of that is left free at each end
 * @param mirrored whether it runs from right to left
 */
public record Years(int first, int last, int width, int margin, boolean mirrored) {
  private static final int MOST_MARKS = 12;
  private static final int MONTHS = 12;
  private static final int DAYS = 31;
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?.*");

  /** Where a year begins. */
  public record Mark(int x, String label) {}

  /** Whether a date can be placed: whether it begins as ISO 8601 dates do. */
  public static boolean knows(String date) {
    return DATE.matcher(date).matches();
  }

  /** The line on which all of these dates are that can be placed; nothing, if none can. */
  public static Optional<Years> around(
      Collection<String> dates, int width, int margin, Phrases phrases) {
    List<Integer> known = dates.stream().filter(Years::knows).map(it -> (int) year(it)).toList();
    return known.stream()
        .min(Integer::compare)
        .map(first ->
            new Years(
                first,
                known.stream().max(Integer::compare).orElse(first) + 1,
                width,
                margin,
                phrases.dir().equals("rtl")));
  }

  /** Where a date is on it. */
  public int x(String date) {
    return x(year(date));
  }

  private int x(double year) {
    double x = margin + (year - first) / (last - first) * (width - 2.0 * margin);
    return (int) Math.round(mirrored ? width - x : x);
  }

  /** The beginnings of the years, or of some of them. */
  public List<Mark> marks(Phrases phrases) {
    List<Mark> marks = new ArrayList<>();
    int stride = (last - first) / MOST_MARKS + 1;
    for (int year = first; year <= last; year += stride) {
      marks.add(new Mark(x((double) year), phrases.date("%04d".formatted(year))));
    }
    return marks;
  }

  private static double year(String date) {
    Matcher matcher = DATE.matcher(date);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("No date: " + date);
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

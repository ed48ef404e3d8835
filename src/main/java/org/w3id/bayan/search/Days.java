package org.w3id.bayan.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a date may mean: a year means all of its days.
 *
 * @param first the first, counted from 1970-01-01
 * @param last the last
 */
public record Days(long first, long last) {
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  /** The days of a date as in ISO 8601: YYYY, YYYY-MM or YYYY-MM-DD; nothing, if it is none. */
  public static Optional<Days> of(String date) {
    Matcher matcher = DATE.matcher(date);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(1));
    try {
      if (matcher.group(2) == null) {
        return Optional.of(of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
      if (matcher.group(3) == null) {
        return Optional.of(of(month.atDay(1), month.atEndOfMonth()));
      }
      LocalDate day = month.atDay(Integer.parseInt(matcher.group(3)));
      return Optional.of(of(day, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Days of(LocalDate first, LocalDate last) {
    return new Days(first.toEpochDay(), last.toEpochDay());
  }

  /** The days from the first of these to the last of others. */
  Days to(Days others) {
    return new Days(Math.min(first, others.first), Math.max(last, others.last));
  }
}

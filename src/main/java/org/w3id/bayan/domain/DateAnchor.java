package org.w3id.bayan.domain;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** The year, and perhaps month and day, that relative dates such as "last summer" count from. */
public record DateAnchor(Optional<Year> year, Optional<YearMonth> month, Optional<LocalDate> day) {
  private static final int YEAR_AND_MONTH = "2024-07".length();

  public static final DateAnchor UNKNOWN =
      new DateAnchor(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Reads a date of which at least the year is given: {@code 2024}, {@code 2024-07}…
   *
   * @throws java.time.DateTimeException if there is no such date
   */
  public static DateAnchor of(String w3cDate) {
    if (w3cDate.length() > YEAR_AND_MONTH) {
      LocalDate day = LocalDate.parse(w3cDate);
      return new DateAnchor(
          Optional.of(Year.from(day)), Optional.of(YearMonth.from(day)), Optional.of(day));
    }
    Year year = Year.parse(w3cDate.substring(0, 4));
    return w3cDate.length() < YEAR_AND_MONTH
        ? new DateAnchor(Optional.of(year), Optional.empty(), Optional.empty())
        : new DateAnchor(
            Optional.of(year), Optional.of(YearMonth.parse(w3cDate)), Optional.empty());
  }
}

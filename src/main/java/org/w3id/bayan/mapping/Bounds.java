package org.w3id.bayan.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** The first and the last day that a date in EDTF allows, where it has one. */
record Bounds(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int SPRING = 21;
  private static final int FIRST_MONTH_OF_SPRING = 3;
  private static final int SEASON = 3;
  private static final int WINTER = 24;

  static Bounds of(String edtf) {
    int slash = edtf.indexOf('/');
    String from = slash < 0 ? edtf : edtf.substring(0, slash);
    String to = slash < 0 ? edtf : edtf.substring(slash + 1);
    return new Bounds(day(from, true), day(to, false));
  }

  private static Optional<LocalDate> day(String date, boolean first) {
    String plain = date.replaceAll("[~?%]", "");
    try {
      return switch (plain.length()) {
        case YEAR -> Optional.of(first ? Year.parse(plain).atDay(1) : lastOf(Year.parse(plain)));
        case MONTH -> Optional.of(monthOrSeason(plain, first));
        default -> plain.startsWith(".") ? Optional.empty() : Optional.of(LocalDate.parse(plain));
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate lastOf(Year year) {
    return year.atMonth(12).atEndOfMonth();
  }

  private static LocalDate monthOrSeason(String date, boolean first) {
    int number = Integer.parseInt(date.substring(YEAR + 1));
    if (number < SPRING || number > WINTER) {
      YearMonth month = YearMonth.parse(date);
      return first ? month.atDay(1) : month.atEndOfMonth();
    }
    YearMonth begin =
        YearMonth.of(
            Integer.parseInt(date.substring(0, YEAR)),
            FIRST_MONTH_OF_SPRING + SEASON * (number - SPRING));
    return first ? begin.atDay(1) : begin.plusMonths(SEASON - 1L).atEndOfMonth();
  }
}

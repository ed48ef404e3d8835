package org.w3id.bayan.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.Optional;

/** A day, month or year as far as a text gives it; 0 stands for what it does not give. */
record PartialDate(int year, int month, int day, boolean hijri) {
  /** What follows are the numbers of seasons. */
  private static final int DECEMBER = 12;

  PartialDate withYear(int otherYear) {
    return new PartialDate(otherYear, month, day, hijri);
  }

  PartialDate withDay(int otherDay) {
    return new PartialDate(year, month, otherDay, hijri);
  }

  /** The same day in the Gregorian calendar; empty if there is no such day. */
  Optional<PartialDate> gregorian() {
    try {
      if (!hijri) {
        if (month > DECEMBER) {
          return Optional.of(this);
        }
        LocalDate.of(Math.max(1, year), Math.max(1, month), Math.max(1, day));
        return Optional.of(this);
      }
      if (year == 0 || month == 0) {
        return Optional.empty();
      }
      LocalDate date = LocalDate.from(HijrahDate.of(year, month, Math.max(1, day)));
      return day == 0
          ? Optional.empty()
          : Optional.of(
              new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), false));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The date in EDTF; empty if the year is not known. */
  Optional<String> edtf() {
    if (year == 0) {
      return Optional.empty();
    }
    if (month == 0) {
      return Optional.of("%04d".formatted(year));
    }
    return Optional.of(
        day == 0
            ? "%04d-%02d".formatted(year, month)
            : "%04d-%02d-%02d".formatted(year, month, day));
  }
}

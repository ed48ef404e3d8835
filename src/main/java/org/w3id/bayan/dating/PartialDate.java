package org.w3id.bayan.dating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A day, month or year as far as a text gives it; 0 stands for what it does not give.
 *
 * @param month a month, or a season, quarter or half of the year by its number in EDTF
 */
record PartialDate(int year, int month, int day, Form form) {
  static final PartialDate UNKNOWN = of(0, 0, 0);
  private static final int DECEMBER = 12;
  private static final int WINTER = 24;
  private static final int FIRST_QUARTER = 33;
  private static final int FIRST_THIRD = 37;
  private static final int FIRST_HALF = 40;
  private static final int LEAP_YEAR = 2000;

  /** How the numbers are to be taken. */
  enum Form {
    GREGORIAN,
    HIJRI,
    APPROXIMATE,
    DECADE,
    CENTURY
  }

  static PartialDate of(int year, int month, int day) {
    return new PartialDate(year, month, day, Form.GREGORIAN);
  }

  static PartialDate of(LocalDate date) {
    return of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  static PartialDate of(YearMonth month) {
    return of(month.getYear(), month.getMonthValue(), 0);
  }

  PartialDate withYear(int otherYear) {
    return new PartialDate(otherYear, month, day, form);
  }

  PartialDate withDay(int otherDay) {
    return new PartialDate(year, month, otherDay, form);
  }

  PartialDate as(Form otherForm) {
    return new PartialDate(year, month, day, otherForm);
  }

  boolean hijri() {
    return form == Form.HIJRI;
  }

  boolean isMonth() {
    return month > 0 && month <= DECEMBER && day == 0;
  }

  boolean sameGrain(PartialDate other) {
    return (day > 0) == (other.day > 0)
        && (month > 0) == (other.month > 0)
        && month > DECEMBER == other.month > DECEMBER
        && form == other.form;
  }

  /** Whether there is such a day, month or season. */
  boolean exists() {
    try {
      return year == 0
          ? LocalDate.of(LEAP_YEAR, monthOf(), Math.max(1, day)).isLeapYear()
          : !latest().isBefore(earliest());
    } catch (DateTimeException e) {
      return false;
    }
  }

  private int monthOf() {
    return hijri() || month > DECEMBER ? 1 : Math.max(1, month);
  }

  /** The first day of it in the Gregorian calendar. */
  LocalDate earliest() {
    if (hijri()) {
      return LocalDate.from(HijrahDate.of(year, Math.max(1, month), Math.max(1, day)));
    }
    return LocalDate.of(year, firstMonth(), Math.max(1, day));
  }

  /** The last day of it in the Gregorian calendar. */
  LocalDate latest() {
    LocalDate first = earliest();
    if (day > 0) {
      return first;
    }
    if (hijri()) {
      HijrahDate date = HijrahDate.from(first);
      return first.plusDays((month > 0 ? date.lengthOfMonth() : date.lengthOfYear()) - 1L);
    }
    return first.plusMonths(months()).minusDays(1);
  }

  private int firstMonth() {
    if (month <= DECEMBER) {
      return Math.max(1, month);
    }
    if (month <= WINTER) {
      return 3 * (month - 20);
    }
    if (month < FIRST_THIRD) {
      return 3 * (month - FIRST_QUARTER) + 1;
    }
    return month < FIRST_HALF ? 4 * (month - FIRST_THIRD) + 1 : 6 * (month - FIRST_HALF) + 1;
  }

  private long months() {
    if (month == 0) {
      return form == Form.CENTURY ? 1200 : form == Form.DECADE ? 120 : 12;
    }
    if (month <= DECEMBER) {
      return 1;
    }
    if (month < FIRST_THIRD) {
      return 3;
    }
    return month < FIRST_HALF ? 4 : 6;
  }

  /** Whether the other follows with nothing between. */
  boolean isBefore(PartialDate other) {
    return ChronoUnit.DAYS.between(latest(), other.earliest()) == 1;
  }

  /** The date in EDTF; empty if the year is not known. */
  Optional<String> edtf() {
    if (year == 0) {
      return Optional.empty();
    }
    return Optional.of(
        switch (form) {
          case HIJRI -> day > 0 ? earliest().toString() : earliest() + "/" + latest();
          case DECADE -> "%03dX".formatted(year / 10);
          case CENTURY -> "%02dXX".formatted(year / 100);
          case APPROXIMATE -> digits() + "~";
          case GREGORIAN -> isPartOfYear() ? begin() + "/" + end() : digits();
        });
  }

  private String digits() {
    if (month == 0) {
      return "%04d".formatted(year);
    }
    return day == 0
        ? "%04d-%02d".formatted(year, month)
        : "%04d-%02d-%02d".formatted(year, month, day);
  }

  /** The time from this to another, in EDTF. */
  Optional<String> edtfTo(PartialDate end) {
    if (year == 0 || end.year == 0) {
      return Optional.empty();
    }
    if (hijri() && day == 0) {
      return Optional.of(earliest() + "/" + end.latest());
    }
    String from = isPartOfYear() ? begin() : edtf().orElse("");
    return Optional.of(from + "/" + (end.isPartOfYear() ? end.end() : end.edtf().orElse("")));
  }

  /** Whether it is a quarter, third or half of a year, which level 1 of EDTF has no number for. */
  private boolean isPartOfYear() {
    return month > WINTER;
  }

  private String begin() {
    return of(year, firstMonth(), 0).digits();
  }

  private String end() {
    return of(year, firstMonth() + (int) months() - 1, 0).digits();
  }

  /** The first month of it, if it is a year or longer than a month. */
  PartialDate beginning() {
    return mayBeParted() ? of(year, firstMonth(), 0) : this;
  }

  /** The last month of it, if it is a year or longer than a month. */
  PartialDate ending() {
    return mayBeParted() ? of(year, firstMonth() + (int) months() - 1, 0) : this;
  }

  private boolean mayBeParted() {
    return form == Form.GREGORIAN && year > 0 && (month == 0 || isPartOfYear());
  }
}

package org.w3id.bayan.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a date may mean, from the first to the last: a year means all of its days.
 *
 * <p>Dates come as in XML Schema or as EDTF (ISO 8601-2), which also knows seasons, doubt and
 * intervals; the time of day does not count.
 */
public record Period(LocalDate first, LocalDate last) {
  private static final Pattern DATE =
      Pattern.compile(
          "(-?\\d{4,6})(?:-(\\d{2})(?:-(\\d{2})(?:T[\\d:.]+)?)?)?(?:Z|[+-]\\d{2}:\\d{2})?[?~%]?");
  private static final int LAST_MONTH = 12;
  private static final int FIRST_SEASON = 21;
  private static final int LAST_SEASON = 24;
  private static final int SEASON_MONTHS = 3;

  /** What a date means; nothing, if it is none. */
  public static Optional<Period> of(String date) {
    String[] ends = date.strip().split("/", -1);
    if (ends.length > 2) {
      return Optional.empty();
    }
    Optional<Period> begin = single(ends[0]);
    if (ends.length == 1) {
      return begin;
    }
    Optional<Period> end = single(ends[1]);
    boolean understood =
        (begin.isPresent() || isOpen(ends[0])) && (end.isPresent() || isOpen(ends[1]));
    Optional<Period> known = begin.or(() -> end);
    return understood ? known.map(it -> it.to(end.orElse(it))) : Optional.empty();
  }

  private static boolean isOpen(String end) {
    return end.isEmpty() || end.equals("..");
  }

  /** From the beginning of this to the end of another. */
  public Period to(Period other) {
    return new Period(
        first.isBefore(other.first) ? first : other.first,
        last.isAfter(other.last) ? last : other.last);
  }

  private static Optional<Period> single(String date) {
    Matcher matcher = DATE.matcher(date);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(matcher.group(1));
      if (matcher.group(2) == null) {
        return Optional.of(
            new Period(
                LocalDate.of(year, 1, 1), LocalDate.of(year, 1, 1).plusYears(1).minusDays(1)));
      }
      int month = Integer.parseInt(matcher.group(2));
      if (month > LAST_MONTH) {
        return season(year, month);
      }
      YearMonth of = YearMonth.of(year, month);
      if (matcher.group(3) == null) {
        return Optional.of(new Period(of.atDay(1), of.atEndOfMonth()));
      }
      LocalDate day = of.atDay(Integer.parseInt(matcher.group(3)));
      return Optional.of(new Period(day, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** Seasons are those of the northern half of the earth; winter begins in December. */
  private static Optional<Period> season(int year, int code) {
    if (code < FIRST_SEASON || code > LAST_SEASON) {
      return Optional.empty();
    }
    YearMonth first = YearMonth.of(year, SEASON_MONTHS * (code - FIRST_SEASON + 1));
    return Optional.of(
        new Period(first.atDay(1), first.plusMonths(SEASON_MONTHS - 1L).atEndOfMonth()));
  }
}

package org.w3id.bayan.publish.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3id.bayan.domain.Period;

/**
 * A stretch of time with marks at whole days, months or years.
 *
 * @param marks from its beginning to its end
 */
public record TimeAxis(List<LocalDate> marks, ChronoUnit unit) {
  /** More marks with whole dates have no room on a phone. */
  private static final int MOST_STEPS = 3;

  /** Years alone are short. */
  private static final int MOST_YEARS = 8;

  private static final List<Step> STEPS =
      Stream.concat(
              Stream.of(
                  new Step(ChronoUnit.DAYS, 1),
                  new Step(ChronoUnit.DAYS, 2),
                  new Step(ChronoUnit.DAYS, 7),
                  new Step(ChronoUnit.DAYS, 14),
                  new Step(ChronoUnit.MONTHS, 1),
                  new Step(ChronoUnit.MONTHS, 2),
                  new Step(ChronoUnit.MONTHS, 3),
                  new Step(ChronoUnit.MONTHS, 6)),
              IntStream.iterate(1, it -> it < 1_000_000, it -> it * 10)
                  .flatMap(it -> IntStream.of(it, 2 * it, 5 * it))
                  .mapToObj(it -> new Step(ChronoUnit.YEARS, it)))
          .toList();

  public TimeAxis {
    marks = List.copyOf(marks);
  }

  /** How far the marks are from one another. */
  private record Step(ChronoUnit unit, int amount) {

    /** The last mark that is not after a day. */
    private LocalDate before(LocalDate day) {
      return switch (unit) {
        case YEARS -> LocalDate.of(Math.floorDiv(day.getYear(), amount) * amount, 1, 1);
        case MONTHS ->
            YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / amount * amount + 1).atDay(1);
        default -> day;
      };
    }

    private List<LocalDate> marks(Period period, int most) {
      List<LocalDate> marks = new ArrayList<>(List.of(before(period.first())));
      while (!marks.getLast().isAfter(period.last()) && marks.size() <= most + 1) {
        marks.add(marks.getLast().plus(amount, unit));
      }
      return marks;
    }
  }

  /** An axis on which all of a period has its place. */
  public static TimeAxis of(Period period) {
    return of(period, STEPS, MOST_STEPS);
  }

  /** The same with marks at years only. */
  public static TimeAxis ofYears(Period period) {
    List<Step> years = STEPS.stream().filter(it -> it.unit() == ChronoUnit.YEARS).toList();
    return of(period, years, MOST_YEARS);
  }

  private static TimeAxis of(Period period, List<Step> steps, int most) {
    for (Step step : steps) {
      List<LocalDate> marks = step.marks(period, most);
      if (marks.size() <= most + 1) {
        return new TimeAxis(marks, step.unit());
      }
    }
    return new TimeAxis(List.of(period.first(), period.last().plusDays(1)), ChronoUnit.DAYS);
  }

  /** Where a day begins on it, from 0 to 1. */
  public double share(LocalDate day) {
    LocalDate begin = marks.getFirst();
    return (double) begin.until(day, ChronoUnit.DAYS)
        / begin.until(marks.getLast(), ChronoUnit.DAYS);
  }

  /** A mark in words of a reader that say no more than they must. */
  public String said(LocalDate mark, Phrases phrases) {
    String whole = mark.toString();
    String said =
        switch (unit) {
          case YEARS -> whole.substring(0, whole.length() - "-01-01".length());
          case MONTHS -> whole.substring(0, whole.length() - "-01".length());
          default -> whole;
        };
    boolean common = mark.getYear() > 0;
    return common ? phrases.date(said) : said;
  }
}

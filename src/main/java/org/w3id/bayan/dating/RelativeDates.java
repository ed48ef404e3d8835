package org.w3id.bayan.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.bayan.dating.DateTokens.Match;
import org.w3id.bayan.dating.DateWords.Part;
import org.w3id.bayan.dating.PartialDate.Form;
import org.w3id.bayan.domain.DateAnchor;

/** Reads the dates that count from the date of the text: {@code last summer}. */
final class RelativeDates {
  static final String BEFORE = "before";
  static final String AFTER = "after";
  private static final Pattern MEANING = Pattern.compile("([a-z]+)(\\d\\d)?([+-]\\d)");
  private static final int WINTER = 24;
  private static final int WEEK = 7;
  private static final int MONTHS = 12;

  private final DateTokens tokens;
  private final DateAnchor anchor;

  RelativeDates(DateTokens tokens, DateAnchor anchor) {
    this.tokens = tokens;
    this.anchor = anchor;
  }

  /** The expression that begins at a token; its date may not be known. */
  Optional<DateMatch> at(int index) {
    Optional<Match> phrase = tokens.match(Part.RELATIVE, index);
    if (phrase.isPresent()) {
      return phrase.map(
          match -> withWeekday(meaning(match.value(), match.next())).behind(match.letters()));
    }
    return shifted(index).or(() -> unitFirst(index));
  }

  /** «Yesterday, Friday»: over the name of that same day right behind. */
  private DateMatch withWeekday(DateMatch day) {
    Optional<Match> weekday =
        day.first().day() > 0 ? tokens.match(Part.WEEKDAY, day.next()) : Optional.empty();
    return weekday
        .filter(match -> day.first().earliest().getDayOfWeek().getValue() == match.number())
        .map(match -> day.until(match.next()))
        .orElse(day);
  }

  private DateMatch meaning(String written, int next) {
    Matcher meaning = MEANING.matcher(written);
    if (!meaning.matches()) {
      return DateMatch.relative(PartialDate.UNKNOWN, Optional.empty(), next);
    }
    int count = Integer.parseInt(meaning.group(3));
    if (meaning.group(2) == null) {
      return unit(meaning.group(1), count, next);
    }
    int part = Integer.parseInt(meaning.group(2));
    return part > MONTHS
        ? season(part, count, next)
        : found(year().map(year -> PartialDate.of(year + count, part, 0)), next);
  }

  /** «Last» and then what is meant. */
  private Optional<DateMatch> shifted(int index) {
    for (Shift shift : Shift.ALL) {
      Optional<Match> match = tokens.placed(shift.part(), index, BEFORE);
      if (match.isPresent()) {
        return what(match.get().next(), shift.count())
            .map(found -> found.behind(match.get().letters()));
      }
    }
    return Optional.empty();
  }

  private Optional<DateMatch> what(int index, int count) {
    Optional<Match> unit = singleUnit(index);
    if (unit.isPresent()) {
      return unit.map(match -> yearInDigits(unit(match.value(), count, match.next())));
    }
    Optional<Match> season = tokens.match(Part.SEASON, index);
    if (season.isPresent()) {
      return season.map(match -> season(match.number(), count, match.next()));
    }
    Optional<Match> weekday = tokens.match(Part.WEEKDAY, index);
    if (weekday.isPresent()) {
      return weekday.map(match -> weekday(match.number(), count, match.next()));
    }
    return tokens
        .month(index)
        .filter(named -> !named.month().hijri())
        .map(named -> month(named.month().number(), count, named.next()));
  }

  /** A unit and then «last», as some languages have it. */
  private Optional<DateMatch> unitFirst(int index) {
    Optional<Match> unit = singleUnit(index);
    Optional<Match> season = tokens.match(Part.SEASON, index);
    Optional<Match> either = unit.or(() -> season);
    if (either.isEmpty()) {
      return Optional.empty();
    }
    int next = either.get().next();
    return shiftAfter(next)
        .map(shift ->
            unit.isPresent()
                ? yearInDigits(unit(either.get().value(), shift.count(), next + 1))
                : season(either.get().number(), shift.count(), next + 1))
        .map(found -> found.behind(either.get().letters()));
  }

  /** «This year 2024»: the digits tell the year. */
  private DateMatch yearInDigits(DateMatch found) {
    int year = tokens.digits(found.next());
    boolean same = found.first().month() == 0 && year > 0 && year == found.first().year();
    return same ? found.until(found.next() + 1) : found;
  }

  private Optional<Match> singleUnit(int index) {
    return tokens
        .match(Part.UNIT, index)
        .filter(unit -> !unit.value().endsWith("s") && !unit.value().equals("day"))
        .filter(unit -> Character.isLetter(unit.value().charAt(0)));
  }

  private Optional<Shift> shiftAfter(int index) {
    return Shift.ALL.stream()
        .filter(shift -> tokens.placed(shift.part(), index, AFTER).isPresent())
        .findFirst();
  }

  /** How many further on «last» and «next» are. */
  private record Shift(Part part, int count) {
    static final List<Shift> ALL =
        List.of(new Shift(Part.LAST, -1), new Shift(Part.NEXT, 1), new Shift(Part.THIS, 0));
  }

  private DateMatch unit(String unit, int count, int next) {
    return switch (unit) {
      case "week" -> week(count, next);
      case "day" -> found(anchor.day().map(day -> PartialDate.of(day.plusDays(count))), next);
      case "month" ->
          found(anchor.month().map(month -> PartialDate.of(month.plusMonths(count))), next);
      case "quarter" -> found(anchor.month().map(month -> part(month, 3, 33, count)), next);
      case "half" -> found(anchor.month().map(month -> part(month, 6, 40, count)), next);
      case "year" -> found(year().map(year -> PartialDate.of(year + count, 0, 0)), next);
      case "decade" -> found(year().map(year -> round(year, 10, count, Form.DECADE)), next);
      case "century" -> found(year().map(year -> round(year, 100, count, Form.CENTURY)), next);
      default -> found(Optional.empty(), next);
    };
  }

  private static PartialDate part(YearMonth month, int months, int first, int count) {
    YearMonth shifted = month.plusMonths((long) months * count);
    return PartialDate.of(shifted.getYear(), first + (shifted.getMonthValue() - 1) / months, 0);
  }

  private static PartialDate round(int year, int years, int count, Form form) {
    return PartialDate.of((year / years + count) * years, 0, 0).as(form);
  }

  private Optional<Integer> year() {
    return anchor.year().map(Year::getValue);
  }

  private static DateMatch found(Optional<PartialDate> date, int next) {
    return DateMatch.relative(date.orElse(PartialDate.UNKNOWN), Optional.empty(), next);
  }

  /** A week, from Monday as ISO 8601 has it. */
  private DateMatch week(int count, int next) {
    Optional<LocalDate> monday =
        anchor
            .day()
            .map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
            .map(day -> day.plusWeeks(count));
    return DateMatch.relative(
        monday.map(PartialDate::of).orElse(PartialDate.UNKNOWN),
        monday.map(day -> PartialDate.of(day.plusDays(WEEK - 1L))),
        next);
  }

  /** «Last summer» is of this year if this year's summer is over, and likewise for the next. */
  private DateMatch season(int season, int count, int next) {
    int lastMonth = season == WINTER ? 2 : 5 + 3 * (season - 21);
    int month = anchor.month().map(YearMonth::getMonthValue).orElse(0);
    int years = count;
    if (count < 0 && month > lastMonth) {
      years = count + 1;
    } else if (count > 0 && month > 0 && month < lastMonth - 2) {
      years = count - 1;
    }
    int shift = years;
    return found(year().map(year -> PartialDate.of(year + shift, season, 0)), next);
  }

  /** The nearest month of a name, before or after that of the text. */
  private DateMatch month(int month, int count, int next) {
    return found(
        year()
            .map(year -> {
              int known = anchor.month().map(YearMonth::getMonthValue).orElse(0);
              boolean other = (count < 0 && month >= known) || (count > 0 && month <= known);
              return PartialDate.of(other ? year + count : year, month, 0);
            }),
        next);
  }

  private DateMatch weekday(int weekday, int count, int next) {
    DayOfWeek name = DayOfWeek.of(weekday);
    return found(
        anchor
            .day()
            .map(day ->
                day.with(
                    switch (Integer.signum(count)) {
                      case -1 -> TemporalAdjusters.previous(name);
                      case 1 -> TemporalAdjusters.next(name);
                      default -> TemporalAdjusters.previousOrSame(name);
                    }))
            .map(PartialDate::of),
        next);
  }

  /** A day of the week without a date: the last one, unless it says otherwise. */
  Optional<DateMatch> weekday(Match weekday, int next) {
    Optional<Shift> shift = shiftAfter(next);
    return Optional.of(
        weekday(
            weekday.number(),
            shift.map(Shift::count).orElse(0),
            shift.isPresent() ? next + 1 : next));
  }

  /** The year that is told behind a month or season: {@code of this year}, or «last». */
  DateMatch withYear(DateMatch month, int index) {
    Optional<Shift> shift = shiftAfter(month.next());
    if (shift.isPresent()) {
      PartialDate date = month.first();
      DateMatch found =
          date.isMonth() || date.month() == 0
              ? month(date.month(), shift.get().count(), month.next() + 1)
              : season(date.month(), shift.get().count(), month.next() + 1);
      return found.behind(month.letters());
    }
    Optional<DateMatch> year =
        tokens.behindFillers(
            index,
            next ->
                at(next).filter(found -> found.first().month() == 0 && found.first().year() > 0));
    return year.map(found ->
            month
                .dated(month.first().withYear(found.first().year()), Optional.empty())
                .until(found.next())
                .counted())
        .orElse(month);
  }

  /** The year of a date given without one: that of the text. */
  DateMatch withOwnYear(DateMatch match) {
    boolean hijri = match.first().hijri();
    return hijri ? match : match.withYear(year().orElse(0)).counted();
  }
}

package org.w3id.bayan.dating;

import java.util.Optional;
import org.w3id.bayan.dating.DateTokens.Match;
import org.w3id.bayan.dating.DateWords.Part;
import org.w3id.bayan.dating.DayParser.Days;
import org.w3id.bayan.dating.PartialDate.Form;

/** Reads the one date that begins at a token: a day, a month, a season or a year. */
final class DateParser {
  private static final int DAYS = 31;
  private static final int MONTHS = 12;

  private final DateTokens tokens;
  private final RelativeDates relative;
  private final YearParser years;
  private final DayParser dayParser;
  private final boolean dayFirst;

  DateParser(DateTokens tokens, RelativeDates relative, boolean dayFirst) {
    this.tokens = tokens;
    this.relative = relative;
    this.years = new YearParser(tokens, relative);
    this.dayParser = new DayParser(tokens);
    this.dayFirst = dayFirst;
  }

  /** The date that begins at a token, with what says which part of it is meant. */
  Optional<DateMatch> at(int index) {
    Optional<Match> part = tokens.match(Part.WITHIN, index);
    if (part.isPresent()) {
      Optional<DateMatch> date =
          tokens.behindFillers(
              tokens.skipDash(part.get().next()),
              next -> whole(next).or(() -> years.at(next, true)));
      if (date.isPresent()) {
        return date.map(one -> one.within(part.get()));
      }
    }
    return whole(index).or(() -> years.named(index)).or(() -> years.at(index, years.isCued(index)));
  }

  /** The date that begins at a token, where the words before it allow for a year. */
  Optional<DateMatch> cuedAt(int index) {
    return at(index).or(() -> years.at(index, true)).or(() -> month(index));
  }

  private Optional<DateMatch> whole(int index) {
    if (!tokens.mayBegin(index)) {
      return Optional.empty();
    }
    return numeric(index)
        .or(() -> weekday(index))
        .or(() -> dayFirst(index))
        .or(() -> relative.at(index))
        .or(() -> monthFirst(index))
        .or(() -> season(index))
        .or(() -> years.fiscal(index))
        .or(() -> years.decade(index))
        .or(() -> years.century(index));
  }

  /** Day, month and year in digits, if it can be told which is which. */
  private Optional<DateMatch> numeric(int index) {
    String mark = tokens.form(index + 1);
    boolean joined =
        (tokens.isDash(index + 1) || "/.".contains(mark))
            && mark.equals(tokens.form(index + 3))
            && tokens.glued(index + 2) == tokens.glued(index);
    int one = tokens.digits(index);
    int two = tokens.digits(index + 2);
    int three = tokens.digits(index + 4);
    if (!joined || one == 0 || two == 0 || three == 0) {
      return Optional.empty();
    }
    if (YearParser.isYear(one, false) && two <= MONTHS && three <= DAYS) {
      return DateMatch.of(PartialDate.of(one, two, three), index + 5);
    }
    boolean hijri = YearParser.isYear(three, true);
    if (!(hijri || YearParser.isYear(three, false)) || one > DAYS || two > DAYS) {
      return Optional.empty();
    }
    int next = years.afterEra(index + 5, hijri);
    boolean swapped = !dayFirst && two > MONTHS;
    boolean certain = dayFirst || one > MONTHS || two > MONTHS || one == two;
    PartialDate date = PartialDate.of(three, swapped ? one : two, swapped ? two : one);
    if (!certain) {
      return DateMatch.of(PartialDate.UNKNOWN, next)
          .map(match -> match.noting("day and month cannot be told apart"));
    }
    return DateMatch.of(hijri ? date.as(Form.HIJRI) : date, next);
  }

  /** A day of the week, before the date or alone. */
  private Optional<DateMatch> weekday(int index) {
    Optional<Match> lead = tokens.match(Part.LEAD, index);
    int begin = lead.map(Match::next).orElse(index);
    Optional<Match> day = tokens.match(Part.WEEKDAY, begin);
    if (day.isEmpty()) {
      return lead.flatMap(word ->
          relative
              .at(word.next())
              .filter(match -> match.first().day() > 0)
              .map(match -> match.behind(word.letters())));
    }
    int letters = lead.orElse(day.get()).letters();
    int next = day.get().next();
    int mark = tokens.isComma(next) || tokens.isOpening(next) ? next + 1 : next;
    int date = tokens.skip(Part.CORRESPONDING, mark);
    return dayFirst(date)
        .or(() -> monthFirst(date).filter(match -> match.first().day() > 0))
        .or(() -> numeric(date))
        .map(match -> tokens.isOpening(next) ? closed(match) : match)
        .or(() -> relative.weekday(day.get(), next))
        .map(match -> match.behind(letters));
  }

  /** With the bracket behind it, where one is closed there. */
  private DateMatch closed(DateMatch match) {
    return tokens.form(match.next()).equals(")") ? match.until(match.next() + 1) : match;
  }

  private Optional<DateMatch> dayFirst(int index) {
    Optional<Match> lead = tokens.match(Part.LEAD, index);
    int begin = tokens.skipDash(lead.map(Match::next).orElse(index));
    Optional<Days> days = dayParser.at(begin).or(() -> dayParser.spelled(begin));
    if (days.isEmpty()) {
      return Optional.empty();
    }
    Optional<DateMatch> month =
        tokens.behindFillers(
            days.get().next(),
            next ->
                month(next)
                    .map(this::withYear)
                    .or(() -> relative.at(next).filter(match -> match.first().isMonth())));
    return month
        .flatMap(match -> DayParser.in(match, days.get()))
        .map(match -> match.behind(lead.map(Match::letters).orElse(0)));
  }

  /** A month, and its name in another country that may stand beside. */
  private Optional<DateMatch> month(int index) {
    Optional<Months.Named> named = tokens.month(index);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    Months.Month month = named.get().month();
    int next = behindStop(named.get().next());
    boolean bracket = tokens.isOpening(next);
    if (bracket || tokens.form(next).equals("/") || tokens.isDash(next)) {
      Optional<Months.Named> other =
          tokens.month(next + 1).filter(name -> name.month().equals(month));
      int end = other.map(Months.Named::next).orElse(next);
      next = bracket && end > next && tokens.form(end).equals(")") ? end + 1 : end;
    }
    PartialDate date = PartialDate.of(0, month.number(), 0);
    return DateMatch.of(month.hijri() ? date.as(Form.HIJRI) : date, next)
        .map(match -> match.behind(named.get().letters()));
  }

  /** «Dec. 8»: over the full stop of a short form, if a number follows. */
  private int behindStop(int next) {
    boolean stop = tokens.form(next).equals(".") && tokens.glued(next - 1);
    return stop && tokens.digits(next + 1) > 0 ? next + 1 : next;
  }

  private Optional<DateMatch> monthFirst(int index) {
    Optional<DateMatch> month = month(index);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    Optional<Days> days = dayParser.at(month.get().next());
    if (days.isPresent()) {
      DateMatch dated = withYear(month.get().until(days.get().next()));
      return DayParser.in(dated, days.get());
    }
    DateMatch dated = withYear(month.get());
    boolean known =
        dated.first().year() > 0
            || years.isCued(index)
            || isListed(index, dated.letters())
            || tokens.is(Part.TO, dated.next());
    return known ? Optional.of(dated) : Optional.empty();
  }

  /** Whether «and» stands between the month and another that is certain to be one. */
  private boolean isListed(int index, int letters) {
    int before = letters > 0 ? index - 1 : index - 2;
    boolean joined = letters > 0 || tokens.is(Part.AND, index - 1);
    return joined && before > 0 && tokens.month(before).isPresent() && years.isCued(before);
  }

  /** The year behind a month or season, in digits or counted from the date of the text. */
  private DateMatch withYear(DateMatch month) {
    int comma = tokens.isComma(month.next()) ? month.next() + 1 : month.next();
    int next = tokens.skip(Part.FILLER, comma);
    int year = tokens.digits(next);
    boolean hijri = month.first().hijri();
    if (YearParser.isYear(year, hijri)) {
      return month
          .dated(month.first().withYear(year), Optional.empty())
          .until(years.afterEra(next + 1, hijri));
    }
    return hijri ? month : relative.withYear(month, comma);
  }

  /** A season, quarter or half of a year. */
  private Optional<DateMatch> season(int index) {
    return seasonName(index).map(this::withYear).filter(date -> date.first().year() > 0);
  }

  private Optional<DateMatch> seasonName(int index) {
    Optional<Match> named = tokens.match(Part.SEASON, index);
    if (named.isPresent()) {
      return season(named.get().number(), named.get().next(), named.get());
    }
    Optional<Match> rank = tokens.ordinal(index);
    Optional<Match> fraction = tokens.match(Part.FRACTION, rank.map(Match::next).orElse(index));
    if (fraction.isEmpty()) {
      return Optional.empty();
    }
    Optional<Match> either = rank.or(() -> tokens.ordinal(fraction.get().next()));
    int next = Math.max(fraction.get().next(), either.map(Match::next).orElse(0));
    return either.flatMap(place ->
        season(fraction.get().number() + place.number() - 1, next, rank.orElse(fraction.get())));
  }

  private static Optional<DateMatch> season(int number, int next, Match first) {
    return DateMatch.of(PartialDate.of(0, number, 0), next)
        .map(match -> match.behind(first.letters()));
  }
}

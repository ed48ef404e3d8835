package org.w3id.bayan.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.bayan.language.DateTokens.Match;
import org.w3id.bayan.language.DateWords.Part;
import org.w3id.bayan.language.PartialDate.Form;

/** Reads the one date that begins at a token: a day, a month, a season or a year. */
final class DateParser {
  private static final int FIRST_DATED_YEAR = 1700;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int FIRST_HIJRI_YEAR = 1300;
  private static final int LAST_HIJRI_YEAR = 1500;
  private static final int DAYS = 31;
  private static final int MONTHS = 12;
  private static final int CENTURY = 100;
  private static final int LONGEST_LIST = 12;
  private static final String COMMAS = ",،";

  private final DateTokens tokens;
  private final RelativeDates relative;
  private final boolean dayFirst;

  DateParser(DateTokens tokens, RelativeDates relative, boolean dayFirst) {
    this.tokens = tokens;
    this.relative = relative;
    this.dayFirst = dayFirst;
  }

  /** The date that begins at a token, with what says which part of it is meant. */
  Optional<DateMatch> at(int index) {
    Optional<Match> part = tokens.match(Part.WITHIN, index);
    if (part.isPresent()) {
      Optional<DateMatch> date =
          tokens.behindFillers(
              tokens.skipDash(part.get().next()), next -> whole(next).or(() -> year(next, true)));
      if (date.isPresent()) {
        return date.map(one -> one.within(part.get()));
      }
    }
    return whole(index).or(() -> namedYear(index)).or(() -> year(index, isCued(index)));
  }

  /** The date that begins at a token, where the words before it allow for a year. */
  Optional<DateMatch> cuedAt(int index) {
    return at(index).or(() -> year(index, true)).or(() -> month(index));
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
        .or(() -> fiscal(index))
        .or(() -> decade(index))
        .or(() -> century(index));
  }

  /** «عام 2024»; a preposition written together with the word leaves the digits alone. */
  private Optional<DateMatch> namedYear(int index) {
    return tokens
        .match(Part.YEAR_NAME, index)
        .filter(name -> name.letters() == (name.conjunction() ? 1 : 0))
        .flatMap(name -> year(name.next(), true).map(match -> match.behind(name.letters())));
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
    if (isYear(one, false) && two <= MONTHS && three <= DAYS) {
      return DateMatch.of(PartialDate.of(one, two, three), index + 5);
    }
    boolean hijri = isYear(three, true);
    if (!(hijri || isYear(three, false)) || one > DAYS || two > DAYS) {
      return Optional.empty();
    }
    int next = afterEra(index + 5, hijri);
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
    int mark = COMMAS.contains(tokens.form(next)) || isOpening(next) ? next + 1 : next;
    int date = tokens.skip(Part.CORRESPONDING, mark);
    return dayFirst(date)
        .or(() -> monthFirst(date).filter(match -> match.first().day() > 0))
        .or(() -> numeric(date))
        .or(() -> relative.weekday(day.get(), next))
        .map(match -> match.behind(letters));
  }

  private boolean isOpening(int index) {
    return tokens.form(index).equals("(");
  }

  /** Days of a month, and the token after them. */
  private record Days(List<Integer> days, int next, boolean range) {}

  private Optional<DateMatch> dayFirst(int index) {
    Optional<Match> lead = tokens.match(Part.LEAD, index);
    int begin = tokens.skipDash(lead.map(Match::next).orElse(index));
    Optional<Days> days = days(begin).or(() -> spelledDay(begin));
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
        .flatMap(match -> onDays(match, days.get()))
        .map(match -> match.behind(lead.map(Match::letters).orElse(0)));
  }

  /** «The second of July»: a number in words needs a word before the month. */
  private Optional<Days> spelledDay(int index) {
    return tokens
        .ordinal(index)
        .filter(day -> tokens.is(Part.FILLER, day.next()) && day.number() <= DAYS)
        .map(day -> new Days(List.of(day.number()), day.next(), false));
  }

  /** Days with commas or «and» between them, or two with «to». */
  private Optional<Days> days(int index) {
    List<Integer> days = new ArrayList<>();
    int next = index;
    boolean and = false;
    for (int at = index; day(at) > 0 && days.size() < LONGEST_LIST; ) {
      int day = day(at);
      if (!days.isEmpty() && day <= days.getLast()) {
        break;
      }
      days.add(day);
      next = afterDay(at);
      if (days.size() > 1 && isSpan(index)) {
        break;
      }
      Optional<Match> joint = tokens.match(Part.AND, next);
      boolean listed = !and && (isTo(next) || COMMAS.contains(tokens.form(next)));
      and = and || joint.isPresent();
      at = joint.map(Match::next).orElse(listed ? afterTo(next) : tokens.size());
    }
    if (days.isEmpty()) {
      return Optional.empty();
    }
    boolean span = days.size() == 2 && isSpan(index);
    boolean list = days.size() > 1 && (and || span);
    return Optional.of(
        list
            ? new Days(days, next, span)
            : new Days(List.of(days.getFirst()), afterDay(index), false));
  }

  private boolean isTo(int index) {
    return tokens.isDash(index) || tokens.is(Part.TO, index);
  }

  private int afterTo(int index) {
    return tokens.match(Part.TO, index).map(Match::next).orElse(index + 1);
  }

  private boolean isSpan(int index) {
    return isTo(afterDay(index));
  }

  /** The days in the month: one, or several as a time if they follow each other. */
  private Optional<DateMatch> onDays(DateMatch month, Days days) {
    List<Integer> all = days.days();
    PartialDate date = month.first();
    if (all.size() == 1) {
      return Optional.of(month.dated(date.withDay(all.getFirst()), Optional.empty()));
    }
    boolean follow = all.getLast() - all.getFirst() == all.size() - 1;
    Optional<PartialDate> last = Optional.of(date.withDay(all.getLast()));
    if (days.range() || follow) {
      return Optional.of(month.dated(date.withDay(all.getFirst()), last));
    }
    return Optional.of(month.dated(date.withDay(all.getFirst()), last).apart());
  }

  private int day(int index) {
    int digits = tokens.digits(index);
    boolean numeral = digits > 0 || Character.isDigit(tokens.form(index).charAt(0));
    int day = digits > 0 ? digits : numeral ? ordinalDay(index) : 0;
    return day <= DAYS && tokens.form(index).length() <= 4 ? day : 0;
  }

  private int ordinalDay(int index) {
    return tokens.ordinal(index).map(Match::number).orElse(0);
  }

  private int afterDay(int index) {
    return tokens.is(Part.ORDINAL, index + 1) ? index + 2 : index + 1;
  }

  /** A month, and its name in another country that may stand beside. */
  private Optional<DateMatch> month(int index) {
    Optional<Months.Named> named = tokens.month(index);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    Months.Month month = named.get().month();
    int next = named.get().next();
    boolean bracket = isOpening(next);
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

  private Optional<DateMatch> monthFirst(int index) {
    Optional<DateMatch> month = month(index);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    Optional<Days> days = days(month.get().next());
    if (days.isPresent()) {
      DateMatch dated = withYear(month.get().until(days.get().next()));
      return onDays(dated, days.get());
    }
    DateMatch dated = withYear(month.get());
    boolean known =
        dated.first().year() > 0
            || isCued(index)
            || isListed(index, dated.letters())
            || tokens.is(Part.TO, dated.next());
    return known ? Optional.of(dated) : Optional.empty();
  }

  /** Whether «and» stands between the month and another that is certain to be one. */
  private boolean isListed(int index, int letters) {
    int before = letters > 0 ? index - 1 : index - 2;
    boolean joined = letters > 0 || tokens.is(Part.AND, index - 1);
    return joined && before > 0 && tokens.month(before).isPresent() && isCued(before);
  }

  /** The year behind a month or season, in digits or counted from the date of the text. */
  private DateMatch withYear(DateMatch month) {
    int comma = COMMAS.contains(tokens.form(month.next())) ? month.next() + 1 : month.next();
    int next = tokens.skip(Part.FILLER, comma);
    int year = tokens.digits(next);
    boolean hijri = month.first().hijri();
    if (isYear(year, hijri)) {
      return month
          .dated(month.first().withYear(year), Optional.empty())
          .until(afterEra(next + 1, hijri));
    }
    return hijri ? month : relative.withYear(month, comma);
  }

  private int afterEra(int index, boolean hijri) {
    return tokens.is(hijri ? Part.HIJRI : Part.GREGORIAN, index) ? index + 1 : index;
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

  private Optional<DateMatch> fiscal(int index) {
    Optional<Match> fiscal = tokens.match(Part.FISCAL, index);
    if (fiscal.isPresent()) {
      return year(tokens.skip(Part.FILLER, fiscal.get().next()), true)
          .map(match -> match.behind(fiscal.get().letters()).noting("a fiscal year"));
    }
    String form = tokens.form(index);
    int letters = 0;
    while (letters < form.length() && Character.isLetter(form.charAt(letters))) {
      letters++;
    }
    String digits = form.substring(letters);
    boolean year = digits.length() == 4 || digits.length() == 2;
    if (letters == 0 || !year || !tokens.isWord(Part.FISCAL, form.substring(0, letters))) {
      return Optional.empty();
    }
    int number = Integer.parseInt(digits) + (digits.length() == 2 ? 20 * CENTURY : 0);
    return DateMatch.of(PartialDate.of(number, 0, 0), index + 1)
        .map(match -> match.noting("a fiscal year"));
  }

  /** The 1990s, or their name with that of the century. */
  private Optional<DateMatch> decade(int index) {
    String form = tokens.form(index);
    String digits = form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
    boolean written = form.length() == 5 || tokens.form(index + 1).equals("'s");
    if (written && digits.matches("(1[7-9]|20)\\d0")) {
      PartialDate years = PartialDate.of(Integer.parseInt(digits), 0, 0).as(Form.DECADE);
      return DateMatch.of(years, form.length() == 5 ? index + 1 : index + 2);
    }
    Optional<Match> named = tokens.match(Part.DECADE, index);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    int next = tokens.skip(Part.FILLER, named.get().next());
    Optional<DateMatch> century =
        century(next)
            .or(() -> relative.at(next))
            .filter(match -> match.first().form() == Form.CENTURY);
    int tens = named.get().number();
    int year = century.map(match -> match.first().year()).orElse(tens > 20 ? 1900 : 2000) + tens;
    return DateMatch.of(
            PartialDate.of(year, 0, 0).as(Form.DECADE),
            century.map(DateMatch::next).orElse(named.get().next()))
        .map(match -> match.behind(named.get().letters()));
  }

  private Optional<DateMatch> century(int index) {
    Optional<Match> rank = tokens.ordinal(index);
    Optional<Match> century = tokens.match(Part.CENTURY, rank.map(Match::next).orElse(index));
    Optional<Match> either = century.flatMap(word -> rank.or(() -> tokens.ordinal(word.next())));
    if (either.isEmpty() || either.get().number() < 2 || either.get().number() > 21) {
      return Optional.empty();
    }
    int next = Math.max(either.get().next(), century.map(Match::next).orElse(0));
    int letters = rank.or(() -> century).map(Match::letters).orElse(0);
    return DateMatch.of(
            PartialDate.of((either.get().number() - 1) * CENTURY, 0, 0).as(Form.CENTURY), next)
        .map(match -> match.behind(letters));
  }

  /** A year in digits, or two that a time lies between. */
  private Optional<DateMatch> year(int index, boolean cued) {
    int year = tokens.digits(index);
    boolean hijri = isYear(year, true) && tokens.is(Part.HIJRI, index + 1);
    if (hijri) {
      return DateMatch.of(PartialDate.of(year, 0, 0).as(Form.HIJRI), index + 2);
    }
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Optional.empty();
    }
    int next = afterEra(index + 1, false);
    int last = endYear(year, next, cued);
    PartialDate date = PartialDate.of(year, 0, 0);
    if (last > year) {
      int end = next + (tokens.is(Part.YEAR_CUE, next + 1) ? 3 : 2);
      return Optional.of(
          DateMatch.of(date, afterEra(end, false))
              .orElseThrow()
              .dated(date, Optional.of(date.withYear(last))));
    }
    boolean isoMonth = tokens.form(next).equals("-") && tokens.glued(index) && tokens.glued(next);
    int month = isoMonth && tokens.form(next + 1).length() == 2 ? tokens.digits(next + 1) : 0;
    if (cued && month > 0 && month <= MONTHS) {
      return DateMatch.of(PartialDate.of(year, month, 0), next + 2);
    }
    boolean era = next > index + 1;
    return cued || era ? DateMatch.of(date, next) : Optional.empty();
  }

  /** The second year of {@code 2023-2025}, {@code 2023-24} or {@code 2023 to 2025}, or 0. */
  private int endYear(int year, int joint, boolean cued) {
    boolean mark = tokens.isDash(joint) || tokens.form(joint).equals("/");
    if (!mark && !(cued && tokens.is(Part.TO, joint))) {
      return 0;
    }
    int next = tokens.is(Part.YEAR_CUE, joint + 1) ? joint + 2 : joint + 1;
    int end = tokens.digits(next);
    boolean isShort = mark && cued && tokens.form(next).length() == 2 && tokens.glued(joint);
    boolean isLong = end > year && end <= LAST_YEAR && tokens.form(next).length() == 4;
    return isLong ? end : isShort && end > year % CENTURY ? year / CENTURY * CENTURY + end : 0;
  }

  /** Whether a word before the token, or brackets around it, make a number a year. */
  private boolean isCued(int index) {
    boolean counted = tokens.is(Part.COUNTED, index + 1);
    if (counted) {
      return false;
    }
    boolean bracketed =
        isOpening(index - 1) && (tokens.form(index + 1).equals(")") || tokens.isDash(index + 1));
    return bracketed || tokens.endsBefore(Part.YEAR_CUE, beginOfList(index));
  }

  /** Where the first of several years stands. */
  private int beginOfList(int index) {
    int begin = index;
    while (begin > index - LONGEST_LIST
        && (COMMAS.contains(tokens.form(begin - 1)) || tokens.is(Part.AND, begin - 1))
        && tokens.digits(begin - 2) >= FIRST_YEAR
        && tokens.digits(begin - 2) <= LAST_YEAR) {
      begin -= 2;
    }
    return begin;
  }

  private static boolean isYear(int number, boolean hijri) {
    return hijri
        ? number >= FIRST_HIJRI_YEAR && number <= LAST_HIJRI_YEAR
        : number >= FIRST_DATED_YEAR && number <= LAST_YEAR;
  }
}

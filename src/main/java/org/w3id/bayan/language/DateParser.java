package org.w3id.bayan.language;

import java.util.List;
import java.util.Optional;
import org.w3id.bayan.language.DateWords.Part;

/** Reads the one date that begins at a token, as written. */
final class DateParser {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int FIRST_HIJRI_YEAR = 1300;
  private static final int LAST_HIJRI_YEAR = 1500;
  private static final int DAYS = 31;
  private static final String DASHES = "-–—‐‑";

  private final List<Token> tokens;
  private final DateWords words;
  private final Months months;

  DateParser(List<Token> tokens, DateWords words, Months months) {
    this.tokens = tokens;
    this.words = words;
    this.months = months;
  }

  /** One date or, with a second, a time; and the token after it. */
  record Parsed(PartialDate first, Optional<PartialDate> second, int next) {

    List<PartialDate> dates() {
      return second.map(end -> List.of(first, end)).orElseGet(() -> List.of(first));
    }

    boolean sameGrain(Parsed other) {
      return (first.day() > 0) == (other.first.day() > 0)
          && (first.month() > 0) == (other.first.month() > 0)
          && second.isEmpty()
          && other.second.isEmpty();
    }

    Parsed to(Parsed end) {
      PartialDate begin = first.year() == 0 ? first.withYear(end.first.year()) : first;
      return new Parsed(begin, Optional.of(end.first), end.next);
    }
  }

  /** Two numbers of days, the second perhaps 0, and the token after them. */
  private record Days(int first, int second, int next) {}

  Optional<Parsed> at(int index) {
    return iso(index)
        .or(() -> dayFirst(index))
        .or(() -> monthFirst(index))
        .or(() -> season(index))
        .or(() -> yearAlone(index));
  }

  /** A date, or two joined. */
  Optional<Parsed> rangeAt(int index) {
    Optional<Parsed> one = at(index);
    if (one.isPresent() && isJoiner(one.get().next())) {
      Optional<Parsed> other = at(one.get().next() + 1);
      if (other.isPresent() && other.get().sameGrain(one.get())) {
        return Optional.of(one.get().to(other.get()));
      }
    }
    return one;
  }

  private Optional<Parsed> iso(int index) {
    if (index + 4 >= tokens.size() || !year(index, false)) {
      return Optional.empty();
    }
    boolean dashes = form(index + 1).equals("-") && form(index + 3).equals("-");
    int month = number(index + 2);
    int day = number(index + 4);
    return dashes && month >= 1 && month <= 12 && day >= 1 && day <= DAYS
        ? parsed(new PartialDate(number(index), month, day, false), 0, index + 5)
        : Optional.empty();
  }

  private Optional<Parsed> dayFirst(int index) {
    int begin = words.is(Part.LEAD, form(index)) ? index + 1 : index;
    Optional<Days> days = days(begin);
    if (days.isEmpty()) {
      return slashes(index);
    }
    int next = skipFillers(days.get().next());
    Optional<Months.Named> month = months.at(tokens, next);
    if (month.isEmpty()) {
      return slashes(index);
    }
    next = skipOtherName(month.get());
    PartialDate date =
        new PartialDate(0, month.get().month().number(), days.get().first(), hijri(month.get()));
    return withYear(date, days.get().second(), next);
  }

  private Optional<Parsed> monthFirst(int index) {
    Optional<Months.Named> month = months.at(tokens, index);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int next = skipOtherName(month.get());
    PartialDate date = new PartialDate(0, month.get().month().number(), 0, hijri(month.get()));
    Optional<Days> days = days(next);
    if (days.isPresent()) {
      return withYear(date.withDay(days.get().first()), days.get().second(), days.get().next());
    }
    Optional<Parsed> dated = withYear(date, 0, next);
    boolean certain = dated.isPresent() && dated.get().first().year() > 0;
    return certain || followedByRelative(next) ? dated : Optional.empty();
  }

  private boolean followedByRelative(int next) {
    int index = skipFillers(next);
    return words.relative().keySet().stream()
        .filter(phrase -> words.relative().getOrDefault(phrase, "").startsWith("year"))
        .anyMatch(phrase ->
            RelativeDates.startsWith(tokens, next, phrase)
                || RelativeDates.startsWith(tokens, index, phrase));
  }

  /** Day, month and year in digits, if it can be told which is which. */
  private Optional<Parsed> slashes(int index) {
    if (index + 4 >= tokens.size()
        || !"/.".contains(form(index + 1))
        || !form(index + 1).equals(form(index + 3))
        || !year(index + 4, false)) {
      return Optional.empty();
    }
    int one = number(index);
    int two = number(index + 2);
    if (one < 1 || two < 1 || one > DAYS || two > DAYS || one > 12 == two > 12) {
      return Optional.empty();
    }
    int year = number(index + 4);
    return parsed(
        one > 12 ? new PartialDate(year, two, one, false) : new PartialDate(year, one, two, false),
        0,
        index + 5);
  }

  private Optional<Parsed> season(int index) {
    for (Clitics.Stem stem : Clitics.stems(form(index))) {
      int season = words.seasons().getOrDefault(stem.form(), 0);
      int next = skipFillers(index + 1);
      if (season > 0 && year(next, false)) {
        return parsed(new PartialDate(number(next), season, 0, false), 0, next + 1);
      }
    }
    return Optional.empty();
  }

  private Optional<Parsed> yearAlone(int index) {
    if (!year(index, false)) {
      return Optional.empty();
    }
    boolean cued =
        index > 0
            && Clitics.stems(form(index - 1)).stream()
                .anyMatch(stem -> words.is(Part.YEAR_CUE, stem.form()));
    boolean range = index + 2 < tokens.size() && isDash(form(index + 1)) && year(index + 2, false);
    if (range) {
      return Optional.of(
          new Parsed(
              new PartialDate(number(index), 0, 0, false),
              Optional.of(new PartialDate(number(index + 2), 0, 0, false)),
              index + 3));
    }
    return cued
        ? parsed(new PartialDate(number(index), 0, 0, false), 0, index + 1)
        : Optional.empty();
  }

  private Optional<Parsed> withYear(PartialDate date, int secondDay, int index) {
    int next = index < tokens.size() && ",،".contains(form(index)) ? index + 1 : index;
    next = skipFillers(next);
    boolean hijri = date.hijri();
    if (!year(next, hijri)) {
      return parsed(date, secondDay, index);
    }
    int end = next + 1;
    if (words.is(hijri ? Part.HIJRI : Part.GREGORIAN, form(end))) {
      end++;
    }
    return parsed(date.withYear(number(next)), secondDay, end);
  }

  private static Optional<Parsed> parsed(PartialDate date, int secondDay, int next) {
    Optional<PartialDate> second =
        secondDay > date.day() ? Optional.of(date.withDay(secondDay)) : Optional.empty();
    return Optional.of(new Parsed(date, second, next));
  }

  private Optional<Days> days(int index) {
    int first = day(index);
    if (first == 0) {
      return Optional.empty();
    }
    int next = afterDay(index);
    int second = isJoiner(next) ? day(next + 1) : 0;
    return second == 0
        ? Optional.of(new Days(first, 0, next))
        : Optional.of(new Days(first, second, afterDay(next + 1)));
  }

  private int day(int index) {
    String form = form(index);
    int digits = 0;
    while (digits < form.length() && Character.isDigit(form.charAt(digits))) {
      digits++;
    }
    boolean plain = digits == form.length();
    boolean ordinal = !plain && words.is(Part.ORDINAL, form.substring(digits));
    if (digits == 0 || digits > 2 || !(plain || ordinal)) {
      return 0;
    }
    int day = Integer.parseInt(form.substring(0, digits));
    return day <= DAYS ? day : 0;
  }

  private int afterDay(int index) {
    return words.is(Part.ORDINAL, form(index + 1)) ? index + 2 : index + 1;
  }

  /** Skips the name of the same month in another country, in brackets or behind a stroke. */
  private int skipOtherName(Months.Named month) {
    int next = month.next();
    if (next + 1 < tokens.size() && "(/-".contains(form(next))) {
      Optional<Months.Named> other = months.at(tokens, next + 1);
      if (other.isPresent() && other.get().month().equals(month.month())) {
        int end = other.get().next();
        return form(next).equals("(") && form(end).equals(")") ? end + 1 : end;
      }
    }
    return next;
  }

  private int skipFillers(int index) {
    int next = index;
    while (Clitics.stems(form(next)).stream()
        .anyMatch(stem -> words.is(Part.FILLER, stem.form()))) {
      next++;
    }
    return next;
  }

  private boolean isJoiner(int index) {
    return isDash(form(index)) || words.is(Part.JOINER, form(index));
  }

  private static boolean isDash(String form) {
    return form.length() == 1 && DASHES.contains(form);
  }

  private static boolean hijri(Months.Named month) {
    return month.month().hijri();
  }

  private boolean year(int index, boolean hijri) {
    int number = number(index);
    return hijri
        ? number >= FIRST_HIJRI_YEAR && number <= LAST_HIJRI_YEAR
        : number >= FIRST_YEAR && number <= LAST_YEAR;
  }

  private int number(int index) {
    String form = form(index);
    boolean digits = index < tokens.size() && form.length() <= 4 && tokens.get(index).isNumber();
    return digits ? Integer.parseInt(form) : 0;
  }

  /** The form of a token; a blank beyond the last. */
  private String form(int index) {
    return index < tokens.size() ? tokens.get(index).form() : " ";
  }
}

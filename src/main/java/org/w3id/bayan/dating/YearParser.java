package org.w3id.bayan.dating;

import java.util.Optional;
import org.w3id.bayan.dating.DateTokens.Match;
import org.w3id.bayan.dating.DateWords.Part;
import org.w3id.bayan.dating.PartialDate.Form;

/** Reads years without a month: one, two that a time lies between, a decade or a century. */
final class YearParser {
  private static final int FIRST_DATED_YEAR = 1700;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int FIRST_HIJRI_YEAR = 1300;
  private static final int LAST_HIJRI_YEAR = 1500;
  private static final int DIGITS = 4;
  private static final int MONTHS = 12;
  private static final int CENTURY = 100;
  private static final int LONGEST_LIST = 12;

  private final DateTokens tokens;
  private final RelativeDates relative;

  YearParser(DateTokens tokens, RelativeDates relative) {
    this.tokens = tokens;
    this.relative = relative;
  }

  /** «The year 2024»; a preposition written together with the word leaves the digits alone. */
  Optional<DateMatch> named(int index) {
    return tokens
        .match(Part.YEAR_NAME, index)
        .filter(name -> name.letters() == (name.conjunction() ? 1 : 0))
        .flatMap(name -> at(name.next(), true).map(match -> match.behind(name.letters())));
  }

  Optional<DateMatch> fiscal(int index) {
    Optional<Match> fiscal = tokens.match(Part.FISCAL, index);
    if (fiscal.isPresent()) {
      return at(tokens.skip(Part.FILLER, fiscal.get().next()), true)
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
  Optional<DateMatch> decade(int index) {
    String form = tokens.form(index);
    String digits = form.substring(0, Math.min(DIGITS, form.length()));
    String behind = tokens.form(index + 1);
    boolean joined = tokens.isWord(Part.DECADE_ENDING, form.substring(digits.length()));
    boolean apart =
        form.length() == DIGITS
            && behind.startsWith("'")
            && tokens.isWord(Part.DECADE_ENDING, behind.substring(1));
    if ((joined || apart) && digits.matches("(1[7-9]|20)\\d0")) {
      PartialDate years = PartialDate.of(Integer.parseInt(digits), 0, 0).as(Form.DECADE);
      return DateMatch.of(years, joined ? index + 1 : index + 2);
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

  Optional<DateMatch> century(int index) {
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
  Optional<DateMatch> at(int index, boolean cued) {
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
  boolean isCued(int index) {
    boolean counted = tokens.is(Part.COUNTED, index + 1);
    if (counted) {
      return false;
    }
    boolean bracketed =
        tokens.isOpening(index - 1)
            && (tokens.form(index + 1).equals(")") || tokens.isDash(index + 1));
    return bracketed || tokens.endsBefore(Part.YEAR_CUE, beginOfList(index));
  }

  /** Where the first of several years stands. */
  private int beginOfList(int index) {
    int begin = index;
    while (begin > index - LONGEST_LIST
        && (tokens.isComma(begin - 1) || tokens.is(Part.AND, begin - 1))
        && tokens.digits(begin - 2) >= FIRST_YEAR
        && tokens.digits(begin - 2) <= LAST_YEAR) {
      begin -= 2;
    }
    return begin;
  }

  int afterEra(int index, boolean hijri) {
    return tokens.is(hijri ? Part.HIJRI : Part.GREGORIAN, index) ? index + 1 : index;
  }

  static boolean isYear(int number, boolean hijri) {
    return hijri
        ? number >= FIRST_HIJRI_YEAR && number <= LAST_HIJRI_YEAR
        : number >= FIRST_DATED_YEAR && number <= LAST_YEAR;
  }
}

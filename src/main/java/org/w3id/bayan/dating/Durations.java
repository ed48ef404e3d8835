package org.w3id.bayan.dating;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.w3id.bayan.dating.DateTokens.Match;
import org.w3id.bayan.dating.DateWords.Part;
import org.w3id.bayan.dating.PartialDate.Form;
import org.w3id.bayan.domain.DateAnchor;

/** Reads lengths of time and anniversaries; of most no date is known. */
final class Durations {
  private static final String LENGTH = "a length of time";
  private static final String ANNIVERSARY = "an anniversary";
  private static final int LARGEST = 1000;

  private final DateTokens tokens;
  private final DateAnchor anchor;

  Durations(DateTokens tokens, DateAnchor anchor) {
    this.tokens = tokens;
    this.anchor = anchor;
  }

  /**
   * So many years, months or days.
   *
   * @param count how many; 0 if it is not told
   */
  private record Length(int count, String unit, int next, int letters) {
    Length until(int end) {
      return new Length(count, unit, end, letters);
    }

    Length behind(int others) {
      return new Length(count, unit, next, others);
    }
  }

  /** The length of time or anniversary that begins at a token. */
  Optional<DateMatch> at(int index) {
    return anniversary(index)
        .or(() -> shiftFirst(index))
        .or(() -> unitFirst(index))
        .or(() -> numberFirst(index));
  }

  private Optional<DateMatch> anniversary(int index) {
    Optional<Match> word = tokens.match(Part.ANNIVERSARY, index);
    if (word.isPresent()) {
      int next = tokens.skip(Part.YEARLY, word.get().next());
      return tokens
          .ordinal(next)
          .or(() -> tokens.number(next))
          .map(rank -> without(ANNIVERSARY, rank.next(), word.get().letters()));
    }
    Optional<Match> rank = tokens.ordinal(index);
    int next =
        rank.map(Match::next)
            .or(() -> counted(index, true).map(Length::next))
            .map(tokens::skipDash)
            .orElse(index);
    return next == index
        ? Optional.empty()
        : tokens
            .match(Part.ANNIVERSARY, tokens.skip(Part.YEARLY, next))
            .map(found -> without(ANNIVERSARY, found.next(), rank.map(Match::letters).orElse(0)));
  }

  private static DateMatch without(String note, int next, int letters) {
    return DateMatch.relative(PartialDate.UNKNOWN, Optional.empty(), next)
        .behind(letters)
        .noting(note);
  }

  /** «The past six months», «the coming years». */
  private Optional<DateMatch> shiftFirst(int index) {
    for (Part part : List.of(Part.LAST, Part.PAST, Part.NEXT)) {
      Optional<Match> shift = tokens.placed(part, index, RelativeDates.BEFORE);
      if (shift.isPresent()) {
        int next = tokens.skip(Part.ABOUT, shift.get().next());
        return counted(next, false)
            .or(() -> single(next, part == Part.PAST || isPlural(next)))
            .map(length -> shifted(length.behind(shift.get().letters()), part));
      }
    }
    return Optional.empty();
  }

  /** The number behind the unit, and then which of them: «the months six past». */
  private Optional<DateMatch> unitFirst(int index) {
    Optional<Match> unit = tokens.match(Part.UNIT, index);
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    int behind = tokens.skip(Part.ABOUT, unit.get().next());
    Optional<Match> number = tokens.number(behind).filter(Durations::isCount);
    int next = number.map(Match::next).orElse(behind);
    Length length =
        number
            .map(count -> length(count.number(), unit.get(), next))
            .or(() -> single(index, false))
            .orElse(length(0, unit.get(), next));
    boolean several = number.isPresent() || unit.get().value().endsWith("s") || length.count() > 0;
    return several ? shiftedAfter(length) : Optional.empty();
  }

  private Optional<DateMatch> shiftedAfter(Length length) {
    for (Part part : List.of(Part.LAST, Part.PAST, Part.NEXT)) {
      Optional<Match> shift = tokens.placed(part, length.next(), RelativeDates.AFTER);
      if (shift.isPresent()) {
        return Optional.of(shifted(length.until(shift.get().next()), part));
      }
    }
    return Optional.empty();
  }

  /** «Ten years», «more than a decade», «two months ago». */
  private Optional<DateMatch> numberFirst(int index) {
    Optional<Match> ago = tokens.placed(Part.AGO, index, RelativeDates.BEFORE);
    int begin = ago.map(Match::next).orElse(index);
    Optional<Match> about = tokens.match(Part.ABOUT, begin);
    int number = tokens.skip(Part.ABOUT, begin);
    Optional<Length> length =
        counted(number, false)
            .or(() -> single(number, about.isPresent() || ago.isPresent() || isShifted(number)))
            .filter(found -> tokens.digits(found.next()) < LARGEST)
            .filter(found -> ago.isEmpty() || shiftedAfter(found).isEmpty());
    if (length.isEmpty()) {
      return Optional.empty();
    }
    Length found =
        length.get().behind(ago.or(() -> about).map(Match::letters).orElse(length.get().letters()));
    Optional<Match> agoAfter = tokens.placed(Part.AGO, found.next(), RelativeDates.AFTER);
    if (ago.isPresent() || agoAfter.isPresent()) {
      int next = agoAfter.map(Match::next).orElse(found.next());
      PartialDate date = shiftedBy(found, -1);
      boolean exact = found.unit().equals("day") || date.year() == 0;
      return Optional.of(
          DateMatch.relative(exact ? date : date.as(Form.APPROXIMATE), Optional.empty(), next)
              .behind(found.letters()));
    }
    return hence(found)
        .or(() -> shiftedAfter(found))
        .or(() -> Optional.of(without(LENGTH, found.next(), found.letters())));
  }

  /** Whether behind one unit it is said from where it is counted: a year ago. */
  private boolean isShifted(int index) {
    return single(index, true)
        .filter(found ->
            tokens.placed(Part.AGO, found.next(), RelativeDates.AFTER).isPresent()
                || tokens.is(Part.HENCE, found.next()))
        .isPresent();
  }

  /** «A year from now». */
  private Optional<DateMatch> hence(Length length) {
    return tokens
        .match(Part.HENCE, length.next())
        .map(word ->
            DateMatch.relative(monthly(length, 1), Optional.empty(), word.next())
                .behind(length.letters()));
  }

  /** A number and a unit. */
  private Optional<Length> counted(int index, boolean hyphened) {
    Optional<Match> number = tokens.number(index).filter(Durations::isCount);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int next = hyphened ? tokens.skipDash(number.get().next()) : number.get().next();
    return tokens
        .match(Part.UNIT, next)
        .map(unit ->
            length(number.get().number(), unit, unit.next()).behind(number.get().letters()));
  }

  /** A unit that says its own number, or one of which there is one. */
  private Optional<Length> single(int index, boolean any) {
    Optional<Match> article = tokens.match(Part.ARTICLE, index);
    Optional<Match> unit = tokens.match(Part.UNIT, article.map(Match::next).orElse(index));
    return unit.flatMap(match -> {
      String value = match.value();
      int letters = article.orElse(match).letters();
      boolean own = Character.isDigit(value.charAt(0));
      boolean large = article.isPresent() && value.equals("decade");
      if (!own && !any && !large) {
        return Optional.empty();
      }
      int count = own ? value.charAt(0) - '0' : value.endsWith("s") ? 0 : 1;
      return Optional.of(length(count, match, match.next()).behind(letters));
    });
  }

  private boolean isPlural(int index) {
    return tokens.match(Part.UNIT, index).filter(unit -> unit.value().endsWith("s")).isPresent();
  }

  private static Length length(int count, Match unit, int next) {
    String name = unit.value();
    int from = Character.isDigit(name.charAt(0)) ? 1 : 0;
    int to = name.endsWith("s") ? name.length() - 1 : name.length();
    return new Length(count, name.substring(from, to), next, unit.letters());
  }

  private static boolean isCount(Match number) {
    return number.number() > 0 && number.number() < LARGEST;
  }

  /** The time up to the date of the text, or from it: at one end only as exact as the number. */
  private DateMatch shifted(Length length, Part part) {
    PartialDate now = monthly(length, 0);
    PartialDate other = monthly(length, part == Part.NEXT ? 1 : -1);
    if (length.count() == 0 || now.year() == 0) {
      return without(LENGTH, length.next(), length.letters());
    }
    PartialDate far = other.as(Form.APPROXIMATE);
    return DateMatch.relative(
            part == Part.NEXT ? now : far,
            Optional.of(part == Part.NEXT ? far : now),
            length.next())
        .behind(length.letters());
  }

  /** The same as far as the month, if the text is known to be of some month. */
  private PartialDate monthly(Length length, int direction) {
    PartialDate date = shiftedBy(length, direction);
    boolean year = date.year() > 0 && date.month() == 0;
    return year
        ? anchor
            .month()
            .map(month -> PartialDate.of(date.year(), month.getMonthValue(), 0))
            .orElse(date)
        : date;
  }

  private PartialDate shiftedBy(Length length, int direction) {
    long count = (long) length.count() * direction;
    Optional<Integer> year = anchor.year().map(Year::getValue);
    Optional<YearMonth> month = anchor.month();
    Optional<LocalDate> day = anchor.day();
    Optional<PartialDate> date =
        switch (length.unit()) {
          case "day" -> day.map(now -> PartialDate.of(now.plusDays(count)));
          case "week" -> day.map(now -> PartialDate.of(now.plusWeeks(count)));
          case "month" -> month.map(now -> PartialDate.of(now.plusMonths(count)));
          case "quarter" -> month.map(now -> PartialDate.of(now.plusMonths(3 * count)));
          case "half" -> month.map(now -> PartialDate.of(now.plusMonths(6 * count)));
          case "year" -> year.map(now -> PartialDate.of((int) (now + count), 0, 0));
          case "decade" -> year.map(now -> PartialDate.of((int) (now + 10 * count), 0, 0));
          case "century" -> year.map(now -> PartialDate.of((int) (now + 100 * count), 0, 0));
          default -> Optional.empty();
        };
    return date.orElse(PartialDate.UNKNOWN);
  }
}

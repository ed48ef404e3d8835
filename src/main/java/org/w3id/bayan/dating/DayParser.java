package org.w3id.bayan.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.bayan.dating.DateTokens.Match;
import org.w3id.bayan.dating.DateWords.Part;

/** Reads the days of a month, before or behind its name: «7», «the second of», «12, 13 and 15». */
final class DayParser {
  private static final int DAYS = 31;
  private static final int LONGEST_LIST = 12;

  private final DateTokens tokens;

  DayParser(DateTokens tokens) {
    this.tokens = tokens;
  }

  /** Days of a month, and the token after them. */
  record Days(List<Integer> days, int next, boolean range) {}

  /**
   * «The second of July»: a number in words needs a word before the month, but for «the first» in
   * languages without capitals.
   */
  Optional<Days> spelled(int index) {
    return tokens
        .ordinal(index)
        .filter(day -> tokens.is(Part.FILLER, day.next()) || isFirst(index, day))
        .filter(day -> day.number() <= DAYS)
        .map(day -> new Days(List.of(day.number()), day.next(), false));
  }

  private boolean isFirst(int index, Match day) {
    return day.number() == 1
        && tokens.get(index).isCaseless()
        && tokens.month(day.next()).isPresent();
  }

  /** Days with commas or «and» between them, or two with «to». */
  Optional<Days> at(int index) {
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
      boolean listed = !and && (isTo(next) || tokens.isComma(next));
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
  static Optional<DateMatch> in(DateMatch month, Days days) {
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
}

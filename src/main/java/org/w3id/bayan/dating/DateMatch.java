package org.w3id.bayan.dating;

import java.util.Optional;
import org.w3id.bayan.dating.DateTokens.Match;

/**
 * A date that was read: one, or two that a time lies between.
 *
 * @param next the token after it
 * @param letters how many letters of other words stand before it in its first token
 */
record DateMatch(
    PartialDate first, Optional<PartialDate> last, int next, int letters, Remarks remarks) {

  /**
   * What else is known of it.
   *
   * @param relative whether it counts from the date of the text
   * @param apart whether nothing but the two days is meant, not what lies between
   */
  record Remarks(boolean relative, boolean apart, Optional<String> note) {
    private static final Remarks NONE = new Remarks(false, false, Optional.empty());
  }

  /** One date as written, if there is such a day. */
  static Optional<DateMatch> of(PartialDate date, int next) {
    return date.exists()
        ? Optional.of(new DateMatch(date, Optional.empty(), next, 0, Remarks.NONE))
        : Optional.empty();
  }

  static DateMatch relative(PartialDate first, Optional<PartialDate> last, int next) {
    return new DateMatch(first, last, next, 0, new Remarks(true, false, Optional.empty()));
  }

  DateMatch dated(PartialDate begin, Optional<PartialDate> end) {
    return new DateMatch(begin, end, next, letters, remarks);
  }

  DateMatch until(int end) {
    return new DateMatch(first, last, end, letters, remarks);
  }

  DateMatch behind(int others) {
    return new DateMatch(first, last, next, others, remarks);
  }

  DateMatch apart() {
    return remarked(new Remarks(remarks.relative(), true, remarks.note()));
  }

  DateMatch together() {
    return remarked(new Remarks(remarks.relative(), false, remarks.note()));
  }

  DateMatch counted() {
    return remarked(new Remarks(true, remarks.apart(), remarks.note()));
  }

  DateMatch noting(String note) {
    return remarked(new Remarks(remarks.relative(), remarks.apart(), Optional.of(note)));
  }

  /** The beginning or end of it, as a month where it is longer than that. */
  DateMatch within(Match part) {
    PartialDate date =
        switch (part.value()) {
          case "beginning" -> first.beginning();
          case "end" -> first.ending();
          default -> first;
        };
    DateMatch match = last.isPresent() ? this : dated(date, last);
    return match.behind(part.letters()).noting("the %s of it".formatted(part.value()));
  }

  private DateMatch remarked(Remarks other) {
    return new DateMatch(first, last, next, letters, other);
  }

  /** Whether the year is still to be known. */
  boolean lacksYear() {
    return first.year() == 0 && (first.month() > 0 || first.day() > 0);
  }

  DateMatch withYear(int year) {
    return dated(
        first.year() == 0 ? first.withYear(year) : first,
        last.map(end -> end.year() == 0 ? end.withYear(year) : end));
  }

  /** Whether every day in it is one. */
  boolean exists() {
    return first.exists() && last.map(PartialDate::exists).orElse(true);
  }
}

package org.w3id.bayan.search;

import java.util.Optional;
import java.util.regex.Pattern;
import org.w3id.bayan.domain.Period;

/**
 * The days that a date may mean: a year means all of its days.
 *
 * @param first the first, counted from 1970-01-01
 * @param last the last
 */
public record Days(long first, long last) {
  private static final Pattern FORM = Pattern.compile("\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\\d{2})?)?");

  /** The days of a date as in ISO 8601: YYYY, YYYY-MM or YYYY-MM-DD; nothing, if it is none. */
  public static Optional<Days> of(String date) {
    return Optional.of(date)
        .filter(it -> FORM.matcher(it).matches())
        .flatMap(Period::of)
        .map(period -> new Days(period.first().toEpochDay(), period.last().toEpochDay()));
  }

  /** The days from the first of these to the last of others. */
  Days to(Days others) {
    return new Days(Math.min(first, others.first), Math.max(last, others.last));
  }
}

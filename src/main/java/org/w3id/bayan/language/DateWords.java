package org.w3id.bayan.language;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that a language builds dates with, folded.
 *
 * @param single words by what they do
 * @param relative expressions that count from the date of the text, words to their meaning: {@code
 *     year-1}, {@code month+0}, {@code season22-1}
 * @param seasons names of seasons, to their number in EDTF
 */
public record DateWords(
    Map<Part, Set<String>> single,
    Map<List<String>, String> relative,
    Map<String, Integer> seasons) {
  public DateWords {
    single = Map.copyOf(single);
    relative = Map.copyOf(relative);
    seasons = Map.copyOf(seasons);
  }

  /** What a word does in a date. */
  public enum Part {
    /** Stands before a day and belongs to the date: يومي. */
    LEAD,
    /** Joins two days: and, to. */
    JOINER,
    /** Stands between day, month and year: of. */
    FILLER,
    /** Stands before a year on its own: in. */
    YEAR_CUE,
    /** Follows a day in digits: nd, th. */
    ORDINAL,
    /** Says that the year is of the Hijra. */
    HIJRI,
    /** Says that the year is of the common era. */
    GREGORIAN,
    /** Introduces the same day in the other calendar. */
    CORRESPONDING
  }

  boolean is(Part part, String form) {
    return single.getOrDefault(part, Set.of()).contains(form);
  }
}

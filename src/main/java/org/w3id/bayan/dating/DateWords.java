package org.w3id.bayan.dating;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that a language builds dates with, folded, by the first of them. */
public final class DateWords {
  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
  private final Set<Part> parts = EnumSet.noneOf(Part.class);

  /**
   * @param entries all words and what they do
   */
  public DateWords(Collection<Entry> entries) {
    for (Entry entry : entries) {
      parts.add(entry.part());
      byFirstWord.computeIfAbsent(entry.forms().getFirst(), form -> new ArrayList<>()).add(entry);
    }
    byFirstWord
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt(entry -> -entry.forms().size())));
  }

  /**
   * Words that do something in a date.
   *
   * @param value what they stand for, where their part has values
   */
  public record Entry(Part part, List<String> forms, String value) {
    public Entry {
      forms = List.copyOf(forms);
    }
  }

  /** What words do in a date. */
  public enum Part {
    /** Stands before a day and belongs to the date: the days. */
    LEAD,
    /** Joins two days that follow each other: and. */
    AND,
    /** Stands between the beginning and the end of a time: to. */
    TO,
    /** Stands before two dates joined by «and», of a time from the one to the other. */
    BETWEEN,
    /** Stands between day, month and year: of. */
    FILLER,
    /** Stands before a year or month on its own: in. */
    YEAR_CUE,
    /** Stands before a year in digits and belongs to the date: the year. */
    YEAR_NAME,
    /** Stands before words for a time that begin with a noun, and belongs to them: the. */
    DETERMINER,
    /** Follows a day in digits: nd, th. */
    ORDINAL,
    /** Stands before an ordinal in digits: the, of «the 5». */
    NUMBER_MARK,
    /** A number in words; its value. */
    NUMBER,
    /** A number for the place in a row; its value. */
    ORDINAL_NUMBER,
    /** Follows a number that counts things, so that it is no year: troops. */
    COUNTED,
    /** Says that the year is of the Hijra. */
    HIJRI,
    /** Says that the year is of the common era. */
    GREGORIAN,
    /** Introduces the same day in the other calendar. */
    CORRESPONDING,
    /** A season, quarter or half of a year; its number in EDTF. */
    SEASON,
    /** Quarter, half; the number in EDTF of the first of them. */
    FRACTION,
    /** A day of the week; its number, Monday being 1. */
    WEEKDAY,
    /** Names a part of what follows: early, end of; which part. */
    WITHIN,
    /**
     * A stretch of time; {@code year} for one, {@code years} for several, {@code 2year} for two.
     */
    UNIT,
    /** The one before, or those before; whether it stands before or after the unit. */
    LAST,
    /** Those up to now; whether before or after the unit. */
    PAST,
    /** The one to come, or those to come; whether before or after the unit. */
    NEXT,
    /** The one that is now; whether before or after the unit. */
    THIS,
    /** Says that a length of time is to be counted back; whether before or after it. */
    AGO,
    /** Says that a length of time is to be counted on from the date of the text: from now. */
    HENCE,
    /** Makes a length of time inexact: more than. */
    ABOUT,
    /** Stands for one: a. */
    ARTICLE,
    /** Behind the first year of ten, of which it makes a decade: s. */
    DECADE_ENDING,
    /** Ten years of a century; its first year: 90. */
    DECADE,
    /** A hundred years. */
    CENTURY,
    /** A year of the budget. */
    FISCAL,
    /** The return of a day. */
    ANNIVERSARY,
    /** May stand between an anniversary and its number. */
    YEARLY,
    /** Counts from the date of the text: {@code year-1}, {@code season22-1}, {@code unknown}. */
    RELATIVE,
    /** Of two numbers with strokes, the day stands first. */
    DAY_FIRST
  }

  /** What begins with a word, the longest first. */
  List<Entry> startingWith(String form) {
    return byFirstWord.getOrDefault(form, List.of());
  }

  boolean has(Part part) {
    return parts.contains(part);
  }
}

package org.w3id.bayan.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.bayan.curated.Row;
import org.w3id.bayan.curated.Table;
import org.w3id.bayan.dating.DateWords;
import org.w3id.bayan.dating.Months;
import org.w3id.bayan.language.Abbreviations;
import org.w3id.bayan.language.Fold;
import org.w3id.bayan.language.Spelling;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.language.Tokens;

/** Reads what dates and sentences are cut by. */
final class CalendarReader {
  private static final String MONTH = "month";
  private static final String HIJRI_MONTH = "hijri-month";
  private static final String UNITS = "(year|half|quarter|month|week|day|decade|century|hour)";
  private static final Pattern MEANING =
      Pattern.compile("(" + UNITS + "|season2[1-4]|year12)[+-]\\d|unknown");
  private static final Pattern UNIT = Pattern.compile("\\d?" + UNITS + "s?");
  private static final Pattern WITHIN =
      Pattern.compile("beginning|early part|middle|late part|end|later part|earlier part");
  private static final Pattern PLACE = Pattern.compile("before|after");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  private CalendarReader() {}

  static Lexicon.Calendar read(Path directory, String language, Spelling spelling) {
    Months.Builder months = Months.ofLanguage(language, spelling);
    DateWords words = dateWords(directory.resolve("dates.tsv"), spelling, months);
    return new Lexicon.Calendar(words, months.build(), abbreviations(directory));
  }

  private static DateWords dateWords(Path file, Spelling spelling, Months.Builder months) {
    List<DateWords.Entry> entries = new ArrayList<>();
    for (Row row : Table.read(file, Set.of("role", "words", "value")).rows()) {
      String value = row.find("value").orElse("");
      for (String words : row.get("words").split("\\|", -1)) {
        if (row.get("role").equals(MONTH) || row.get("role").equals(HIJRI_MONTH)) {
          months.add(words, number(row, value), row.get("role").equals(HIJRI_MONTH));
        } else {
          List<String> forms = Tokens.of(words, spelling).stream().map(Token::form).toList();
          entries.add(new DateWords.Entry(part(row), forms, checked(row, value)));
        }
      }
    }
    return new DateWords(entries);
  }

  private static String checked(Row row, String value) {
    switch (part(row)) {
      case NUMBER, ORDINAL_NUMBER, SEASON, FRACTION, WEEKDAY, DECADE -> number(row, value);
      case RELATIVE -> check(row, value, MEANING, "year-1, month+0, season22-1 or unknown");
      case UNIT -> check(row, value, UNIT, "year, years or 2year");
      case WITHIN -> check(row, value, WITHIN, "beginning, early part, middle, late part or end");
      case LAST, PAST, NEXT, THIS, AGO -> check(row, value, PLACE, "before or after");
      default -> {
        // The other words have no value.
      }
    }
    return value;
  }

  private static void check(Row row, String value, Pattern pattern, String examples) {
    if (!pattern.matcher(value).matches()) {
      throw row.problem(
          "\"%s\" is not a value for the role %s; write e.g. %s"
              .formatted(value, row.get("role"), examples));
    }
  }

  private static int number(Row row, String value) {
    check(row, value, NUMBER, "12");
    return Integer.parseInt(value);
  }

  private static DateWords.Part part(Row row) {
    String role = row.get("role");
    try {
      return DateWords.Part.valueOf(role.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw row.problem(
          "\"%s\" is no role of a word in a date; known: %s, %s, %s"
              .formatted(role, MONTH, HIJRI_MONTH, List.of(DateWords.Part.values())));
    }
  }

  private static Abbreviations abbreviations(Path directory) {
    Set<String> titles = new HashSet<>();
    Set<String> others = new HashSet<>();
    Set<String> lasts = new HashSet<>();
    Path file = directory.resolve("abbreviations.tsv");
    for (Row row : Table.read(file, Set.of("abbreviation", "kind")).rows()) {
      switch (row.get("kind")) {
        case "title" -> titles.add(Fold.of(row.get("abbreviation")));
        case "other" -> others.add(Fold.of(row.get("abbreviation")));
        case "last" -> lasts.add(Fold.of(row.get("abbreviation")));
        default -> throw row.problem("the kind is none of title, last and other");
      }
    }
    return new Abbreviations(titles, others, lasts, LexiconReader.commonWords(directory));
  }
}

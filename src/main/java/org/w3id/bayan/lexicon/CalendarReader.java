package org.w3id.bayan.lexicon;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.bayan.curated.Row;
import org.w3id.bayan.curated.Table;
import org.w3id.bayan.language.Abbreviations;
import org.w3id.bayan.language.DateWords;
import org.w3id.bayan.language.Fold;
import org.w3id.bayan.language.Months;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.language.Tokens;

/** Reads what dates and sentences are cut by. */
final class CalendarReader {
  private static final Pattern MEANING =
      Pattern.compile("(year|month|season2[1-4])[+-]\\d|unknown");

  private CalendarReader() {}

  static Lexicon.Calendar read(Path directory, String language) {
    Map<String, Integer> hijriMonths = new HashMap<>();
    DateWords words = dateWords(directory.resolve("dates.tsv"), hijriMonths);
    return new Lexicon.Calendar(words, Months.of(language, hijriMonths), abbreviations(directory));
  }

  private static DateWords dateWords(Path file, Map<String, Integer> hijriMonths) {
    Map<DateWords.Part, Set<String>> single = new EnumMap<>(DateWords.Part.class);
    Map<List<String>, String> relative = new HashMap<>();
    Map<String, Integer> seasons = new HashMap<>();
    for (Row row : Table.read(file, Set.of("role", "words", "value")).rows()) {
      String role = row.get("role");
      String words = row.get("words");
      if (role.equals("relative")) {
        if (!MEANING.matcher(row.get("value")).matches()) {
          throw row.problem(
              "\"%s\" is not a relative date; write e.g. year-1, month+0, season22-1 or unknown"
                  .formatted(row.get("value")));
        }
        relative.put(Tokens.of(words).stream().map(Token::form).toList(), row.get("value"));
      } else if (role.equals("season")) {
        seasons.put(Fold.of(words), Integer.valueOf(row.get("value")));
      } else if (role.equals("hijri-month")) {
        hijriMonths.put(words, Integer.valueOf(row.get("value")));
      } else {
        single.computeIfAbsent(part(row, role), key -> new HashSet<>()).add(Fold.of(words));
      }
    }
    return new DateWords(single, relative, seasons);
  }

  private static DateWords.Part part(Row row, String role) {
    try {
      return DateWords.Part.valueOf(role.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw row.problem(
          "\"%s\" is no role of a word in a date; known: relative, season, hijri-month, %s"
              .formatted(role, List.of(DateWords.Part.values())));
    }
  }

  private static Abbreviations abbreviations(Path directory) {
    Set<String> titles = new HashSet<>();
    Set<String> others = new HashSet<>();
    Path file = directory.resolve("abbreviations.tsv");
    for (Row row : Table.read(file, Set.of("abbreviation", "kind")).rows()) {
      switch (row.get("kind")) {
        case "title" -> titles.add(Fold.of(row.get("abbreviation")));
        case "other" -> others.add(Fold.of(row.get("abbreviation")));
        default -> throw row.problem("the kind is neither title nor other");
      }
    }
    return new Abbreviations(titles, others, LexiconReader.commonWords(directory));
  }
}

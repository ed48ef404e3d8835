package org.w3id.bayan.language;

import java.time.Year;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3id.bayan.domain.DateAnchor;
import org.w3id.bayan.domain.Span;

/** Reads the dates that count from the date of the text: {@code last summer}. */
final class RelativeDates {
  private static final Pattern MEANING = Pattern.compile("(year|month|season(\\d\\d))([+-]\\d)");

  private final List<Token> tokens;
  private final DateWords words;
  private final DateAnchor anchor;
  private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

  RelativeDates(List<Token> tokens, DateWords words, DateAnchor anchor) {
    this.tokens = tokens;
    this.words = words;
    this.anchor = anchor;
    for (List<String> phrase : words.relative().keySet()) {
      byFirstWord.merge(phrase.getFirst(), List.of(phrase), RelativeDates::both);
    }
  }

  /** A relative expression that was read: its year, its date and the token after it. */
  record Found(int year, Optional<String> edtf, int next) {}

  private static List<List<String>> both(List<List<String>> some, List<List<String>> more) {
    return Stream.concat(some.stream(), more.stream())
        .sorted((one, other) -> Integer.compare(other.size(), one.size()))
        .toList();
  }

  /** Whether the words stand at a token, the first behind proclitics perhaps. */
  static boolean startsWith(List<Token> tokens, int first, List<String> phrase) {
    if (first + phrase.size() > tokens.size()) {
      return false;
    }
    for (int offset = 1; offset < phrase.size(); offset++) {
      if (!tokens.get(first + offset).form().equals(phrase.get(offset))) {
        return false;
      }
    }
    return Clitics.stems(tokens.get(first).form()).stream()
        .anyMatch(stem -> stem.form().equals(phrase.getFirst()));
  }

  void addBetween(int begin, int end, List<DatedWords> dated) {
    for (int index = begin; index < end; index++) {
      Optional<Found> found = at(index);
      if (found.isPresent() && found.get().next() <= end) {
        Token first = tokens.get(index);
        Token last = tokens.get(found.get().next() - 1);
        Span span = new Span(withoutProclitics(first), last.span().end());
        dated.add(new DatedWords(span, found.get().edtf(), Optional.empty(), true));
        index = found.get().next() - 1;
      }
    }
  }

  private int withoutProclitics(Token first) {
    for (Clitics.Stem stem : Clitics.stems(first.form())) {
      if (byFirstWord.containsKey(stem.form())) {
        return first.span().begin() + Fold.sourceLength(first.surface(), stem.letters());
      }
    }
    return first.span().begin();
  }

  private Optional<Found> at(int index) {
    for (Clitics.Stem stem : Clitics.stems(tokens.get(index).form())) {
      for (List<String> phrase : byFirstWord.getOrDefault(stem.form(), List.of())) {
        if (startsWith(tokens, index, phrase)) {
          return Optional.of(found(phrase, index + phrase.size()));
        }
      }
    }
    return Optional.empty();
  }

  private Found found(List<String> phrase, int next) {
    Matcher meaning = MEANING.matcher(words.relative().getOrDefault(phrase, ""));
    if (!meaning.matches() || anchor.year().isEmpty()) {
      return new Found(0, Optional.empty(), next);
    }
    int count = Integer.parseInt(meaning.group(3));
    int year = anchor.year().map(Year::getValue).orElse(0);
    if (meaning.group(1).equals("year")) {
      return new Found(year + count, Optional.of(String.valueOf(year + count)), next);
    }
    if (meaning.group(1).equals("month")) {
      Optional<YearMonth> month = anchor.month().map(known -> known.plusMonths(count));
      return new Found(year, month.map(YearMonth::toString), next);
    }
    int season = Integer.parseInt(meaning.group(2));
    int counted = year + seasonYears(season, count);
    return new Found(counted, Optional.of(counted + "-" + season), next);
  }

  /** «Last summer» is of this year if this year's summer is over, and likewise for the next. */
  private int seasonYears(int season, int count) {
    int lastMonth = season == 24 ? 2 : 5 + 3 * (season - 21);
    int month = anchor.month().map(YearMonth::getMonthValue).orElse(0);
    if (count < 0 && month > lastMonth) {
      return count + 1;
    }
    return count > 0 && month > 0 && month < lastMonth - 2 ? count - 1 : count;
  }

  /** A relative year that stands behind a date without a year: {@code April of this year}. */
  Optional<Found> yearAfter(int index, List<PartialDate> dates) {
    if (dates.getLast().year() > 0) {
      return Optional.empty();
    }
    for (int next = index; next < Math.min(index + 3, tokens.size()); next++) {
      Optional<Found> found = at(next);
      if (found.isPresent() && found.get().year() > 0) {
        return found;
      }
      String form = tokens.get(next).form();
      if (!words.is(DateWords.Part.FILLER, form) && tokens.get(next).isWord()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The year of a date given without one: that of the text. */
  int yearOf(PartialDate date) {
    return date.hijri() ? 0 : anchor.year().map(Year::getValue).orElse(0);
  }
}

package org.w3id.bayan.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.bayan.domain.DateAnchor;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.language.DateWords.Part;

/** Finds the dates in a text: absolute ones first, then those that count from its own date. */
public final class Dates {
  private final List<Token> tokens;
  private final DateWords words;
  private final Months months;

  private Dates(List<Token> tokens, DateWords words, Months months) {
    this.tokens = tokens;
    this.words = words;
    this.months = months;
  }

  /** Dates as written: one, or two that span a time. */
  private record Written(int first, int next, List<PartialDate> dates, Optional<String> conflict) {}

  /**
   * The dates in a text, in order.
   *
   * @param anchor what relative dates count from; if not known, the first full date of the text
   */
  public static List<DatedWords> of(
      List<Token> tokens, DateWords words, Months months, DateAnchor anchor) {
    Dates reader = new Dates(tokens, words, months);
    List<Written> written = reader.written();
    RelativeDates relative =
        new RelativeDates(tokens, words, anchor.year().isPresent() ? anchor : anchor(written));
    List<DatedWords> dated = new ArrayList<>();
    int token = 0;
    for (Written one : written) {
      relative.addBetween(token, one.first(), dated);
      Optional<RelativeDates.Found> year = relative.yearAfter(one.next(), one.dates());
      int next = year.map(RelativeDates.Found::next).orElse(one.next());
      reader.edtf(one, year, relative).ifPresent(dated::add);
      token = next;
    }
    relative.addBetween(token, tokens.size(), dated);
    return List.copyOf(dated);
  }

  private static DateAnchor anchor(List<Written> written) {
    return written.stream()
        .map(one -> one.dates().getFirst())
        .filter(date -> !date.hijri() && date.year() > 0 && date.month() > 0)
        .findFirst()
        .flatMap(PartialDate::edtf)
        .map(DateAnchor::of)
        .orElse(DateAnchor.UNKNOWN);
  }

  private Optional<DatedWords> edtf(
      Written one, Optional<RelativeDates.Found> year, RelativeDates relative) {
    List<String> parts = new ArrayList<>();
    boolean counted = year.isPresent();
    for (PartialDate date : one.dates()) {
      PartialDate full = date;
      if (date.year() == 0) {
        counted = true;
        full =
            date.withYear(
                year.map(RelativeDates.Found::year).orElseGet(() -> relative.yearOf(date)));
      }
      Optional<PartialDate> gregorian = full.gregorian();
      if (gregorian.isEmpty() && !full.hijri()) {
        return Optional.empty();
      }
      gregorian.flatMap(PartialDate::edtf).ifPresent(parts::add);
    }
    boolean complete = parts.size() == one.dates().size();
    boolean ordered = parts.size() < 2 || parts.get(0).compareTo(parts.get(1)) <= 0;
    Optional<String> conflict =
        ordered ? one.conflict() : Optional.of("the end of a time lies before its beginning");
    int next = year.map(RelativeDates.Found::next).orElse(one.next());
    Span span = new Span(tokens.get(one.first()).span().begin(), tokens.get(next - 1).span().end());
    Optional<String> edtf =
        complete && ordered ? Optional.of(String.join("/", parts)) : Optional.empty();
    return Optional.of(new DatedWords(span, edtf, conflict, counted));
  }

  private List<Written> written() {
    List<Written> found = new ArrayList<>();
    for (int index = 0; index < tokens.size(); index++) {
      Optional<Written> date = writtenAt(index);
      if (date.isPresent()) {
        found.add(date.get());
        index = date.get().next() - 1;
      }
    }
    return found;
  }

  private Optional<Written> writtenAt(int first) {
    DateParser parser = new DateParser(tokens, words, months);
    Optional<DateParser.Parsed> one = parser.at(first);
    if (one.isEmpty()) {
      return Optional.empty();
    }
    DateParser.Parsed parsed = one.get();
    int next = parsed.next();
    if (next + 1 < tokens.size() && words.is(Part.JOINER, tokens.get(next).form())) {
      Optional<DateParser.Parsed> other = parser.at(next + 1);
      if (other.isPresent() && other.get().sameGrain(parsed)) {
        parsed = parsed.to(other.get());
        next = parsed.next();
      }
    }
    if (parsed.first().hijri()) {
      return Optional.of(withCommonEra(first, parsed, parser));
    }
    return Optional.of(new Written(first, next, parsed.dates(), Optional.empty()));
  }

  private boolean introduces(Token token) {
    boolean mark = !token.isWord() && !token.form().equals(".");
    return mark
        || Clitics.stems(token.form()).stream()
            .anyMatch(stem -> words.is(Part.CORRESPONDING, stem.form()));
  }

  /** A date of the Hijra with the Gregorian date that may follow it: of the two, that counts. */
  private Written withCommonEra(int first, DateParser.Parsed hijri, DateParser parser) {
    int next = hijri.next();
    while (next < tokens.size() && introduces(tokens.get(next))) {
      next++;
    }
    Optional<DateParser.Parsed> common =
        next > hijri.next() ? parser.rangeAt(next) : Optional.empty();
    if (common.isEmpty() || common.get().first().hijri() || common.get().first().year() == 0) {
      return new Written(first, hijri.next(), hijri.dates(), Optional.empty());
    }
    Optional<String> converted = hijri.first().gregorian().flatMap(PartialDate::edtf);
    Optional<String> printed = common.get().first().edtf();
    Optional<String> conflict =
        converted.isEmpty() || converted.equals(printed)
            ? Optional.empty()
            : Optional.of(
                "the date of the Hijra is %s, the date beside it %s; the latter is taken"
                    .formatted(converted.get(), printed.orElse("")));
    return new Written(first, common.get().next(), common.get().dates(), conflict);
  }
}

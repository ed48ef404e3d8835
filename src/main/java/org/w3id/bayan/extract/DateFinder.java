package org.w3id.bayan.extract;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.bayan.domain.DateAnchor;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Origin;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.extract.ParsedText.ParsedSentence;
import org.w3id.bayan.language.PhraseTrie.Found;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Lexicon;

/**
 * Finds dates that hang on the name of a month: a day or two before or after it, a year after it.
 * Two names for one month may stand side by side.
 */
public final class DateFinder {
  private static final String TIME = "time";
  private static final BigDecimal CONFIDENCE = new BigDecimal("0.90");
  private static final int LONGEST_GAP = 6;

  private final Lexicon lexicon;

  public DateFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The dates in a text, in order. */
  public List<Mention> find(ParsedText text, DateAnchor anchor) {
    List<Mention> dates = new ArrayList<>();
    for (ParsedSentence sentence : text.sentences()) {
      int next = 0;
      while (next < sentence.tokens().size()) {
        Optional<Parts> parts = partsAt(sentence.tokens(), next, anchor);
        parts.flatMap(found -> mention(sentence.tokens(), found)).ifPresent(dates::add);
        next = parts.map(Parts::end).orElse(next + 1);
      }
    }
    return dates;
  }

  /**
   * The parts of a date.
   *
   * @param begin index of its first token
   * @param end index after its last
   * @param days none, one, or first and last
   */
  private record Parts(int begin, int end, List<Integer> days, int month, int year) {}

  private Optional<Parts> partsAt(List<Token> tokens, int monthBegin, DateAnchor anchor) {
    Optional<Found<Integer>> month =
        lexicon.words().months().longestAt(tokens, monthBegin, lexicon.words().clitics());
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int begin = monthBegin;
    int end = skipOtherName(tokens, month.get());
    List<Integer> days = new ArrayList<>();
    List<Integer> before = daysEndingAt(tokens, monthBegin);
    if (!before.isEmpty()) {
      begin = before.getFirst();
      days.addAll(before.subList(1, before.size()));
    } else {
      List<Integer> after = daysBeginningAt(tokens, end);
      if (!after.isEmpty()) {
        end = after.getFirst();
        days.addAll(after.subList(1, after.size()));
      }
    }
    int yearAt = end < tokens.size() && !tokens.get(end).isWord() ? end + 1 : end;
    Optional<Integer> year = number(tokens, yearAt).filter(DateFinder::isYear);
    if (year.isPresent()) {
      return Optional.of(
          new Parts(begin, yearAt + 1, days, month.get().values().getFirst(), year.get()));
    }
    Optional<Integer> thisYear = thisYear(tokens, end);
    if (thisYear.isPresent() && anchor.year().isPresent()) {
      return Optional.of(
          new Parts(
              begin,
              thisYear.get(),
              days,
              month.get().values().getFirst(),
              anchor.year().get().getValue()));
    }
    return Optional.empty();
  }

  /** Where another name of the same month stands beside: in brackets or after a slash. */
  private int skipOtherName(List<Token> tokens, Found<Integer> month) {
    int at = month.end();
    if (at + 1 < tokens.size() && !tokens.get(at).isWord()) {
      Optional<Found<Integer>> other =
          lexicon.words().months().longestAt(tokens, at + 1, lexicon.words().clitics());
      if (other.isPresent() && other.get().values().equals(month.values())) {
        int end = other.get().end();
        return end < tokens.size() && !tokens.get(end).isWord() ? end + 1 : end;
      }
    }
    return month.end();
  }

  /** First the index where they begin, then one or two days; nothing, if there are none. */
  private List<Integer> daysEndingAt(List<Token> tokens, int end) {
    Optional<Integer> last = day(tokens, end - 1);
    if (last.isEmpty()) {
      return List.of();
    }
    int joint = end - 2;
    boolean written = tokens.get(end - 1).form().matches("\\D+\\d+");
    if (written || (joint >= 0 && lexicon.isCue(Cue.RANGE, tokens.get(joint).form()))) {
      int at = written ? end - 2 : end - 3;
      Optional<Integer> first = day(tokens, at);
      if (first.isPresent()) {
        return List.of(at, first.get(), last.get());
      }
    }
    return List.of(end - 1, last.get());
  }

  private List<Integer> daysBeginningAt(List<Token> tokens, int begin) {
    Optional<Integer> first = day(tokens, begin);
    if (first.isEmpty()) {
      return List.of();
    }
    boolean range =
        begin + 1 < tokens.size() && lexicon.isCue(Cue.RANGE, tokens.get(begin + 1).form());
    Optional<Integer> last = range ? day(tokens, begin + 2) : Optional.empty();
    return last.isPresent()
        ? List.of(begin + 3, first.get(), last.get())
        : List.of(begin + 1, first.get());
  }

  private Optional<Integer> thisYear(List<Token> tokens, int begin) {
    StringBuilder words = new StringBuilder();
    for (int end = begin; end < Math.min(tokens.size(), begin + LONGEST_GAP); end++) {
      words.append(words.isEmpty() ? "" : " ").append(tokens.get(end).form());
      if (lexicon.isCue(Cue.THIS_YEAR, words.toString())) {
        return Optional.of(end + 1);
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> day(List<Token> tokens, int at) {
    return number(tokens, at).filter(day -> day >= 1 && day <= 31);
  }

  /** The number at a place, also one with a conjunction written on to it. */
  private static Optional<Integer> number(List<Token> tokens, int at) {
    if (at < 0 || at >= tokens.size()) {
      return Optional.empty();
    }
    String form = tokens.get(at).form().replaceFirst("^\\D", "").replaceFirst("(st|nd|rd|th)$", "");
    return form.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(form)) : Optional.empty();
  }

  private static boolean isYear(int number) {
    return number >= 1900 && number < 2200;
  }

  private static Optional<Mention> mention(List<Token> tokens, Parts parts) {
    Span span =
        new Span(
            tokens.get(parts.begin()).span().begin(), tokens.get(parts.end() - 1).span().end());
    return edtf(parts)
        .map(edtf ->
            new Mention(
                span,
                TIME,
                List.of(),
                Optional.of(edtf),
                new Origin.Extracted("date by month name", CONFIDENCE)));
  }

  private static Optional<String> edtf(Parts parts) {
    try {
      if (parts.days().isEmpty()) {
        return Optional.of("%04d-%02d".formatted(parts.year(), parts.month()));
      }
      LocalDate first = LocalDate.of(parts.year(), parts.month(), parts.days().getFirst());
      LocalDate last = LocalDate.of(parts.year(), parts.month(), parts.days().getLast());
      return Optional.of(first.equals(last) ? first.toString() : first + "/" + last);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}

package org.w3id.bayan.dating;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3id.bayan.dating.DateTokens.Match;
import org.w3id.bayan.dating.DateWords.Part;
import org.w3id.bayan.domain.DateAnchor;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.language.Fold;
import org.w3id.bayan.language.Token;

/** Finds the dates and lengths of time in a text. */
public final class Dates {
  private static final Pattern FULL = Pattern.compile("\\d{4}-(0\\d|1[0-2]).*");
  private static final int YEAR_AND_MONTH = "2024-07".length();
  private static final int LONGEST_INTRODUCTION = 3;
  private static final int TOLERANCE = 1;

  private final DateTokens tokens;
  private final DateParser parser;
  private final RelativeDates relative;
  private final Durations durations;

  private Dates(DateTokens tokens, boolean dayFirst, DateAnchor anchor) {
    this.tokens = tokens;
    this.relative = new RelativeDates(tokens, anchor);
    this.parser = new DateParser(tokens, relative, dayFirst);
    this.durations = new Durations(tokens, anchor);
  }

  /**
   * A time that was read, ready but for its place in the text.
   *
   * @param twin the same time in the words of the other calendar, if they follow
   */
  private record Time(
      DateMatch match, Optional<String> edtf, Optional<String> conflict, Optional<Twin> twin) {

    int next() {
      return twin.map(other -> other.time().match().next()).orElse(match.next());
    }
  }

  private record Twin(int first, Time time) {}

  /**
   * The dates in a text, in order.
   *
   * @param anchor what relative dates count from; if not known, the month of the first full date of
   *     the text
   */
  public static List<DatedWords> of(
      List<Token> tokens, DateWords words, Months months, DateAnchor anchor) {
    DateTokens view = new DateTokens(tokens, words, months);
    boolean dayFirst = words.has(Part.DAY_FIRST);
    DateAnchor from = anchor;
    if (anchor.year().isEmpty()) {
      from = new Dates(view, dayFirst, anchor).firstFullDate();
    }
    return new Dates(view, dayFirst, from).all();
  }

  private DateAnchor firstFullDate() {
    for (int index = 0; index < tokens.size(); index++) {
      Optional<Time> time = at(index);
      Optional<String> edtf = time.flatMap(Time::edtf);
      boolean relativeDate = time.map(found -> found.match().remarks().relative()).orElse(true);
      if (edtf.isPresent() && !relativeDate && FULL.matcher(edtf.get()).matches()) {
        return DateAnchor.of(edtf.get().substring(0, YEAR_AND_MONTH));
      }
      index = time.map(found -> found.next() - 1).orElse(index);
    }
    return DateAnchor.UNKNOWN;
  }

  private List<DatedWords> all() {
    List<DatedWords> dated = new ArrayList<>();
    for (int index = 0; index < tokens.size(); index++) {
      Optional<Time> time = at(index);
      if (time.isPresent()) {
        dated.add(dated(index, time.get()));
        time.get().twin().ifPresent(twin -> dated.add(dated(twin.first(), twin.time())));
        index = time.get().next() - 1;
      }
    }
    return List.copyOf(dated);
  }

  private DatedWords dated(int first, Time time) {
    DateMatch match = time.match();
    Token begin = tokens.get(first);
    int skipped = Fold.sourceLength(begin.surface(), match.letters());
    int from =
        isDetermined(first, match)
            ? tokens.get(first - 1).span().begin()
            : begin.span().begin() + skipped;
    Span span = new Span(from, tokens.get(match.next() - 1).span().end());
    DateMatch.Remarks remarks = match.remarks();
    return new DatedWords(span, time.edtf(), time.conflict(), remarks.relative(), remarks.note());
  }

  /** Whether «the» before the words belongs to them, and not to what they stand beside. */
  private boolean isDetermined(int first, DateMatch match) {
    return match.first().day() == 0
        && tokens.is(Part.DETERMINER, first - 1)
        && !tokens.get(first).isNumber()
        && tokens.month(first).isEmpty();
  }

  private Optional<Time> at(int index) {
    if (!tokens.mayBegin(index)) {
      return Optional.empty();
    }
    return durations.at(index).map(this::time).or(() -> paired(index));
  }

  private int afterCues(int index) {
    int next = tokens.skip(Part.FILLER, index);
    int cues = tokens.skip(Part.YEAR_CUE, next);
    return tokens.skip(Part.FILLER, cues);
  }

  private Optional<DateMatch> range(Optional<DateMatch> begin, boolean between) {
    if (begin.isEmpty()) {
      return begin;
    }
    DateMatch one = begin.get();
    if (one.last().isPresent()) {
      return Optional.of(whole(between ? one.together() : one));
    }
    int joint = one.next();
    boolean to = tokens.isDash(joint) || tokens.is(Part.TO, joint);
    Optional<Match> and = tokens.match(Part.AND, joint);
    int next =
        to
            ? tokens.match(Part.TO, joint).map(Match::next).orElse(joint + 1)
            : and.map(Match::next).orElse(joint);
    Optional<DateMatch> end =
        (between || to ? parser.cuedAt(afterCues(next)) : parser.at(next))
            .filter(other -> other.last().isEmpty() && sameGrain(one, other))
            .filter(other -> to || and.isPresent() || other.letters() > 0);
    if (end.isEmpty()) {
      return Optional.of(whole(one));
    }
    DateMatch other = end.get();
    int year = Math.max(other.first().year(), one.first().year());
    DateMatch first = year > 0 && one.lacksYear() ? one.withYear(year) : whole(one);
    DateMatch last = year > 0 && other.lacksYear() ? other.withYear(year) : whole(other);
    boolean follows =
        first.first().month() > 0
            && first.exists()
            && last.exists()
            && first.first().year() > 0
            && first.first().isBefore(last.first());
    boolean joined = to || between || follows;
    return Optional.of(
        joined ? first.dated(first.first(), Optional.of(last.first())).until(last.next()) : first);
  }

  private static boolean sameGrain(DateMatch one, DateMatch other) {
    return one.first().sameGrain(other.first());
  }

  private DateMatch whole(DateMatch match) {
    return match.lacksYear() ? relative.withOwnYear(match) : match;
  }

  private Time time(DateMatch match) {
    if (match.remarks().apart()) {
      return new Time(
          match.noting("single days"), Optional.empty(), Optional.empty(), Optional.empty());
    }
    Optional<PartialDate> last = match.last();
    boolean dated = match.first().year() > 0 && match.exists();
    boolean reversed =
        dated && last.isPresent() && last.get().latest().isBefore(match.first().earliest());
    if (reversed) {
      return new Time(
          match,
          Optional.empty(),
          Optional.of("the end of a time lies before its beginning"),
          Optional.empty());
    }
    Optional<String> edtf =
        dated
            ? last.map(end -> match.first().edtfTo(end)).orElseGet(() -> match.first().edtf())
            : Optional.empty();
    return new Time(match, edtf, Optional.empty(), Optional.empty());
  }

  /**
   * A date, with the same in the other calendar if that follows: of the two, the Gregorian counts
   * for both.
   */
  private Optional<Time> paired(int index) {
    boolean between = tokens.endsBefore(Part.BETWEEN, index);
    Optional<DateMatch> found = range(parser.at(index), between).filter(DateMatch::exists);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    DateMatch one = found.get();
    int next = one.next();
    boolean introduced = one.first().hijri();
    while (next < one.next() + LONGEST_INTRODUCTION && introduces(next)) {
      introduced = introduced || tokens.form(next).equals("(") || tokens.get(next).isWord();
      next = tokens.match(Part.CORRESPONDING, next).map(Match::next).orElse(next + 1);
    }
    if (next == one.next() || !introduced) {
      return Optional.of(time(one));
    }
    Optional<DateMatch> other =
        range(parser.at(next), false)
            .filter(DateMatch::exists)
            .filter(match -> match.first().hijri() != one.first().hijri())
            .filter(match -> match.first().year() > 0 || match.first().hijri());
    if (other.isEmpty()) {
      return Optional.of(time(one));
    }
    DateMatch second = other.get();
    DateMatch hijri = one.first().hijri() ? one : second;
    DateMatch common = one.first().hijri() ? second : one;
    Optional<String> edtf = time(common).edtf();
    Time twin = new Time(second, edtf, Optional.empty(), Optional.empty());
    return Optional.of(
        new Time(one, edtf, conflict(hijri, common), Optional.of(new Twin(next, twin))));
  }

  private boolean introduces(int index) {
    String form = tokens.form(index);
    return "،,(/-–=".contains(form) || tokens.is(Part.CORRESPONDING, index);
  }

  /** What is said of two dates of the same day that are more than a sighting of the moon apart. */
  private static Optional<String> conflict(DateMatch hijri, DateMatch common) {
    PartialDate one = hijri.first();
    PartialDate other = common.first();
    boolean days = one.day() > 0 && other.day() > 0 && one.year() > 0 && other.year() > 0;
    if (!days || Math.abs(ChronoUnit.DAYS.between(one.earliest(), other.earliest())) <= TOLERANCE) {
      return Optional.empty();
    }
    return Optional.of(
        "the date of the Hijra is %s, the date beside it %s; the latter is taken"
            .formatted(one.earliest(), other.earliest()));
  }
}

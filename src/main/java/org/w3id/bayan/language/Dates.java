package org.w3id.bayan.language;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3id.bayan.domain.DateAnchor;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.language.DateTokens.Match;
import org.w3id.bayan.language.DateWords.Part;

/** Finds the dates and lengths of time in a text. */
public final class Dates {
  private static final Pattern FULL = Pattern.compile("\\d{4}-(0\\d|1[0-2]).*");
  private static final int YEAR_AND_MONTH = "2024-07".length();
  private static final String OPEN = "..";
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

  /** A time that was read, ready but for its place in the text. */
  private record Time(DateMatch match, Optional<String> edtf, Optional<String> conflict) {

    Time with(Optional<String> other) {
      return new Time(match, other, conflict);
    }
  }

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
      index = time.map(found -> found.match().next() - 1).orElse(index);
    }
    return DateAnchor.UNKNOWN;
  }

  private List<DatedWords> all() {
    List<DatedWords> dated = new ArrayList<>();
    for (int index = 0; index < tokens.size(); index++) {
      Optional<Time> time = at(index);
      if (time.isPresent()) {
        dated.add(dated(index, time.get()));
        index = time.get().match().next() - 1;
      }
    }
    return List.copyOf(dated);
  }

  private DatedWords dated(int first, Time time) {
    DateMatch match = time.match();
    Token begin = tokens.get(first);
    int skipped = Fold.sourceLength(begin.surface(), match.letters());
    Span span = new Span(begin.span().begin() + skipped, tokens.get(match.next() - 1).span().end());
    DateMatch.Remarks remarks = match.remarks();
    return new DatedWords(span, time.edtf(), time.conflict(), remarks.relative(), remarks.note());
  }

  private Optional<Time> at(int index) {
    if (!tokens.mayBegin(index)) {
      return Optional.empty();
    }
    return between(index)
        .or(() -> open(index, Part.SINCE))
        .or(() -> open(index, Part.UNTIL))
        .or(() -> durations.at(index).map(this::time))
        .or(() -> paired(index));
  }

  private Optional<Time> between(int index) {
    Optional<Match> between = tokens.match(Part.BETWEEN, index);
    if (between.isEmpty()) {
      return Optional.empty();
    }
    return interval(afterCues(between.get().next()), true)
        .filter(match -> match.last().isPresent())
        .map(match -> time(match.behind(between.get().letters())));
  }

  /** A time that has no end, or no beginning. */
  private Optional<Time> open(int index, Part part) {
    Optional<Match> cue = tokens.match(part, index);
    if (cue.isEmpty()) {
      return Optional.empty();
    }
    return interval(afterCues(cue.get().next()), false)
        .filter(match -> match.first().year() > 0)
        .map(match -> time(match.behind(cue.get().letters())))
        .map(time -> time.with(time.edtf().map(edtf -> opened(edtf, part))));
  }

  private static String opened(String edtf, Part part) {
    if (edtf.contains("/")) {
      return edtf;
    }
    return part == Part.SINCE ? edtf + "/" + OPEN : OPEN + "/" + edtf;
  }

  private int afterCues(int index) {
    int next = tokens.skip(Part.FILLER, index);
    int cues = tokens.skip(Part.YEAR_CUE, next);
    return tokens.skip(Part.FILLER, cues);
  }

  /** One date or two, where words before them have made it certain that a year may stand here. */
  private Optional<DateMatch> interval(int index, boolean between) {
    return range(parser.cuedAt(index), between);
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
      return new Time(match.noting("single days"), Optional.empty(), Optional.empty());
    }
    Optional<PartialDate> last = match.last();
    boolean dated = match.first().year() > 0 && match.exists();
    boolean reversed =
        dated && last.isPresent() && last.get().latest().isBefore(match.first().earliest());
    if (reversed) {
      return new Time(
          match, Optional.empty(), Optional.of("the end of a time lies before its beginning"));
    }
    Optional<String> edtf =
        dated
            ? last.map(end -> match.first().edtfTo(end)).orElseGet(() -> match.first().edtf())
            : Optional.empty();
    return new Time(match, edtf, Optional.empty());
  }

  /**
   * A date, with the same in the other calendar if that follows: of the two, the Gregorian counts.
   */
  private Optional<Time> paired(int index) {
    Optional<DateMatch> found = range(parser.at(index), false).filter(DateMatch::exists);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    DateMatch one = found.get();
    int next = one.next();
    boolean bracket = false;
    boolean introduced = one.first().hijri();
    while (next < one.next() + LONGEST_INTRODUCTION && introduces(next)) {
      bracket = bracket || tokens.form(next).equals("(");
      introduced = introduced || bracket || tokens.get(next).isWord();
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
    int end = bracket && tokens.form(second.next()).equals(")") ? second.next() + 1 : second.next();
    DateMatch hijri = one.first().hijri() ? one : second;
    DateMatch common = one.first().hijri() ? second : one;
    Time time = time(common.until(end).behind(one.letters()));
    return Optional.of(new Time(time.match(), time.edtf(), conflict(hijri, common)));
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

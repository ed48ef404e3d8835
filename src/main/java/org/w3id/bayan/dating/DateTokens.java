package org.w3id.bayan.dating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.w3id.bayan.dating.DateWords.Part;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.language.Token;

/** A text as a reader of dates sees it: numbers, and words by what they do in a date. */
final class DateTokens {
  private static final String DASHES = "-–—‐‑−";
  private static final String COMMAS = ",،";
  private static final int LONGEST_CUE = 3;
  private static final int TEN = 10;
  private static final int HUNDRED = 100;

  private final List<Token> tokens;
  private final DateWords words;
  private final Months months;
  private final List<Beginnings> known = new ArrayList<>();

  DateTokens(List<Token> tokens, DateWords words, Months months) {
    this.tokens = tokens;
    this.words = words;
    this.months = months;
    Map<String, Beginnings> byForm = new HashMap<>();
    for (Token token : tokens) {
      known.add(byForm.computeIfAbsent(token.form(), form -> Beginnings.of(token, words, months)));
    }
  }

  /**
   * Words that were found.
   *
   * @param next the token after them
   * @param letters how many letters of other words stand before them in their first token
   * @param conjunction whether one of these is a conjunction
   */
  record Match(String value, int next, int letters, boolean conjunction) {
    int number() {
      return Integer.parseInt(value);
    }
  }

  int size() {
    return tokens.size();
  }

  Token get(int index) {
    return tokens.get(index);
  }

  /** The form of a token; a blank outside the text. */
  String form(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index).form() : " ";
  }

  /** Whether a time may begin here. */
  boolean mayBegin(int index) {
    String form = form(index);
    if (Character.isDigit(form.charAt(0)) || Character.isDigit(form.charAt(form.length() - 1))) {
      return true;
    }
    return Character.isLetter(form.charAt(0)) && begins(known.get(index), index);
  }

  private boolean begins(Beginnings word, int index) {
    if (word.month()) {
      return true;
    }
    for (Beginnings.Candidate candidate : word.ofTime()) {
      if (standsAt(index, candidate.entry().forms())) {
        return true;
      }
    }
    return false;
  }

  boolean is(Part part, int index) {
    return match(part, index).isPresent();
  }

  /** Whether a word by itself is of a kind. */
  boolean isWord(Part part, String form) {
    return words.startingWith(form).stream()
        .anyMatch(entry -> entry.part() == part && entry.forms().size() == 1);
  }

  /** Whether words of a kind end just before a token. */
  boolean endsBefore(Part part, int index) {
    for (int length = 1; length <= LONGEST_CUE; length++) {
      if (match(part, index - length).filter(match -> match.next() == index).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The longest words of a kind that stand at a token, the first behind proclitics perhaps. */
  Optional<Match> match(Part part, int index) {
    Match longest = null;
    if (may(part, index)) {
      for (Beginnings.Candidate candidate : known.get(index).as(part)) {
        DateWords.Entry entry = candidate.entry();
        int next = index + entry.forms().size();
        boolean longer = longest == null || next > longest.next();
        if (longer && standsAt(index, entry.forms())) {
          Clitics.Stem stem = candidate.stem();
          longest = new Match(entry.value(), next, stem.letters(), stem.conjunction());
        }
      }
    }
    return Optional.ofNullable(longest);
  }

  private boolean may(Part part, int index) {
    return index >= 0 && index < tokens.size() && known.get(index).candidates().containsKey(part);
  }

  private boolean standsAt(int index, List<String> forms) {
    for (int offset = 1; offset < forms.size(); offset++) {
      if (!form(index + offset).equals(forms.get(offset))) {
        return false;
      }
    }
    return true;
  }

  /** Words of a kind that ends or begins something, by where they are said to stand. */
  Optional<Match> placed(Part part, int index, String place) {
    return match(part, index).filter(match -> match.value().equals(place));
  }

  Optional<Months.Named> month(int index) {
    return index < tokens.size() ? months.at(tokens, index) : Optional.empty();
  }

  int skip(Part part, int index) {
    int next = index;
    for (Optional<Match> match = match(part, next); match.isPresent(); match = match(part, next)) {
      next = match.get().next();
    }
    return next;
  }

  /** What can be read at a token, or behind the words there that stand between parts of a date. */
  <T> Optional<T> behindFillers(int index, IntFunction<Optional<T>> reader) {
    Optional<T> found = reader.apply(index);
    int next = index;
    for (Optional<Match> filler = match(Part.FILLER, next);
        found.isEmpty() && filler.isPresent();
        filler = match(Part.FILLER, next)) {
      next = filler.get().next();
      found = reader.apply(next);
    }
    return found;
  }

  boolean isDash(int index) {
    return form(index).length() == 1 && DASHES.contains(form(index));
  }

  boolean isComma(int index) {
    return COMMAS.contains(form(index));
  }

  boolean isOpening(int index) {
    return form(index).equals("(");
  }

  int skipDash(int index) {
    return isDash(index) ? index + 1 : index;
  }

  /** Whether nothing stands between a token and the next. */
  boolean glued(int index) {
    return index >= 0
        && index + 1 < tokens.size()
        && tokens.get(index).span().end() == tokens.get(index + 1).span().begin();
  }

  /** A number of at most four digits; 0 if there is none, or if it is part of a longer one. */
  int digits(int index) {
    String form = form(index);
    if (form.length() > 4 || index >= tokens.size() || index < 0 || !tokens.get(index).isNumber()) {
      return 0;
    }
    return isFraction(index + 1) || isFraction(index - 1) ? 0 : Integer.parseInt(form);
  }

  /** A comma between digits, with nothing around it. */
  private boolean isFraction(int index) {
    return ",٬٫".contains(form(index))
        && glued(index - 1)
        && glued(index)
        && tokens.get(index - 1).isNumber()
        && tokens.get(index + 1).isNumber();
  }

  /** How many: in digits or words. */
  Optional<Match> number(int index) {
    Optional<Match> mark = match(Part.NUMBER_MARK, index);
    int at = mark.map(Match::next).orElse(index);
    int digits = digits(at);
    return digits > 0
        ? Optional.of(
            new Match(String.valueOf(digits), at + 1, mark.map(Match::letters).orElse(0), false))
        : composed(index, false).or(() -> match(Part.NUMBER, index));
  }

  /** Which in a row: in digits with a mark, or in words. */
  Optional<Match> ordinal(int index) {
    String form = form(index);
    int digits = 0;
    while (digits < form.length() && Character.isDigit(form.charAt(digits))) {
      digits++;
    }
    boolean suffixed =
        digits > 0
            && digits <= 3
            && words.startingWith(form.substring(digits)).stream()
                .anyMatch(entry -> entry.part() == Part.ORDINAL);
    if (suffixed) {
      return Optional.of(new Match(form.substring(0, digits), index + 1, 0, false));
    }
    Optional<Match> marked =
        match(Part.NUMBER_MARK, index)
            .filter(mark -> digits(mark.next()) > 0)
            .map(mark ->
                new Match(
                    String.valueOf(digits(mark.next())), mark.next() + 1, mark.letters(), false));
    return marked.or(() -> composed(index, true)).or(() -> match(Part.ORDINAL_NUMBER, index));
  }

  /** A number of two words, such as twenty-one, or one and twenty. */
  private Optional<Match> composed(int index, boolean ordinal) {
    if (!may(Part.NUMBER, index) && !may(Part.ORDINAL_NUMBER, index)) {
      return Optional.empty();
    }
    for (Part first : List.of(Part.NUMBER, Part.ORDINAL_NUMBER)) {
      Optional<Match> one = match(first, index);
      if (one.isEmpty()) {
        continue;
      }
      int next = skipDash(one.get().next());
      for (Part second : List.of(Part.NUMBER, Part.ORDINAL_NUMBER)) {
        boolean ranks = Stream.of(first, second).anyMatch(Part.ORDINAL_NUMBER::equals);
        Optional<Match> other = match(second, next);
        int sum = other.map(last -> sum(one.get(), last)).orElse(0);
        if (sum > 0 && ranks == ordinal) {
          return Optional.of(
              new Match(
                  String.valueOf(sum),
                  other.map(Match::next).orElse(next),
                  one.get().letters(),
                  one.get().conjunction()));
        }
      }
    }
    return Optional.empty();
  }

  private static int sum(Match one, Match other) {
    int first = one.number();
    int second = other.number();
    boolean tensFirst = isTens(first) && second < TEN && !other.conjunction();
    boolean onesFirst = first < TEN && isTens(second) && other.conjunction();
    boolean teen = first < TEN && second == TEN && !other.conjunction();
    return tensFirst || onesFirst || teen ? first + second : 0;
  }

  private static boolean isTens(int number) {
    return number > TEN && number < HUNDRED && number % TEN == 0;
  }
}

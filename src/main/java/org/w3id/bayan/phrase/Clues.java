package org.w3id.bayan.phrase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.language.Fold;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Phrases.Occurrence;
import org.w3id.bayan.lexicon.RelationWord;
import org.w3id.bayan.lexicon.RelationWord.Part;
import org.w3id.bayan.lexicon.RelationWords;
import org.w3id.bayan.phrase.Reading.Range;

/** Where in a document the words of one table stand. */
public final class Clues {
  private static final int LONGEST_NUMERAL = 3;
  private static final Set<Part> TELLING =
      Set.of(
          Part.BEFORE,
          Part.CLOSE_BEFORE,
          Part.BEFORE_ITSELF,
          Part.ENTERING,
          Part.OUTCOME,
          Part.AFTER,
          Part.AFTER_DEED,
          Part.AFTER_ITSELF,
          Part.ASIDE,
          Part.DENIAL,
          Part.TURN,
          Part.VERB,
          Part.RELATION,
          Part.ACTORS_BEHIND,
          Part.ACTORS_AHEAD);
  private static final String WITHOUT_ARTICLE = "without-article";

  private final Reading reading;
  private final List<Occurrence<RelationWord>> all;
  private final List<Optional<Occurrence<RelationWord>>> byToken;
  private final Map<String, RelationWord> governing = new HashMap<>();

  public Clues(Reading reading, RelationWords words) {
    this.reading = reading;
    this.all = RelationWords.chosen(reading.found(words.phrases()), this::counts);
    this.byToken = new ArrayList<>(Collections.nCopies(reading.tokens().size(), Optional.empty()));
    for (Occurrence<RelationWord> found : all) {
      for (int token = found.first(); token < found.next(); token++) {
        byToken.set(token, Optional.of(found));
      }
    }
    addNumerals(words);
    for (RelationWord word : words.all()) {
      if (word.part() == Part.BEFORE) {
        governing.putIfAbsent(word.words(), word);
      }
    }
  }

  /** «Reached agreement to meet» names none; «signed an agreement to share the river» does. */
  private boolean counts(Occurrence<RelationWord> found) {
    boolean without =
        found.values().stream()
            .allMatch(word -> word.part() == Part.NEVER && word.value().equals(WITHOUT_ARTICLE));
    int first = found.first();
    if (isInName(found)) {
      return false;
    }
    return !without
        || first == 0
        || !(reading.is(Cue.DETERMINER, first - 1)
            || (reading.token(first).isCapitalised() && reading.around(first).first() < first));
  }

  /**
   * «The political dialogue (the third)»: what names no event by itself stands in a name of one.
   */
  private boolean isInName(Occurrence<RelationWord> found) {
    return reading.token(found.first()).isCaseless()
        && found.values().stream().allMatch(word -> word.part() == Part.NEVER)
        && reading
            .over(found.first())
            .filter(known -> !known.all("event").isEmpty())
            .filter(known -> known.range().next() > found.next())
            .isPresent();
  }

  /** «78th»: ordinals in digits, which no table lists. */
  private void addNumerals(RelationWords words) {
    Set<String> marks = words.ordinalMarks();
    for (int token = 0; token < reading.tokens().size(); token++) {
      String form = reading.token(token).form();
      int digits = 0;
      while (digits < form.length() && Character.isDigit(form.charAt(digits))) {
        digits++;
      }
      boolean number = digits > 0 && digits <= LONGEST_NUMERAL && digits < form.length();
      if (number && marks.contains(form.substring(digits))) {
        RelationWord ordinal = new RelationWord(Part.ORDINAL, form, form.substring(0, digits), "");
        Clitics.Stem stem = new Clitics.Stem(form, 0, false, false);
        byToken.set(token, Optional.of(new Occurrence<>(List.of(ordinal), token, token + 1, stem)));
      }
    }
  }

  /** Words found, in one of their parts. */
  public record Clue(RelationWord word, Range range, Span span) {}

  /** All that have a part, in order. */
  public List<Clue> all(Part part) {
    List<Clue> clues = new ArrayList<>();
    for (Occurrence<RelationWord> found : all) {
      as(found, part).ifPresent(clues::add);
    }
    return clues;
  }

  /** The words over a token, if they have the part. */
  public Optional<Clue> over(int token, Part part) {
    return found(token).flatMap(found -> as(found, part));
  }

  /** The words that begin at a token, if they have the part. */
  public Optional<Clue> at(int token, Part part) {
    return found(token).filter(found -> found.first() == token).flatMap(found -> as(found, part));
  }

  /**
   * Words that say something of what follows, though others stand between the noun and its
   * preposition: «withdrawal of Iraq from …».
   */
  public Optional<Clue> apart(int noun, int preposition) {
    String words = reading.token(noun).form() + " " + reading.token(preposition).form();
    boolean free = preposition > noun + 1 && found(noun).isEmpty();
    return Optional.ofNullable(free ? governing.get(words) : null)
        .map(word -> {
          Range range = new Range(noun, preposition + 1);
          return new Clue(word, range, reading.span(range));
        });
  }

  /** Whether words of any of these parts stand over a token. */
  public boolean is(int token, Part... parts) {
    Optional<Occurrence<RelationWord>> found = found(token);
    if (found.isEmpty()) {
      return false;
    }
    for (RelationWord word : found.get().values()) {
      for (Part part : parts) {
        if (word.part() == part) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether words that say something of a thing, rather than name it, stand over a token. */
  public boolean tells(int token) {
    Optional<Occurrence<RelationWord>> found = found(token);
    if (found.isEmpty()) {
      return false;
    }
    for (RelationWord word : found.get().values()) {
      if (TELLING.contains(word.part())) {
        return true;
      }
    }
    return false;
  }

  private Optional<Occurrence<RelationWord>> found(int token) {
    return token >= 0 && token < byToken.size() ? byToken.get(token) : Optional.empty();
  }

  private Optional<Clue> as(Occurrence<RelationWord> found, Part part) {
    for (RelationWord word : found.values()) {
      if (word.part() == part) {
        Range range = new Range(found.first(), found.next());
        Token first = reading.token(found.first());
        int skipped = Fold.sourceLength(first.surface(), found.stem().letters());
        Span whole = reading.span(range);
        return Optional.of(new Clue(word, range, new Span(whole.begin() + skipped, whole.end())));
      }
    }
    return Optional.empty();
  }
}

package org.w3id.bayan.relate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.language.Fold;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Phrases.Occurrence;
import org.w3id.bayan.lexicon.RelationWord;
import org.w3id.bayan.lexicon.RelationWord.Part;
import org.w3id.bayan.lexicon.RelationWords;
import org.w3id.bayan.relate.Reading.Range;

/** Where in a document the words of one table stand. */
final class Clues {
  private static final int LONGEST_NUMERAL = 3;
  private static final Set<String> OF_THE_WHOLE = Set.of("terminated", "suspended");
  private static final Set<String> COMING_ABOUT = Set.of("reached", "signed", "in-force");
  private static final Set<Part> TELLING =
      Set.of(
          Part.BEFORE,
          Part.CLOSE_BEFORE,
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

  Clues(Reading reading, RelationWords words) {
    this.reading = reading;
    this.all = words.in(reading.concordance(), this::counts);
    this.byToken = new ArrayList<>(Collections.nCopies(reading.tokens().size(), Optional.empty()));
    for (Occurrence<RelationWord> found : all) {
      for (int token = found.first(); token < found.next(); token++) {
        byToken.set(token, Optional.of(found));
      }
    }
    addNumerals(words);
  }

  /** «Reached agreement to meet» names none; «signed an agreement to share the river» does. */
  private boolean counts(Occurrence<RelationWord> found) {
    boolean without =
        found.values().stream()
            .allMatch(word -> word.part() == Part.NEVER && word.value().equals(WITHOUT_ARTICLE));
    int first = found.first();
    return !without
        || first == 0
        || !(reading.is(Cue.DETERMINER, first - 1)
            || (reading.token(first).isCapitalised() && reading.around(first).first() < first));
  }

  /** «78th»: ordinals in digits, which no table lists. */
  private void addNumerals(RelationWords words) {
    Set<String> marks =
        words.all().stream()
            .filter(word -> word.part() == Part.ORDINAL_MARK)
            .map(RelationWord::words)
            .collect(Collectors.toSet());
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
  record Clue(RelationWord word, Range range, Span span) {}

  /** All that have a part, in order. */
  List<Clue> all(Part part) {
    return all.stream().flatMap(found -> as(found, part).stream()).toList();
  }

  /** The words over a token, if they have the part. */
  Optional<Clue> over(int token, Part part) {
    return found(token).flatMap(found -> as(found, part));
  }

  /** The words that begin at a token, if they have the part. */
  Optional<Clue> at(int token, Part part) {
    return found(token).filter(found -> found.first() == token).flatMap(found -> as(found, part));
  }

  /** Whether words of any of these parts stand over a token. */
  boolean is(int token, Part... parts) {
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
  boolean tells(int token) {
    return found(token)
        .filter(found -> found.values().stream().anyMatch(word -> TELLING.contains(word.part())))
        .isPresent();
  }

  /** «The ratification of …»: a deed of which the clause may tell. */
  boolean boundToDeed(Range range) {
    return deed(range).isPresent();
  }

  private Optional<Clue> deed(Range range) {
    return over(beforeArticle(range), Part.BEFORE)
        .filter(clue -> reading.is(Cue.PREPOSITION, clue.range().next() - 1))
        .filter(clue -> clue.range().next() - clue.range().first() > 1)
        .filter(clue -> !reading.isVerb(clue.range().first()));
  }

  /** What words behind a name say of it, or of the deed of which it is the object. */
  Optional<Clue> saidBehind(int token, Range range) {
    return at(token, Part.AFTER_DEED)
        .filter(clue -> boundToDeed(range))
        .or(() -> at(token, Part.AFTER))
        .or(() -> at(token, Part.AFTER_ITSELF).filter(clue -> isSubject(token, range)));
  }

  /** Neither «a review of … is needed» nor «signed …, which is needed for trade». */
  private boolean isSubject(int verb, Range range) {
    boolean bound = reading.is(Cue.PREPOSITION, beforeArticle(range));
    boolean comesAbout =
        deed(range).filter(clue -> COMING_ABOUT.contains(clue.word().value())).isPresent();
    return (!bound || comesAbout) && !reading.is(Cue.RELATIVE, verb - 1);
  }

  /** «The meeting on … was called off»: an event, and no negotiation of the thing itself. */
  boolean boundToEvent(Range range) {
    int preposition = beforeArticle(range);
    return reading.is(Cue.PREPOSITION, preposition)
        && reading.is(Cue.EVENT_HEAD, preposition - 1)
        && !is(preposition, Part.BEFORE, Part.CLOSE_BEFORE);
  }

  /**
   * Whether words say something of the thing itself: not of a part of it, as in «rescinded the
   * tolls of …», and not that there is a clause, as in «agreed a treaty was needed».
   */
  boolean governs(Clue clue, Range range) {
    int preposition = beforeArticle(range);
    boolean part =
        OF_THE_WHOLE.contains(clue.word().value())
            && reading.is(Cue.PREPOSITION, preposition)
            && preposition - 1 >= clue.range().next();
    boolean clause =
        clue.range().next() == range.first()
            && reading.is(Cue.DETERMINER, range.first() - 1)
            && isHelper(range.next());
    return !part && !clause;
  }

  private boolean isHelper(int token) {
    return token < reading.tokens().size()
        && (reading.is(Cue.BE, token)
            || reading.is(Cue.FUTURE, token)
            || reading.is(Cue.MODAL, token)
            || reading.is(Cue.AUXILIARY, token));
  }

  private int beforeArticle(Range range) {
    return reading.is(Cue.DETERMINER, range.first() - 1) ? range.first() - 2 : range.first() - 1;
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

package org.w3id.bayan.relate;

import java.util.Optional;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.language.Fold;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.RelationWord.Part;
import org.w3id.bayan.phrase.Clues;
import org.w3id.bayan.phrase.Clues.Clue;
import org.w3id.bayan.phrase.Phrase;
import org.w3id.bayan.phrase.Reading;
import org.w3id.bayan.phrase.Reading.Range;
import org.w3id.bayan.relate.StatusFinder.Governor;

/** Finds what it is of which a text says that it is no agreement: «this paper is not a treaty». */
final class Denials {
  private static final int LONGEST = 6;

  private final Reading reading;
  private final Clues clues;

  Denials(Reading reading, Clues clues) {
    this.reading = reading;
    this.clues = clues;
  }

  /** The words for it, with the kind that it is said not to be; none if nothing is denied so. */
  Optional<Phrase> subject(Phrase phrase, Optional<Governor> governor) {
    Optional<Range> words = governor.map(it -> reading.rangeOf(it.evidence()));
    Optional<Clue> denial = words.flatMap(range -> clues.at(range.first(), Part.DENIAL));
    if (denial.isEmpty() || phrase.known().isPresent()) {
      return Optional.empty();
    }
    int first = denial.get().range().next();
    int next = phrase.range().first();
    Range between = new Range(first, next);
    boolean caseless = reading.token(denial.get().range().first()).isCaseless();
    Optional<Range> found =
        caseless && between.next() > between.first()
            ? Optional.of(between)
            : ahead(denial.get().range().first());
    return found.map(range -> {
      Span span = withoutConjunction(range);
      return new Phrase(range, range, span, Optional.empty(), phrase.word(), false);
    });
  }

  private Span withoutConjunction(Range range) {
    Token first = reading.token(range.first());
    Span span = reading.span(range);
    boolean joined = Clitics.mayBeJoined(first.form()) && reading.is(Cue.DETERMINER, range.first());
    int letters = joined ? Fold.sourceLength(first.surface(), 1) : 0;
    return new Span(span.begin() + letters, span.end());
  }

  /** Whether words say that one thing is no thing of some kind. */
  boolean isDenial(Span evidence) {
    return clues.at(reading.rangeOf(evidence).first(), Part.DENIAL).isPresent();
  }

  /** The first words of the clause that ends before a token. */
  private Optional<Range> ahead(int verb) {
    int sentence = reading.around(verb).first();
    int first = verb;
    while (first > sentence && !opens(first - 1)) {
      first--;
    }
    while (first < verb && isSmall(first)) {
      first++;
    }
    int next = first;
    int joints = 0;
    while (next < Math.min(verb, first + LONGEST) && !reading.isVerb(next)) {
      joints += reading.is(Cue.PREPOSITION, next) ? 1 : 0;
      if (joints > 1 || (joints == 1 && next - first > 2)) {
        break;
      }
      next++;
    }
    if (next > first && reading.is(Cue.PREPOSITION, next - 1)) {
      next--;
    }
    return next > first ? Optional.of(new Range(first, next)) : Optional.empty();
  }

  private boolean opens(int token) {
    return reading.isBreak(token)
        || reading.token(token).form().equals(",")
        || reading.is(Cue.COMPLEMENTIZER, token)
        || reading.is(Cue.RELATIVE, token);
  }

  private boolean isSmall(int token) {
    return !reading.token(token).isWord()
        || reading.is(Cue.CONJUNCTION, token)
        || reading.is(Cue.NEGATION, token)
        || (reading.is(Cue.DETERMINER, token) && !reading.token(token).isCaseless());
  }
}

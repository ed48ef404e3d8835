package org.w3id.bayan.relate;

import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.RelationWord.Part;
import org.w3id.bayan.phrase.Clues;
import org.w3id.bayan.phrase.Clues.Clue;
import org.w3id.bayan.phrase.Reading;
import org.w3id.bayan.phrase.Reading.Known;
import org.w3id.bayan.phrase.Reading.Range;

/** Of what a clause tells: of the thing that is named, or of a noun to which the name is bound. */
final class Bindings {
  private static final Set<String> OF_THE_WHOLE = Set.of("terminated", "suspended");
  private static final Set<String> COMING_ABOUT = Set.of("reached", "signed", "in-force");

  private final Reading reading;
  private final Clues clues;

  Bindings(Reading reading, Clues clues) {
    this.reading = reading;
    this.clues = clues;
  }

  /** «The ratification of …»: a deed of which the clause may tell. */
  boolean boundToDeed(Range range) {
    return deed(range).isPresent();
  }

  private Optional<Clue> deed(Range range) {
    return clues
        .over(beforeArticle(range), Part.BEFORE)
        .filter(clue -> reading.is(Cue.PREPOSITION, clue.range().next() - 1))
        .filter(clue -> clue.range().next() - clue.range().first() > 1)
        .filter(clue -> !reading.isVerb(clue.range().first()));
  }

  /**
   * «Withdrawal of Iraq from …», «the signing, in May, by both of …»: a deed, between whose noun
   * and the preposition of the thing stands who did it, where or when.
   */
  Optional<Clue> deedOf(int noun, Range range) {
    int preposition = beforeArticle(range);
    boolean between =
        reading.is(Cue.PREPOSITION, preposition)
            && noun < preposition
            && (reading.is(Cue.PREPOSITION, noun + 1) || reading.token(noun + 1).isComma());
    return between ? clues.apart(noun, preposition) : Optional.empty();
  }

  /** What words behind a name say of it, or of the deed of which it is the object. */
  Optional<Clue> saidBehind(int token, Range range) {
    return clues
        .at(token, Part.AFTER_DEED)
        .filter(clue -> boundToDeed(range))
        .or(() -> clues.at(token, Part.AFTER))
        .or(() -> clues.at(token, Part.AFTER_ITSELF).filter(clue -> isSubject(token, range)));
  }

  /**
   * «…, which lapsed in 2019, was renewed»: what the clause around a relative one says.
   *
   * @param said what the relative clause says
   */
  Optional<Clue> behindRelative(Clue said, Range range, int end) {
    int opening = said.range().first() - 1;
    if (!reading.is(Cue.RELATIVE, opening) || !reading.token(range.next()).isComma()) {
      return Optional.empty();
    }
    for (int token = said.range().next(); token < end && !reading.isBreak(token); token++) {
      if (reading.token(token).isComma()) {
        return clues.at(token + 1, Part.AFTER);
      }
    }
    return Optional.empty();
  }

  /** «…, which thirty states have ratified (by now)»: a verb whose object is what stands ahead. */
  Optional<Clue> doneTo(int relative, int end) {
    if (!reading.is(Cue.RELATIVE, relative) || reading.token(relative).isCaseless()) {
      return Optional.empty();
    }
    for (int token = relative + 2; token < end && !reading.isBreak(token); token++) {
      int here = token;
      Optional<Clue> deed =
          clues
              .at(here, Part.ASIDE)
              .or(() -> clues.at(here, Part.BEFORE).filter(clue -> isWithoutObject(clue, end)));
      if (deed.isPresent()) {
        return deed;
      }
      if (reading.token(token).isComma() || reading.isVerb(token)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isWithoutObject(Clue deed, int end) {
    int next = deed.range().next();
    boolean closed =
        next >= end
            || !reading.token(next).isWord()
            || reading.is(Cue.PREPOSITION, next)
            || reading.is(Cue.CONJUNCTION, next)
            || reading.over(next).filter(Known::isTime).isPresent();
    return closed && reading.isPast(next - 1);
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
        && !clues.is(preposition, Part.BEFORE, Part.CLOSE_BEFORE);
  }

  /**
   * Whether words say something of the thing itself: not of a part of it, as in «rescinded the
   * tolls of …», and not that there is a clause, as in «agreed a treaty was needed».
   */
  boolean governs(Clue clue, Range range) {
    int preposition = beforeArticle(range);
    boolean part =
        OF_THE_WHOLE.contains(clue.word().value())
            && (reading.is(Cue.PREPOSITION, preposition)
                ? isPart(preposition - 1, clue)
                : isConstruct(range) && isPart(range.first() - 1, clue));
    boolean clause =
        clue.range().next() == range.first()
            && reading.is(Cue.DETERMINER, range.first() - 1)
            && isHelper(range.next());
    return !part && !clause;
  }

  /** Whether the words to which a name is bound are what the clause tells of. */
  private boolean isPart(int noun, Clue clue) {
    return noun >= behindSubject(clue.range().next()) && !clues.is(noun, Part.PARTICIPATION);
  }

  /** «The tolls of the treaty», where a noun without article, right before a name, is enough. */
  private boolean isConstruct(Range range) {
    int noun = range.first() - 1;
    return reading.verbFirst()
        && noun >= 0
        && !Clitics.mayBeBound(reading.token(range.first()).form())
        && reading.token(noun).isWord()
        && !Clitics.isDefinite(reading.token(noun).form())
        && !Clitics.isAccusative(reading.token(noun).form())
        && reading.over(noun).isEmpty()
        && !reading.is(Cue.SKIP, noun)
        && !reading.is(Cue.DETERMINER, noun)
        && !reading.is(Cue.GROUP_HEAD, noun)
        && !clues.is(noun, Part.NEW, Part.BEFORE);
  }

  /** What words that stand before a name say of it. */
  Optional<Clue> saidBefore(int token, Range range) {
    int preposition = beforeArticle(range);
    boolean apart = reading.is(Cue.PREPOSITION, preposition);
    boolean into = apart && reading.is(Cue.ADJUNCT, preposition);
    return clues
        .over(token, Part.BEFORE)
        .or(() -> clues.over(token, Part.OUTCOME))
        .or(() -> into ? clues.over(token, Part.ENTERING) : Optional.empty())
        .or(() -> apart ? Optional.empty() : clues.over(token, Part.BEFORE_ITSELF))
        .or(() -> clues.over(token, Part.DENIAL));
  }

  /**
   * «The papers signed include a treaty»: a participle right before what is named without article.
   */
  Optional<Clue> saidOfAll(Range range) {
    int last = range.first() - 1;
    String form = reading.token(range.first()).form();
    return reading.verbFirst() && !Clitics.isDefinite(form) && !Clitics.mayBeJoined(form)
        ? clues
            .over(last, Part.ASIDE)
            .filter(clue -> Clitics.isDefinite(reading.token(clue.range().first()).form()))
        : Optional.empty();
  }

  /** «Withdrew Kenya from …»: behind who did it, where verbs stand first. */
  private int behindSubject(int token) {
    return reading
        .over(token)
        .filter(known -> reading.verbFirst() && isSomeone(known))
        .map(known -> known.range().next())
        .orElse(token);
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

  /** The token up to which a governing word is sought: the names of those who act count once. */
  int farBefore(Range range, int far) {
    int first = reading.around(range.first()).first();
    int token = range.first();
    for (int counted = 0; counted < far && token > first; counted++) {
      token--;
      token =
          reading
              .over(token)
              .filter(Bindings::isSomeone)
              .map(known -> known.range().first())
              .orElse(token);
    }
    return Math.max(first, token);
  }

  private static boolean isSomeone(Known known) {
    return known.only("actor").isPresent() || known.only("office").isPresent();
  }
}

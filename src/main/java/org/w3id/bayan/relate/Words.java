package org.w3id.bayan.relate;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.RelationWord.Part;
import org.w3id.bayan.phrase.Clues;
import org.w3id.bayan.phrase.Phrase;
import org.w3id.bayan.phrase.Reading;
import org.w3id.bayan.phrase.Reading.Known;
import org.w3id.bayan.phrase.Reading.Range;

/** What the single words of a phrase tell: what it is called, where, whether it is new. */
final class Words {
  private static final int GOAL_REACH = 9;

  private final Reading reading;
  private final Clues clues;

  Words(Reading reading, Clues clues) {
    this.reading = reading;
    this.clues = clues;
  }

  /** The words that tell the thing from others of its kind. */
  Set<String> key(Phrase phrase) {
    Set<String> key = new HashSet<>();
    int first = phrase.range().first();
    boolean that =
        reading.is(Cue.COMPLEMENTIZER, first - 1) && reading.is(Cue.DETERMINER, first - 1);
    boolean pointed =
        phrase.known().isEmpty() && (that || reading.is(Cue.DEMONSTRATIVE, first - 1));
    int next = pointed ? phrase.head().next() : phrase.range().next();
    for (int token = first; token < next; token++) {
      boolean small =
          phrase.head().covers(token)
              || !reading.token(token).isWord()
              || reading.is(Cue.PREPOSITION, token)
              || reading.is(Cue.DETERMINER, token)
              || reading.is(Cue.CONJUNCTION, token)
              || clues.is(token, Part.MUTUAL, Part.INSIDE, Part.NEW, Part.ORDINAL, Part.BETWEEN)
              || clues.is(token, Part.BACK);
      if (!small) {
        key.add(plain(reading.token(token)));
      }
    }
    return key;
  }

  private static String plain(Token token) {
    return Clitics.isDefinite(token.form()) ? token.form().substring(2) : token.form();
  }

  /**
   * «The next meeting», «another dialogue»: whether the word ahead, or in Arabic behind, says that
   * it is another one than one that was held.
   *
   * @param planned what is said of one that is to come
   */
  boolean isOther(Phrase phrase, String planned) {
    int ahead = phrase.range().first() - 1;
    boolean another = clues.is(ahead, Part.NEW) && !reading.is(Cue.DETERMINER, ahead);
    return another || isSaid(planned, ahead) || isSaid(planned, phrase.head().next());
  }

  private boolean isSaid(String planned, int token) {
    return clues.at(token, Part.INSIDE).filter(it -> it.word().value().equals(planned)).isPresent();
  }

  /** The same words with the one that says so, which name nothing that is known. */
  Phrase withOther(Phrase phrase, String planned) {
    boolean behind = isSaid(planned, phrase.head().next());
    int first = behind ? phrase.range().first() : phrase.range().first() - 1;
    int next = behind ? phrase.head().next() + 1 : phrase.range().next();
    Range range = new Range(first, Math.max(next, phrase.range().next()));
    Span words = reading.span(range);
    Span span = behind ? new Span(phrase.span().begin(), words.end()) : words;
    return new Phrase(range, phrase.head(), span, Optional.empty(), phrase.word(), phrase.proper());
  }

  /** Whether the words present the thing as one that was not told of before. */
  boolean isNew(Phrase phrase) {
    int first = phrase.range().first();
    if (!reading.token(first).isCaseless()) {
      return (first > 0 && clues.is(first - 1, Part.NEW)) || clues.is(first, Part.NEW);
    }
    boolean owned = phrase.isBare() && Clitics.isOwned(reading.token(first).surface());
    if (owned || (phrase.isBare() && isOfDay(phrase.range().next()))) {
      return false;
    }
    return phrase
        .word()
        .map(word -> word.words().substring(word.words().lastIndexOf(' ') + 1))
        .filter(Clitics::isDefinite)
        .isEmpty();
  }

  /** «(The dialogue) of today»: a noun without an article is a certain one before a time. */
  private boolean isOfDay(int token) {
    return reading
        .over(token)
        .filter(known -> known.isTime() && known.range().first() == token)
        .isPresent();
  }

  /** «Reached agreement»: without an article it is no paper, in a language that has one. */
  boolean isMatter(Phrase phrase) {
    int first = phrase.range().first();
    return phrase.isBare()
        && !phrase.proper()
        && !reading.token(first).isCaseless()
        && !reading.is(Cue.DETERMINER, first - 1)
        && !clues.is(first - 1, Part.NEW)
        && !(first > 0 && reading.token(first - 1).isEnding());
  }

  /** «The truce»: with an article, and not presented as new; in a language that has one. */
  boolean isDetermined(Phrase phrase) {
    int first = phrase.range().first();
    return !reading.token(first).isCaseless()
        && reading.is(Cue.DETERMINER, first - 1)
        && !clues.is(first - 1, Part.NEW)
        && !reading.is(Cue.NEGATION, first - 1);
  }

  /** «The port agreement»: one that is taken for known, whose kind is told ahead of the word. */
  boolean isGiven(Phrase phrase) {
    boolean compound = phrase.head().next() - phrase.head().first() > 1;
    return (compound || !key(phrase).isEmpty()) && isDetermined(phrase);
  }

  /** The place named behind a token, within the next words of its clause. */
  Optional<ThingId> placeBehind(int from, int reach) {
    int end = Math.min(reading.around(from).next(), from + reach);
    for (int token = from; token < end; token++) {
      if (reading.isBreak(token)) {
        return Optional.empty();
      }
      Optional<ThingId> place = reading.over(token).flatMap(known -> known.only("place"));
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  /** «The visit to Basra», «he paid a visit to Japan»: where something leads. */
  Optional<ThingId> goal(Phrase phrase) {
    int first = phrase.range().first();
    int end = Math.min(reading.around(first).next(), phrase.range().next() + GOAL_REACH);
    for (int token = first + 1; token < end && !reading.isBreak(token); token++) {
      Optional<Known> known = reading.over(token).filter(one -> !one.isTime());
      if (known.filter(one -> isLedTo(one.range().first())).isPresent()) {
        return known.flatMap(one -> one.only("place").or(() -> one.only("actor")));
      }
    }
    return Optional.empty();
  }

  private boolean isLedTo(int name) {
    int before = reading.is(Cue.DETERMINER, name - 1) ? name - 2 : name - 1;
    return reading.is(Cue.PREPOSITION, before) && !reading.is(Cue.BELONGING, before);
  }

  /** Whether the words speak of one thing or of some, not of a matter in general. */
  boolean isOne(Phrase phrase) {
    int first = phrase.range().first();
    boolean caseless = reading.token(first).isCaseless();
    boolean determined =
        first > 0 && (reading.is(Cue.DETERMINER, first - 1) || clues.is(first - 1, Part.NEW));
    boolean owned = first > 0 && reading.token(first - 1).isEnding();
    boolean counted = clues.is(first, Part.ORDINAL, Part.INSIDE);
    return caseless || determined || owned || counted || !phrase.isBare();
  }

  /** Whether the words have a name, not only the noun for what it is. */
  boolean isNamed(Phrase phrase) {
    for (int token = phrase.range().first(); token < phrase.range().next(); token++) {
      if (!phrase.head().covers(token) && reading.token(token).isCapitalised()) {
        return true;
      }
    }
    return false;
  }

  /** A noun in small letters, in a script that has capitals, with nothing that says which one. */
  boolean isPlain(Phrase phrase) {
    int first = phrase.range().first();
    Token head = reading.token(phrase.head().first());
    return !head.isCaseless()
        && !head.isCapitalised()
        && !reading.is(Cue.DETERMINER, first - 1)
        && !clues.is(first - 1, Part.NEW)
        && !clues.is(first, Part.ORDINAL, Part.INSIDE);
  }
}

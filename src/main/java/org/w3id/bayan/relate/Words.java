package org.w3id.bayan.relate;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.RelationWord.Part;
import org.w3id.bayan.phrase.Clues;
import org.w3id.bayan.phrase.Phrase;
import org.w3id.bayan.phrase.Reading;
import org.w3id.bayan.phrase.Reading.Known;
import org.w3id.bayan.phrase.Reading.Range;

/** What the single words of a phrase tell: what it is called, of when, whether it is new. */
final class Words {
  private static final int NEAR = 3;
  private static final int CLAUSE = 25;
  private static final int BEFORE_DATE = 7;

  private final Reading reading;
  private final Clues clues;

  Words(Reading reading, Clues clues) {
    this.reading = reading;
    this.clues = clues;
  }

  /** A date and where it is written. */
  record When(String edtf, Span span) {}

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

  /** The date within a phrase or right behind it. */
  Optional<When> dateBeside(Range range) {
    int end = Math.min(reading.around(range.first()).next(), range.next() + NEAR);
    for (int token = range.first(); token < end; token++) {
      boolean other = token >= range.next() && isNamed(token); // «…, the 2030 Agenda»
      Optional<When> when = other ? Optional.empty() : dateAt(token);
      if (when.isPresent()) {
        return when;
      }
      boolean closed = reading.isBreak(token) || reading.isVerb(token) || other;
      if (token >= range.next() && closed) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isNamed(int token) {
    return reading.over(token).filter(known -> !known.isTime()).isPresent();
  }

  /** Whether words for a time, known or not, stand some words behind. */
  boolean isTimed(Range range, int reach) {
    int end = Math.min(reading.around(range.first()).next(), range.next() + reach);
    for (int token = range.next(); token < end && !reading.isBreak(token); token++) {
      if (reading.over(token).filter(Known::isTime).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The first date within a phrase or some words behind it, unless it is that of another thing. */
  Optional<When> dateBehind(Range range, int reach) {
    int sentenceEnd = reading.around(range.first()).next();
    int end = isSetting(range) ? range.next() : Math.min(sentenceEnd, range.next() + reach);
    boolean told = false;
    for (int token = range.first(); token < end; token++) {
      boolean tells = token >= range.next() && isToldAt(token);
      told |= tells;
      end = reading.is(Cue.RELATIVE, token) || tells ? Math.min(sentenceEnd, token + reach) : end;
      end = Math.min(sentenceEnd, end + (token < range.next() ? 0 : reading.moreOfName(token)));
      boolean closed =
          reading.isBreak(token)
              || clues.is(token, Part.VERB)
              || (clues.is(token, Part.HEAD) && (told || !isWithin(token)));
      if (token >= range.next() && (closed || reading.isOfPaper(token))) {
        return Optional.empty();
      }
      Optional<Known> time = reading.over(token).filter(Known::isTime);
      if (time.isPresent() || (range.covers(token) && isYear(token))) {
        return told && isWithin(range.first()) ? Optional.empty() : dateAt(token);
      }
    }
    return Optional.empty();
  }

  /**
   * «During the meeting, they praised what came since 2009»: what stands behind the comma is no
   * date of a meeting that only tells when it was said, in a language without capitals.
   */
  boolean isSetting(Range range) {
    int comma = range.next();
    return comma + 1 < reading.around(range.first()).next()
        && reading.token(range.first()).isCaseless()
        && reading.token(comma).isComma()
        && reading.is(Cue.PREPOSITION, range.first() - 1)
        && !reading.is(Cue.RELATIVE, comma + 1)
        && reading.over(comma + 1).filter(Known::isTime).isEmpty();
  }

  /** «… was held», «… will take place»: whether a clause tells here what became of its subject. */
  private boolean isToldAt(int token) {
    return clues.at(token, Part.AFTER).isPresent()
        && (reading.isVerb(token)
            || reading.is(Cue.BE, token)
            || reading.is(Cue.AUXILIARY, token)
            || reading.is(Cue.MODAL, token)
            || reading.is(Cue.FUTURE, token));
  }

  /**
   * «The summit to mark the anniversary was held»: whether the words at a token belong to those for
   * another thing ahead, of which the clause tells.
   */
  boolean isWithin(int token) {
    int begin = Math.max(reading.around(token).first(), token - CLAUSE);
    boolean bound = false;
    int before = token - 1;
    while (before >= begin && !clues.is(before, Part.HEAD)) {
      boolean deed = reading.is(Cue.INFINITIVE, before - 1);
      if (!reading.token(before).isWord() || (reading.isVerb(before) && !deed)) {
        return false;
      }
      bound |= reading.is(Cue.INFINITIVE, before) || reading.is(Cue.PREPOSITION, before);
      before--;
    }
    return bound && before >= begin && isSubject(before);
  }

  /**
   * Whether no preposition stands before the words for a thing: they may be what a clause is of.
   */
  private boolean isSubject(int head) {
    int first = reading.around(head).first();
    int token = head;
    while (token > first && !reading.is(Cue.PREPOSITION, token - 1)) {
      token--;
      boolean opened =
          reading.is(Cue.COMPLEMENTIZER, token)
              || reading.is(Cue.RELATIVE, token)
              || !reading.token(token).isWord();
      if (opened || reading.isVerb(token)) {
        return opened;
      }
    }
    return token == first;
  }

  /** The first date behind a token in its clause; else the last one before it. */
  Optional<When> dateInClause(int from) {
    Range sentence = reading.around(from);
    for (int token = from; token < Math.min(sentence.next(), from + CLAUSE); token++) {
      boolean other = isOther(token) || reading.isOfPaper(token);
      if (reading.isBreak(token) || (token > from && other)) {
        break;
      }
      Optional<When> when = dateAt(token);
      if (when.isPresent()) {
        return when;
      }
    }
    for (int token = from - 1; token >= Math.max(sentence.first(), from - CLAUSE); token--) {
      if (reading.isBreak(token)) {
        break;
      }
      Optional<When> when = dateAt(token);
      if (when.isPresent()) {
        return isOfOther(token, from) ? Optional.empty() : when;
      }
    }
    return Optional.empty();
  }

  /** «(The meeting held in Doha on 5 April), and to hold a meeting»: the date of one before. */
  private boolean isOfOther(int date, int from) {
    int begin = Math.max(reading.around(date).first(), date - BEFORE_DATE);
    boolean joined = false;
    for (int token = date; token < from; token++) {
      joined |= reading.is(Cue.CONJUNCTION, token);
    }
    for (int token = date - 1; token >= begin && joined; token--) {
      if (clues.is(token, Part.HEAD)) {
        return true;
      }
      if (!reading.token(token).isWord()) {
        return false;
      }
    }
    return false;
  }

  private boolean isOther(int token) {
    return clues.is(token, Part.HEAD, Part.PLAN);
  }

  private Optional<When> dateAt(int token) {
    Optional<Known> time = reading.over(token).filter(Known::isTime);
    if (time.isPresent()) {
      return time.get().mention().edtf().map(edtf -> new When(edtf, time.get().mention().span()));
    }
    return isYear(token)
        ? Optional.of(new When(reading.token(token).form(), reading.token(token).span()))
        : Optional.empty();
  }

  private boolean isYear(int token) {
    String form = reading.token(token).form();
    return form.length() == 4
        && reading.token(token).isNumber()
        && form.compareTo("1800") > 0
        && form.compareTo("2100") < 0;
  }

  /** The place named behind a token, within the next words of its clause. */
  Optional<org.w3id.bayan.domain.ThingId> placeBehind(int from, int reach) {
    int end = Math.min(reading.around(from).next(), from + reach);
    for (int token = from; token < end; token++) {
      if (reading.isBreak(token)) {
        return Optional.empty();
      }
      Optional<org.w3id.bayan.domain.ThingId> place =
          reading.over(token).flatMap(known -> known.only("place"));
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
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

package org.w3id.bayan.phrase;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.language.Bracketed;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.RelationWord.Part;
import org.w3id.bayan.phrase.Reading.Known;
import org.w3id.bayan.phrase.Reading.Range;

/** The dates that a text tells of the things that its phrases name. */
public final class Dates {
  private static final int NEAR = 3;
  private static final int CLAUSE = 25;
  private static final int BEFORE_DATE = 7;

  private static final int BRACKETED = 20;
  private static final String FOLLOWS = "follows";

  private final Reading reading;
  private final Clues clues;

  public Dates(Reading reading, Clues clues) {
    this.reading = reading;
    this.clues = clues;
  }

  /** A date and where it is written. */
  public record When(String edtf, Span span) {
    private static final Pattern YEARS = Pattern.compile("\\d{4}/\\d{4}");

    /** Whether it goes over whole years: how long a programme runs, not when anyone meets. */
    public boolean areYears() {
      return YEARS.matcher(edtf).matches();
    }
  }

  /** The date within a phrase or right behind it. */
  public Optional<When> beside(Range range) {
    int end = Math.min(reading.around(range.first()).next(), range.next() + NEAR);
    for (int token = range.first(); token < end; token++) {
      boolean other = token >= range.next() && isNamed(token); // «…, the 2030 Agenda»
      Optional<When> when = other ? Optional.empty() : at(token);
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

  /** «The ministers (of A, B and C) in Basra on 3 May»: behind what stands in brackets. */
  private int behindBrackets(int token, int end) {
    int close = Bracketed.closing(reading.tokens(), token, BRACKETED).orElse(-1);
    boolean apart =
        close > 0
            && close + 1 < end
            && reading.token(token - 1).isCaseless()
            && IntStream.range(token + 1, close)
                .allMatch(index -> reading.over(index).filter(Known::isTime).isEmpty());
    return apart ? close + 1 : token;
  }

  /**
   * «(The meeting) followed what was announced (in July)»: words for what was before, in Arabic.
   */
  private boolean isEarlier(int token) {
    return reading.token(token).isCaseless()
        && clues
            .at(token, Part.RELATION)
            .filter(it -> it.word().value().equals(FOLLOWS))
            .map(it -> it.range().next())
            .filter(next -> reading.over(next).filter(Known::isTime).isEmpty())
            .filter(next -> reading.over(next + 1).filter(Known::isTime).isEmpty()) // «afternoon»
            .isPresent();
  }

  /** «On 3 May to hold (the dialogue)»: the date just before, in Arabic. */
  public Optional<When> ahead(Range range) {
    int purpose = range.first() - 1;
    boolean bound =
        purpose > reading.around(range.first()).first()
            && reading.token(purpose).isCaseless()
            && Clitics.mayBeOf(reading.token(purpose).form());
    return bound ? at(purpose - 1) : Optional.empty();
  }

  /**
   * «In Manila, Philippines, on 3 May»: a comma that ends nothing, in a script without capitals.
   */
  private boolean isBehindPlace(int comma) {
    int end = reading.around(comma).next();
    boolean placed =
        reading.token(comma).isComma()
            && comma + 2 < end
            && reading.token(comma - 1).isCaseless()
            && reading.over(comma - 1).filter(known -> !known.all("place").isEmpty()).isPresent();
    return placed
        && (reading.over(comma + 1).filter(known -> !known.all("place").isEmpty()).isPresent()
            || reading.over(comma + 1).filter(Known::isTime).isPresent()
            || (reading.is(Cue.PREPOSITION, comma + 1)
                && reading.over(comma + 2).filter(Known::isTime).isPresent()));
  }

  /** Whether words for a time, known or not, stand some words behind. */
  public boolean isTimed(Range range, int reach) {
    int end = Math.min(reading.around(range.first()).next(), range.next() + reach);
    for (int token = range.next(); token < end && !reading.isBreak(token); token++) {
      if (reading.over(token).filter(Known::isTime).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The first date within a phrase or some words behind it, unless it is that of another thing. */
  public Optional<When> behind(Range range, int reach) {
    int sentenceEnd = reading.around(range.first()).next();
    int end = isSetting(range) ? range.next() : Math.min(sentenceEnd, range.next() + reach);
    boolean told = false;
    for (int token = range.first(); token < end; token++) {
      int bracket = token >= range.next() ? behindBrackets(token, sentenceEnd) : token;
      end = Math.min(sentenceEnd, end + bracket - token);
      token = bracket;
      boolean tells = token >= range.next() && isToldAt(token);
      told |= tells;
      end = reading.is(Cue.RELATIVE, token) || tells ? Math.min(sentenceEnd, token + reach) : end;
      end = Math.min(sentenceEnd, end + (token < range.next() ? 0 : reading.moreOfName(token)));
      boolean closed =
          (reading.isBreak(token) && !isBehindPlace(token))
              || clues.is(token, Part.VERB)
              || (clues.is(token, Part.HEAD) && (told || !isWithin(token)));
      if (token >= range.next() && (closed || reading.isOfPaper(token) || isEarlier(token))) {
        return Optional.empty();
      }
      Optional<Known> time = reading.over(token).filter(Known::isTime);
      if (time.isPresent() || (range.covers(token) && isYear(token))) {
        return told && isWithin(range.first()) ? Optional.empty() : at(token);
      }
    }
    return Optional.empty();
  }

  /**
   * «During the meeting, they praised what came since 2009»: what stands behind the comma is no
   * date of a meeting that only tells when it was said, in a language without capitals.
   */
  public boolean isSetting(Range range) {
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
  public boolean isWithin(int token) {
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
  public Optional<When> inClause(int from) {
    Range sentence = reading.around(from);
    for (int token = from; token < Math.min(sentence.next(), from + CLAUSE); token++) {
      boolean other = isOther(token) || reading.isOfPaper(token) || isEarlier(token);
      if (reading.isBreak(token) || (token > from && other)) {
        break;
      }
      Optional<When> when = at(token);
      if (when.isPresent()) {
        return when;
      }
    }
    for (int token = from - 1; token >= Math.max(sentence.first(), from - CLAUSE); token--) {
      if (reading.isBreak(token)) {
        break;
      }
      Optional<When> when = at(token);
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

  private Optional<When> at(int token) {
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
}

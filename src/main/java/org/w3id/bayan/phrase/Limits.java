package org.w3id.bayan.phrase;

import java.util.Optional;
import org.w3id.bayan.language.Bracketed;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.RelationWord.Part;
import org.w3id.bayan.phrase.Reading.Known;

/** Words at which a phrase ends, or with which it may go on. */
final class Limits {
  private final Reading reading;
  private final Clues clues;

  Limits(Reading reading, Clues clues) {
    this.reading = reading;
    this.clues = clues;
  }

  /** Whether no phrase goes on with a token. */
  boolean isStop(int token) {
    boolean punctuation =
        !reading.token(token).isWord()
            && !reading.isHyphen(token)
            && !reading.token(token).form().startsWith("'");
    return punctuation
        || reading.isVerb(token)
        || reading.is(Cue.RELATIVE, token)
        || reading.is(Cue.COMPLEMENTIZER, token)
        || reading.is(Cue.AUXILIARY, token)
        || reading.is(Cue.BE, token)
        || reading.is(Cue.MODAL, token)
        || reading.is(Cue.FUTURE, token)
        || reading.is(Cue.NEGATION, token)
        || reading.is(Cue.PARTICLE, token)
        || clues.tells(token)
        || clues.is(token, Part.HEAD, Part.PLURAL_HEAD);
  }

  /** «The Iraqi – Japanese (summit)»: a dash or hyphen between two adjectives of states. */
  boolean isBetweenStates(int token) {
    return (reading.isHyphen(token) || reading.token(token).isDash())
        && isOfState(token - 1)
        && token + 1 < reading.tokens().size()
        && isOfState(token + 1);
  }

  private boolean isOfState(int token) {
    return reading
        .over(token)
        .filter(known -> known.mention().kind().equals("adjectival"))
        .isPresent();
  }

  /** «The meeting of the committee (to settle the dispute)». */
  boolean isDeed(int token) {
    return reading.is(Cue.INFINITIVE, token)
        && token + 1 < reading.tokens().size()
        && !reading.is(Cue.DETERMINER, token + 1)
        && !reading.token(token + 1).isCapitalised();
  }

  /** «The meeting of the committee (in Basra)». */
  boolean isInPlace(int begin, int token) {
    return token > begin
        && token + 1 < reading.tokens().size()
        && reading.is(Cue.PLACE, token)
        && reading.over(token + 1).filter(Known::isPlaceOrParty).isPresent();
  }

  /** Without loose small words at the end; another token where nothing is left. */
  int trimmed(int begin, int end, int otherwise) {
    int next = end;
    while (next > begin && isLoose(next - 1)) {
      next--;
    }
    return next > begin ? next : otherwise;
  }

  private boolean isLoose(int token) {
    return !reading.token(token).isWord()
        || reading.is(Cue.PREPOSITION, token)
        || reading.is(Cue.CONJUNCTION, token)
        || reading.is(Cue.DETERMINER, token)
        || reading.is(Cue.INFINITIVE, token)
        || clues.is(token, Part.NEW);
  }

  boolean isYear(int token) {
    return reading.token(token).isNumber() && reading.token(token).form().length() == 4;
  }

  boolean isSmall(int token) {
    return reading.is(Cue.PREPOSITION, token) || reading.is(Cue.DETERMINER, token);
  }

  boolean joins(int token) {
    return reading.token(token).form().equals(",") || reading.is(Cue.CONJUNCTION, token);
  }

  /** «… (MoU)». */
  int acronym(int from, int end) {
    return Bracketed.behind(reading.tokens(), from, end).orElse(from);
  }

  /** «The meeting of the ministers of Iraq(,) Japan and Kenya»: behind all whom words stand for. */
  Optional<Integer> behindGroup(int begin, int token) {
    return reading
        .over(token)
        .filter(group -> group.range().first() >= begin && group.all("actor").size() > 1)
        .map(group -> group.range().next());
  }

  /** Behind the name that stands where the words were cut, so that it is not. */
  int whole(int cut, int end) {
    return reading
        .over(cut - 1)
        .map(known -> known.range().next())
        .filter(next -> next > cut && next <= end)
        .orElse(cut);
  }
}

package org.w3id.bayan.phrase;

import java.util.Optional;
import org.w3id.bayan.language.Bracketed;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.RelationWord.Part;
import org.w3id.bayan.phrase.Reading.Known;
import org.w3id.bayan.phrase.Reading.Range;

/** Tells where the words begin that name or describe a thing, ahead of the word for its kind. */
final class PhraseStart {
  private static final int PLAIN_WORDS = 4;
  private static final String NAME = "name";
  private static final String ACTOR = "actor";

  private final Reading reading;
  private final Clues clues;

  PhraseStart(Reading reading, Clues clues) {
    this.reading = reading;
    this.clues = clues;
  }

  /**
   * The first token of the phrase.
   *
   * @param head the word for its kind
   * @param from the first token that no phrase before has taken
   */
  int first(Range head, int from) {
    if (reading.token(head.first()).isCaseless()) {
      return head.first();
    }
    boolean proper = reading.token(head.first()).isCapitalised();
    int begin = Math.max(from, reading.around(head.first()).first());
    int first = head.first();
    int plain = 0;
    while (first > begin) {
      Optional<Integer> opened = Bracketed.opening(reading.tokens(), first, begin);
      if (opened.filter(it -> reading.token(it - 1).isCapitalised()).isPresent()) {
        first = opened.get();
        continue;
      }
      int known = first == head.first() && !proper ? beginOfName(first, begin) : first;
      if (known < first) {
        first = known;
        continue;
      }
      int before = first - 1;
      Token token = reading.token(before);
      boolean joint = reading.isHyphen(before) && before > begin;
      boolean name = token.isCapitalised() && !isSmall(before);
      boolean word = !proper && plain < PLAIN_WORDS && token.isWord() && !isSmall(before);
      boolean member = joinsNames(before, begin, proper) || joinsWords(before, begin, proper);
      if (!joint && !name && !token.isNumber() && !word && !member && !isHyphened(before)) {
        break;
      }
      plain += !joint && !name ? 1 : 0;
      first = before;
    }
    boolean deed = first > begin && reading.is(Cue.INFINITIVE, first - 1);
    first += deed && first < head.first() ? 1 : 0;
    while (first < head.first() && !reading.token(first).isWord()) {
      first++;
    }
    return first;
  }

  /** «The Trade and Ports Framework (TPF) Council | meeting»: where a name begins right before. */
  private int beginOfName(int next, int begin) {
    return reading
        .over(next - 1)
        .filter(known -> known.mention().kind().equals(NAME) && !known.all(ACTOR).isEmpty())
        .map(Known::range)
        .filter(range -> range.next() == next && range.first() >= begin)
        .map(Range::first)
        .orElse(next);
  }

  /** «A partnership and cooperation agreement»: one plain word and its article stand before. */
  private boolean joinsWords(int token, int begin, boolean proper) {
    int word = token - 1;
    return !proper
        && reading.is(Cue.CONJUNCTION, token)
        && word > begin
        && reading.token(word).isWord()
        && !isSmall(word)
        && reading.is(Cue.DETERMINER, word - 1);
  }

  /** «Region-to-region», «in-person», «two-day». */
  private boolean isHyphened(int token) {
    boolean joined =
        reading.isHyphen(token + 1)
            && reading.token(token).span().end() == reading.token(token + 1).span().begin();
    return token > 0
        && reading.isHyphen(token + 1)
        && (reading.isHyphen(token - 1)
            || (joined && (reading.is(Cue.PREPOSITION, token) || clues.is(token, Part.NEW))));
  }

  /** «Development, Test, and Evaluation Agreement». */
  private boolean joinsNames(int token, int begin, boolean proper) {
    boolean joint = reading.token(token).form().equals(",") || reading.is(Cue.CONJUNCTION, token);
    int before = token - 1;
    if (!proper || !joint || before < begin) {
      return false;
    }
    boolean list = reading.token(before).form().equals(",") && before > begin;
    int name = list ? before - 1 : before;
    return reading.token(name).isCapitalised()
        && !isSmall(name)
        && name > begin
        && reading.over(name).filter(Known::isPlaceOrParty).isEmpty();
  }

  /** Whether a word that may be a verb has a capital though it opens no sentence. */
  private boolean isInName(int token) {
    return reading.token(token).isCapitalised() && token > reading.around(token).first() + 1;
  }

  /** Whether a token belongs to no name. */
  boolean isSmall(int token) {
    return reading.is(Cue.DETERMINER, token)
        || reading.is(Cue.PREPOSITION, token)
        || reading.is(Cue.CONJUNCTION, token)
        || reading.is(Cue.AUXILIARY, token)
        || reading.is(Cue.BE, token)
        || reading.is(Cue.MODAL, token)
        || reading.is(Cue.NEGATION, token)
        || reading.is(Cue.RELATIVE, token)
        || reading.is(Cue.COMPLEMENTIZER, token)
        || reading.is(Cue.SKIP, token)
        || (reading.isVerb(token) && !isInName(token))
        || (clues.is(token, Part.NEW) && !reading.token(token).isCapitalised())
        || clues.tells(token)
        || clues.is(token, Part.NEVER);
  }
}

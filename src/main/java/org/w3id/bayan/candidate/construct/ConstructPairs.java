package org.w3id.bayan.candidate.construct;

import org.w3id.bayan.candidate.Words;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/** Those who meet, where the name of a meeting has several of them: «summit of Italy – Africa». */
final class ConstructPairs {
  private final Words words;

  ConstructPairs(Words words) {
    this.words = words;
  }

  /** «Summit of Italy – Africa»: over the others that a dash joins. */
  int paired(int next) {
    boolean dash =
        next > 0
            && words.continues(next)
            && words.continues(next + 1)
            && (words.token(next).isDash() || words.token(next).isHyphen());
    return dash
        ? words
            .knownThing(next + 1)
            .filter(other -> other.stem().letters() == 0)
            .map(other -> paired(other.next()))
            .orElse(next)
        : next;
  }

  /** «Summit of the Gulf Council and the states of Central Asia»: over another that «and» joins. */
  int joined(int from, int next) {
    boolean named =
        words.continues(next)
            && words.knownThing(from).filter(one -> one.next() == next).isPresent();
    if (!named) {
      return next;
    }
    boolean states =
        words.continues(next + 1)
            && words
                .longest(next, Role.NOUN)
                .filter(one -> one.stem().conjunction() && !one.stem().preposition())
                .isPresent();
    return words
        .knownThing(states ? next + 1 : next)
        .filter(other -> !other.stem().preposition())
        .filter(other -> states ? other.stem().letters() == 0 : other.stem().conjunction())
        .map(Occurrence::next)
        .orElse(next);
  }
}

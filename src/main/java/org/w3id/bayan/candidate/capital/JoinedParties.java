package org.w3id.bayan.candidate.capital;

import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.w3id.bayan.candidate.Words;
import org.w3id.bayan.lexicon.NameWord;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/** States and bodies that a name lists as those that it is between, or who meet. */
final class JoinedParties {
  private final Words words;
  private final Capitals capitals;
  private final IntUnaryOperator bodies;

  /**
   * @param bodies where the name of a body ends that begins at a token; or -1
   */
  JoinedParties(Words words, Capitals capitals, IntUnaryOperator bodies) {
    this.words = words;
    this.capitals = capitals;
    this.bodies = bodies;
  }

  /**
   * Where «A and B», «A, B and C», «the Government of A and the Government of B» end, known or
   * named as bodies; or -1.
   */
  int end(int first) {
    int next = party(first);
    while (next > 0 && words.isPunctuation(next, ",")) {
      boolean last = words.is(next + 1, Role.CONJUNCTION);
      next = last ? next + 1 : party(behindArticle(next + 1));
    }
    return next > 0 && words.is(next, Role.CONJUNCTION) ? party(behindArticle(next + 1)) : -1;
  }

  private int behindArticle(int index) {
    return words.longest(index, Role.ARTICLE).map(Occurrence::next).orElse(index);
  }

  private int party(int index) {
    if (!words.continues(index)) {
      return -1;
    }
    int known = words.known(index).map(Occurrence::next).orElse(-1);
    int body = Math.max(known, words.isCapital(index) ? bodies.applyAsInt(index) : -1);
    if (body > 0) {
      return body;
    }
    Optional<Occurrence<NameWord>> link = words.longest(index + 1, Role.LINK);
    return capitals.isNameWord(index) && link.isPresent()
        ? words
            .known(link.get().next())
            .filter(name -> words.state(name).isPresent())
            .map(Occurrence::next)
            .orElse(-1)
        : -1;
  }
}

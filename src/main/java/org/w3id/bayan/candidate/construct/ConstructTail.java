package org.w3id.bayan.candidate.construct;

import java.util.Optional;
import org.w3id.bayan.candidate.Words;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.lexicon.NameWord;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/**
 * What stands behind the noun phrase of a name in a script without capitals, as its class allows:
 * between whom, about what, where, of which year.
 */
final class ConstructTail {
  private static final int MOST_BEFORE_YEAR = 4;

  private final Words words;
  private final Construct construct;

  ConstructTail(Words words, Construct construct) {
    this.words = words;
    this.construct = construct;
  }

  /** Where a name of a kind ends whose noun phrase ends before a token. */
  int end(int body, String kind) {
    int next = body;
    if (words.continues(next)
        && (kind.equals("event") || kind.equals("programme"))
        && words.token(next).isNumber()) {
      next++;
    }
    if (ConstructBodies.OF_TWO.contains(kind)) {
      boolean agreement = kind.equals("agreement");
      next = agreement ? Math.max(next, parties(next)) : next;
      next = Math.max(next, topic(next, kind));
      next = agreement ? Math.max(next, parties(next)) : next;
      next = Math.max(next, year(next, kind));
    } else if (kind.equals("actor")) {
      next = Math.max(next, state(next));
    }
    return next;
  }

  private int parties(int from) {
    if (!words.continues(from)) {
      return -1;
    }
    Optional<Occurrence<NameWord>> between = words.longest(from, Role.BETWEEN);
    Optional<Occurrence<Name>> one = between.flatMap(found -> words.knownThing(found.next()));
    Optional<Occurrence<Name>> other = one.flatMap(found -> words.knownThing(found.next()));
    return other.filter(found -> found.stem().conjunction()).map(Occurrence::next).orElse(-1);
  }

  /** «Across the ocean»: over the place behind. */
  int across(int from) {
    Optional<Occurrence<NameWord>> link =
        words.continues(from) ? link(from, "across") : Optional.empty();
    return link.flatMap(found -> words.knownThing(found.next()))
        .filter(Words::isPlace)
        .map(Occurrence::next)
        .orElse(from);
  }

  private int topic(int from, String kind) {
    Optional<Occurrence<NameWord>> link =
        words.continues(from) && kind.equals("agreement") ? link(from, "topic") : Optional.empty();
    return link.map(found -> construct.nounPhrase(found.next())).orElse(-1);
  }

  private int state(int from) {
    Optional<Occurrence<NameWord>> link =
        words.continues(from) ? link(from, "state") : Optional.empty();
    return link.flatMap(found -> words.known(found.next()))
        .filter(known -> words.state(known).isPresent() && known.stem().letters() == 0)
        .map(Occurrence::next)
        .orElse(-1);
  }

  /** Words with a detail that join to a name what stands behind it. */
  Optional<Occurrence<NameWord>> link(int index, String detail) {
    return words
        .longest(index, Role.LINK)
        .filter(found -> Words.detail(found, Role.LINK).equals(detail))
        .filter(found -> found.stem().letters() == 0);
  }

  private int year(int from, String kind) {
    boolean when = kind.equals("event") && link(from, "state").isPresent(); // held «in 2025»
    if (!words.continues(from) || when) {
      return -1;
    }
    for (int index = from; index < from + MOST_BEFORE_YEAR && words.continues(index); index++) {
      int number = words.longest(index, Role.YEAR_LINK).map(Occurrence::next).orElse(-1);
      if (number > 0 && isYear(number)) {
        return number + 1;
      }
      if (!construct.isNoun(index) && !words.is(index, Role.BEFORE_YEAR)) {
        return -1;
      }
    }
    return -1;
  }

  boolean isYear(int index) {
    return words.continues(index)
        && words.token(index).isNumber()
        && words.token(index).form().length() == 4;
  }
}

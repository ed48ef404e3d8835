package org.w3id.bayan.candidate.construct;

import java.util.Optional;
import java.util.stream.IntStream;
import org.w3id.bayan.candidate.Candidate;
import org.w3id.bayan.candidate.Candidate.Core;
import org.w3id.bayan.candidate.Words;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.NameWord;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/**
 * Names of offices in a script without capitals: the word for the office, what it is for, and the
 * state or body whose it is or where its holder is sent.
 */
final class ConstructOffices {
  private static final String BARE = "";
  private static final int LONGEST_AFFAIRS = 10;

  private final Words words;
  private final Construct construct;
  private final ConstructNames names;
  private final ConstructBodies bodies;

  ConstructOffices(Words words, Construct construct, ConstructNames names) {
    this.words = words;
    this.construct = construct;
    this.names = names;
    this.bodies = new ConstructBodies(words);
  }

  /**
   * The office whose name begins at a token.
   *
   * @param inner whether it stands behind another title, so that no small word is written with it
   */
  Optional<Candidate> at(int index, boolean inner) {
    Optional<Occurrence<NameWord>> head =
        words.longest(index, Role.OFFICE).filter(found -> !inner || found.stem().letters() == 0);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    int next = head.get().next();
    int title = next - 1;
    int state = title > index ? words.stateAt(title).map(it -> stateEnd(title)).orElse(-1) : -1;
    if (state > next) {
      next = state; // «president of the Republic (of Iraq)»
    } else if (!Words.detail(head.get(), Role.OFFICE).equals(BARE)) {
      next = complement(next);
    }
    if (next < 0) {
      return Optional.empty();
    }
    int end = ending(head.get(), joinedNouns(next, head.get().next()), next);
    Candidate.Range range = construct.range(head.get(), end);
    Core core = Core.of(words, range);
    return Optional.of(
        new Candidate(
            range, "Office", core.words(), core.words(), core.states(), "words of an office"));
  }

  private int stateEnd(int first) {
    return words
        .known(first)
        .filter(it -> it.stem().letters() == 0)
        .map(Occurrence::next)
        .orElse(-1);
  }

  /** «Minister of culture and sport»: over the nouns joined to what an office is for. */
  private int joinedNouns(int from, int head) {
    int next = from;
    while (next > head && construct.isJoinedNoun(next) && !construct.isDemonym(next - 1)) {
      next++;
      int adjectives = construct.adjectives(next);
      next = adjectives > next && construct.isDemonym(adjectives - 1) ? next : adjectives;
    }
    return next;
  }

  /** Over the adjective of a state, and what the office is for or where. */
  private int ending(Occurrence<NameWord> head, int from, int complement) {
    boolean demonym =
        words.continues(from)
            && construct.isDemonym(from)
            && Clitics.isDefinite(words.token(from).form());
    int next = demonym ? words.knownThing(from).orElseThrow().next() : from;
    boolean free = Core.of(words, construct.range(head, next)).states().isEmpty();
    int where = words.continues(next) ? where(next, free, complement == head.next()) : next;
    int end = where > next && words.continues(where) ? where(where, false, false) : where;
    return Math.max(end, untilHolder(head.first(), next));
  }

  /**
   * «For the affairs of East Asia and the Pacific A B», «for trade and investment Dr. A B»: over
   * all that an office is for, up to the name of its holder.
   */
  private int untilHolder(int office, int from) {
    if (!isFor(from)) {
      return -1;
    }
    for (int next = from + 1; next <= from + LONGEST_AFFAIRS && words.continues(next); next++) {
      if (isHolder(office, from, next)) {
        return next;
      }
      if (isNoAffair(next)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether «for» is written together with a word that is neither a person nor a state. */
  private boolean isFor(int index) {
    return words.continues(index)
        && Clitics.mayBeOf(words.token(index).form())
        && words.token(index).stems().stream()
            .anyMatch(stem -> stem.preposition() && !stem.conjunction())
        && words.stateAt(index).isEmpty()
        && !isNoAffair(index);
  }

  private boolean isHolder(int office, int affairs, int index) {
    boolean behindName =
        words.token(index - 1).stems().stream().anyMatch(one -> Clitics.isDefinite(one.form()))
            || IntStream.range(affairs, index)
                .mapToObj(words::knownThing)
                .flatMap(Optional::stream)
                .anyMatch(known -> known.next() == index);
    Optional<Occurrence<NameWord>> rank =
        words
            .longest(index, Role.HONORIFIC)
            .or(() -> words.longest(index, Role.OFFICE).filter(one -> one.length() == 1))
            .filter(found -> found.stem().letters() == 0);
    return rank.isPresent()
        ? names.end(rank.get().next(), true) > 0
        : behindName && (names.isGiven(index) || names.end(office, index, false) > 0);
  }

  /** Whether something else begins here than what an office is for: a verb, another person. */
  private boolean isNoAffair(int index) {
    return !words.token(index).isWord()
        || words.is(index, Role.OFFICE)
        || words.is(index, Role.COUNTERPART)
        || words.is(index, Role.HONORIFIC)
        || words.is(index, Cue.COMPLEMENTIZER)
        || (words.is(index, Cue.RELATIVE) && !words.is(index, Cue.PREPOSITION))
        || words.token(index).stems().stream()
            .filter(stem -> !stem.preposition())
            .flatMap(stem -> words.lexicon().verbs(stem.form()).stream())
            .anyMatch(form -> form.inflection() != Inflection.NOUN);
  }

  /** Over the body or state that «of» or «in» joins, if none is named yet, or the affairs. */
  private int where(int from, boolean free, boolean bare) {
    Optional<Occurrence<Name>> known = words.knownThing(from);
    boolean bound =
        known.isPresent() && known.get().stem().preposition() && !known.get().stem().conjunction();
    if (free && bound && (Clitics.mayBeOf(words.token(from).form()) || isTitledState(from))) {
      return known.get().next();
    }
    if (isStateLink(from) || isPost(from)) {
      return words.known(from + 1).orElseThrow().next();
    }
    boolean affairs =
        words.longest(from, Role.NOUN).filter(one -> one.stem().preposition()).isPresent()
            && Clitics.mayBeOf(words.token(from).form());
    if (affairs && construct.nounPhrase(from + 1) > 0) {
      return construct.nounPhrase(from + 1);
    }
    if (construct.isForNoun(from) && words.known(from).isEmpty()) {
      return construct.adjectives(from + 1);
    }
    int adjectives = construct.adjectives(from);
    return bare
            && adjectives > from
            && names.isGiven(adjectives)
            && !names.isKnownPerson(from) // whose name ends as an adjective does
        ? adjectives
        : from;
  }

  /** «The representative with the League»: the body or state that an envoy is sent to. */
  private boolean isPost(int index) {
    return words
            .longest(index, Role.LINK)
            .filter(link -> Words.detail(link, Role.LINK).equals("post"))
            .isPresent()
        && words.continues(index + 1)
        && words.knownThing(index + 1).filter(known -> known.stem().letters() == 0).isPresent();
  }

  private boolean isTitledState(int index) {
    return words.is(index, Role.STATE_TITLE) && words.stateAt(index).isPresent();
  }

  /**
   * «The minister in the Kingdom of Jordan», «the ambassador in Jordan Karim»: with its title, or
   * before the name of its holder, it is the state, not the place.
   */
  private boolean isStateLink(int index) {
    return words
            .longest(index, Role.LINK)
            .filter(link -> link.length() == 1 && Words.detail(link, Role.LINK).equals("state"))
            .isPresent()
        && words.continues(index + 1)
        && words.stateAt(index + 1).isPresent()
        && (words.is(index + 1, Role.STATE_TITLE)
            || names.isGiven(words.known(index + 1).orElseThrow().next()));
  }

  private int complement(int from) {
    if (!words.continues(from)) {
      return -1;
    }
    Optional<Occurrence<Name>> known = words.knownThing(from);
    if (known.isPresent() && known.get().stem().letters() == 0 && !construct.isDemonym(from)) {
      return known.get().next();
    }
    if (words.is(from, Role.NOUN) && words.stateAt(from + 1).isPresent()) {
      return construct.nounPhrase(from);
    }
    Optional<Occurrence<NameWord>> portfolio =
        words.longest(from, Role.PORTFOLIO).filter(found -> found.stem().letters() == 0);
    Optional<Candidate> body =
        construct.head(from).filter(found -> found.stem().letters() == 0).flatMap(bodies::at);
    int end = body.map(Candidate::next).orElse(-1);
    if (portfolio.isEmpty()) {
      return end < 0 ? purpose(from) : end;
    }
    int next = portfolio.get().next();
    while (construct.adjectives(next) > next && !construct.isDemonym(next)) {
      next++;
    }
    boolean state =
        words.continues(next)
            && words.stateAt(next).isPresent()
            && words.known(next).orElseThrow().stem().letters() == 0;
    return Math.max(end, state ? words.known(next).orElseThrow().next() : next);
  }

  /** A definite noun that is listed nowhere, and the adjectives that are no state's. */
  private int purpose(int from) {
    if (!construct.isNoun(from)
        || words.is(from, Role.OFFICE)
        || words.is(from, Role.HONORIFIC)
        || words.is(from, Role.GIVEN)
        || words.known(from).isPresent()) {
      return -1;
    }
    int next = from + 1;
    while (construct.adjectives(next) > next && !construct.isDemonym(next)) {
      next++;
    }
    return next;
  }
}

package org.w3id.bayan.candidate.capital;

import java.util.Optional;
import org.w3id.bayan.candidate.Candidate;
import org.w3id.bayan.candidate.Words;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.lexicon.NameWord;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/** Offices in small letters of organisations that are known: «the chairperson of the Union». */
final class SmallOffices {
  private static final String ACTOR = "actor";
  private static final String ADJECTIVAL = "adjectival";

  private final Words words;

  SmallOffices(Words words) {
    this.words = words;
  }

  /** The office whose name begins at a token. */
  Optional<Candidate> at(int first) {
    boolean opens = words.is(first - 1, Role.ARTICLE) || isApposed(first - 1);
    if (!opens || !words.continues(first)) {
      return Optional.empty();
    }
    int noun = first;
    while (words.is(noun, Role.OFFICE_MODIFIER) || words.is(noun, Role.PORTFOLIO)) {
      noun++;
    }
    Optional<Occurrence<NameWord>> head = words.longest(noun, Role.OFFICE);
    Optional<Occurrence<NameWord>> link =
        head.filter(one -> !words.isCapital(one.next() - 1))
            .flatMap(one -> words.longest(one.next(), Role.LINK))
            .filter(one -> Words.hasDetail(one, Role.LINK, ""));
    return link.map(Occurrence::next)
        .filter(owner -> words.continues(owner) && words.isCapital(owner))
        .flatMap(words::knownThing)
        .filter(owner -> owner.values().stream().allMatch(SmallOffices::isActor))
        .map(owner -> CapitalOffices.candidate(words, first, owner.next()));
  }

  private static boolean isActor(Name name) {
    return name.thing().isA(ACTOR) && !name.kind().equals(ADJECTIVAL);
  }

  private boolean isApposed(int index) {
    return index > 0
        && (words.isPunctuation(index, ",") || words.is(index, Role.CONJUNCTION))
        && words.isCapital(index - 1);
  }
}

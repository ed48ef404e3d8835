package org.w3id.bayan.candidate.capital;

import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.candidate.Words;
import org.w3id.bayan.lexicon.NameWord;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/** Runs of capitalised words. */
public final class Capitals {
  private static final int FARTHEST_HEAD = 5;
  private static final String TOPIC = "topic";

  private final Words words;

  public Capitals(Words words) {
    this.words = words;
  }

  /** Whether a token is a capitalised word that may stand in a name. */
  public boolean isNameWord(int index) {
    return words.isCapital(index)
        && !words.token(index).isCaseless()
        && !words.is(index, Role.STOP)
        && !words.is(index, Role.ARTICLE);
  }

  /** Whether the noun that begins here says that a thing is of one of some classes. */
  boolean isOf(int index, Set<String> classes) {
    return head(index).stream()
        .flatMap(found -> found.values().stream())
        .anyMatch(word -> classes.contains(word.detail()));
  }

  /** The noun that begins here and says what a thing is. */
  public Optional<Occurrence<NameWord>> head(int index) {
    if (!words.isCapital(index) || words.token(index).isCaseless()) {
      return Optional.empty();
    }
    Optional<Occurrence<NameWord>> longest = Optional.empty();
    for (Role role : new Role[] {Role.HEAD, Role.STATE_HEAD, Role.PER_STATE_HEAD}) {
      Optional<Occurrence<NameWord>> one = words.longest(index, role);
      boolean capitals = one.isPresent() && words.isCapital(one.get().next() - 1);
      if (capitals && (longest.isEmpty() || longest.get().length() < one.get().length())) {
        longest = one;
      }
    }
    return longest;
  }

  /**
   * Where the capitalised words end that begin at a token, over hyphens, «and», and a list with
   * commas that ends in «and».
   */
  int run(int first, int farthest) {
    int next = first + 1;
    while (words.continues(next) && next - first < farthest * 3) {
      if (words.known(next).filter(name -> words.state(name).isPresent()).isPresent()) {
        return next;
      }
      if (isTitle(next) || isPerson(next)) {
        return next;
      }
      if (isNameWord(next)) {
        next++;
      } else if (words.isHyphen(next) && words.token(next + 1).isWord()) {
        next += 2;
      } else if (isPossessed(next)) {
        next += 2;
      } else {
        int member = member(next, farthest);
        if (member < 0) {
          return next;
        }
        next = member;
      }
    }
    return next;
  }

  /** Whether a person is introduced here, not a name continued. */
  public boolean isTitle(int index) {
    return words.is(index, Role.OFFICE)
        || words.is(index, Role.HONORIFIC)
        || (words.is(index, Role.OFFICE_MODIFIER)
            && !words.is(index, Role.PORTFOLIO)
            && !leadsToHead(index));
  }

  /** «Permanent Joint Commission»: whether the words go on to a noun that is no office. */
  private boolean leadsToHead(int index) {
    int next = index + 1;
    while (next < index + FARTHEST_HEAD && words.continues(next) && isNameWord(next)) {
      if (words.is(next, Role.OFFICE) || words.is(next, Role.HONORIFIC)) {
        return false;
      }
      if (head(next).isPresent()) {
        return true;
      }
      next++;
    }
    return false;
  }

  /** «Ministers’ Meeting», not «Ministry of Foreign Affairs’ Director». */
  private boolean isPossessed(int apostrophe) {
    int next = apostrophe + 1;
    return words.isApostrophe(apostrophe)
        && words.continues(next)
        && isNameWord(next)
        && !isTitle(next);
  }

  /** «Bureau of Harbour Affairs Rachel Poynter»: a given name, and a word that can end the name. */
  private boolean isPerson(int index) {
    return words.is(index, Role.GIVEN)
        && words.continues(index + 1)
        && isNameWord(index + 1)
        && head(index + 1).isEmpty();
  }

  /** The token with which the list goes on behind «and» or a comma here; or -1. */
  private int member(int index, int farthest) {
    boolean shouted = words.token(index - 1).isAllCapitals();
    if (words.is(index, Role.CONJUNCTION)) {
      return isMember(index + 1, shouted) ? index + 1 : -1;
    }
    if (!words.isPunctuation(index, ",")) {
      return -1;
    }
    for (int ahead = index + 1; ahead < index + farthest && words.continues(ahead); ahead++) {
      if (words.is(ahead, Role.CONJUNCTION)) {
        boolean list = isMember(ahead + 1, shouted);
        int after = words.is(index + 1, Role.CONJUNCTION) ? index + 2 : index + 1;
        return list && isMember(after, shouted) ? after : -1;
      }
      if (!isMember(ahead, shouted) && !words.isPunctuation(ahead, ",")) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a word can be a member of a list within a name: nothing with a name of its own. */
  private boolean isMember(int index, boolean shouted) {
    if (!words.continues(index)
        || !isNameWord(index)
        || (words.token(index).isAllCapitals() && !shouted)
        || words.knownThing(index).isPresent()
        || words.is(index, Role.OFFICE)
        || words.is(index, Role.HONORIFIC)) {
      return false;
    }
    for (int ahead = index; ahead < index + 4 && isNameWord(ahead); ahead++) {
      if (head(ahead).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /**
   * «Summit of the Prime | Ministers»: whether the name would end amid words that belong together.
   */
  boolean isTorn(int next) {
    return words.continues(next)
        && words.isCapital(next)
        && (words.is(next, Role.OFFICE) || words.is(next, Role.STOP));
  }

  /** «Boundary and Ocean Affairs Department»: an «and» within a name. */
  boolean joins(int index) {
    return words.is(index, Role.CONJUNCTION)
        && words.continues(index + 1)
        && isNameWord(index + 1)
        && !isTitle(index + 1)
        && words.knownThing(index + 1).isEmpty();
  }

  /** «Iraq – Japan Council», «Iraq/Japan Council». */
  boolean isBetweenStates(int index) {
    return words.continues(index)
        && words.token(index).isBetweenNames()
        && words.stateAt(index + 1).isPresent()
        && words.stateEndsAt(index).isPresent();
  }

  /** Whether a hyphen or the like binds the words before and behind it into one name. */
  boolean binds(int index) {
    return words.isHyphen(index) || isBetweenStates(index);
  }

  /** Whether a small word stands here behind which it is said what something is about. */
  boolean isOnTopic(int index) {
    return words
        .longest(index, Role.LINK)
        .filter(link -> Words.hasDetail(link, Role.LINK, TOPIC))
        .isPresent();
  }
}

package org.w3id.bayan.naming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.candidate.Candidate;
import org.w3id.bayan.candidate.Candidate.Core;
import org.w3id.bayan.candidate.Words;
import org.w3id.bayan.candidate.capital.Capitals;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.NameWord;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/**
 * Places that are not known: capitalised words behind «in», before «basin», in a dateline; without
 * capitals, a word behind «in» and before a date; and parts of places that are known, as «East
 * Jerusalem».
 */
final class Places {
  private static final int LONGEST = 3;
  private static final String PLACE = "Place";

  private final Words words;
  private final Capitals capitals;
  private final List<Candidate> found = new ArrayList<>();
  private final Set<String> small = new HashSet<>();

  Places(Words words) {
    this.words = words;
    this.capitals = new Capitals(words);
    for (Token token : words.tokens()) {
      if (token.isWord() && !token.isCapitalised()) {
        small.add(token.form());
      }
    }
  }

  List<Candidate> all() {
    int index = 0;
    while (index < words.size()) {
      index = Math.max(index + 1, read(index));
    }
    return found;
  }

  private int read(int index) {
    if (words.token(index).isCaseless()) {
      return caseless(index);
    }
    if (words.is(index, Role.DIRECTION)
        && words.isCapital(index)
        && words.knownThing(index).isEmpty()) {
      int part = part(index);
      if (part > 0) {
        return add(index, part, "part of a place");
      }
    }
    if (words.is(index, Role.PLACE_LINK) && words.continues(index + 1) && !isOfSubject(index)) {
      int end = end(index + 1);
      return end > 0 ? members(add(index + 1, end, "words behind a preposition of place")) : -1;
    }
    if (words.is(index, Role.PLACE_NOUN) && words.continues(index) && !words.isCapital(index)) {
      return beforeNoun(index);
    }
    return words.opensSentence(index) ? dateline(index) : -1;
  }

  /** «Cooperation in Aquaculture»: what a noun of no place is about; not «in Setona on 3 May». */
  private boolean isOfSubject(int link) {
    return words.continues(link)
        && words.isCapital(link - 1)
        && (words.is(link - 1, Role.NO_PLACE) || words.is(link - 1, Role.PORTFOLIO))
        && !words.isDated(link + 2);
  }

  /** «North Africa», «West Africa»: a side of the world and a place or state. */
  private int part(int index) {
    int next = words.isHyphen(index + 1) ? index + 2 : index + 1;
    if (!words.continues(next)) {
      return -1;
    }
    Optional<Occurrence<Name>> whole = words.knownThing(next);
    boolean place =
        whole
            .filter(name -> name.values().stream().anyMatch(one -> one.thing().isA("place")))
            .isPresent();
    boolean goesOn =
        place && words.continues(whole.get().next()) && capitals.isNameWord(whole.get().next());
    return place && !goesOn ? whole.get().next() : -1;
  }

  private int add(int first, int next, String rule) {
    Candidate.Range range = Candidate.Range.of(first, next);
    Core core = Core.of(words, range);
    String plain = core.words().isEmpty() ? words.surface(range) : core.words();
    found.add(new Candidate(range, PLACE, plain, plain, core.states(), rule));
    return next;
  }

  /** Where one to three words end that can only be the name of a place; or -1. */
  private int end(int first) {
    int next = first;
    while (next - first < LONGEST && (next == first || words.continues(next))) {
      if (isPart(next)) {
        next++;
      } else if (next > first && words.isHyphen(next) && isPart(next + 1)) {
        next += 2;
      } else if (words.is(next, Role.PARTICLE) && next > first && isPart(next + 1)) {
        next += 2;
      } else {
        break;
      }
    }
    if (next == first || words.is(next - 1, Role.PARTICLE) || !isShaped(first, next)) {
      return -1;
    }
    boolean cut =
        words.continues(next)
            && (capitals.isNameWord(next)
                || words.isHyphen(next)
                || words.isCapital(next)
                || words.token(next).isNumber());
    return cut ? -1 : next;
  }

  private boolean isShaped(int first, int next) {
    boolean shout = next == first + 1 && words.token(first).isAllCapitals();
    return !shout && (next == first + 1 || !words.is(first, Role.GIVEN));
  }

  private boolean isPart(int index) {
    return words.continues(index)
        && capitals.isNameWord(index)
        && words.token(index).isWord()
        && !words.token(index).isNumber()
        && words.token(index).form().length() > 1
        && !small.contains(words.token(index).form())
        && words.knownThing(index).isEmpty()
        && capitals.head(index).isEmpty()
        && !capitals.isTitle(index)
        && !words.is(index, Role.NO_PLACE)
        && !words.is(index, Role.PORTFOLIO)
        && !words.is(index, Role.OFFICE_MODIFIER);
  }

  /** «In Accra and Tamale»: the next places of a list. */
  private int members(int from) {
    int next = from;
    while (words.continues(next) && isJoint(next)) {
      int first = words.is(next + 1, Role.CONJUNCTION) ? next + 2 : next + 1;
      int end = words.continues(first) ? end(first) : -1;
      boolean closed =
          end > 0
              && (!words.continues(end)
                  || !words.token(end).isWord()
                  || words.is(end, Role.CONJUNCTION)
                  || words.isSmall(end));
      if (!closed || end > first + 1) {
        return next;
      }
      next = add(first, end, "words in a list of places");
    }
    return next;
  }

  private boolean isJoint(int index) {
    return words.is(index, Role.CONJUNCTION) || words.isPunctuation(index, ",");
  }

  /** «The Volta basin». */
  private int beforeNoun(int noun) {
    int first = noun;
    while (first > noun - LONGEST && first > 0 && words.continues(first) && isPart(first - 1)) {
      first--;
    }
    boolean whole = first == noun || (first > 0 && capitals.isNameWord(first - 1));
    if (whole || !words.continues(first)) {
      return -1;
    }
    add(first, noun, "words before a noun for a place");
    return noun + 1;
  }

  /** «Accra, 3 June 2025». */
  private int dateline(int first) {
    if (!capitals.isNameWord(first)) {
      return -1;
    }
    int next = first;
    while (next - first < 2 && (next == first || words.continues(next)) && isOpening(next)) {
      next++;
    }
    boolean dated =
        next > first
            && words.isPunctuation(next, ",")
            && words.continues(next + 1)
            && (words.token(next + 1).isNumber() || words.is(next + 1, Role.MONTH));
    return dated ? add(first, next, "words before the date of the document") : -1;
  }

  private boolean isOpening(int index) {
    return capitals.isNameWord(index)
        && words.knownThing(index).isEmpty()
        && capitals.head(index).isEmpty()
        && !words.is(index, Role.NO_PLACE);
  }

  private int caseless(int index) {
    Optional<Occurrence<NameWord>> side = words.longest(index, Role.DIRECTION);
    if (side.isPresent() && words.knownThing(index).isEmpty()) {
      int next = side.get().next();
      Optional<Occurrence<Name>> whole =
          words.knownThing(next).filter(name -> name.stem().letters() == 0);
      boolean place =
          words.continues(next)
              && whole.isPresent()
              && whole.get().values().stream().anyMatch(it -> it.thing().kind().equals("place"));
      return place ? addPart(side.get(), whole.get().next()) : -1;
    }
    boolean seat = words.is(index, Role.SEAT_LINK);
    if (!seat && !words.is(index, Role.PLACE_LINK)) {
      return -1;
    }
    int next = index + 1;
    boolean dated =
        words.continues(next + 1)
            && (words.is(next + 1, Role.MONTH)
                || words.token(next + 1).isNumber()
                || (words.is(next + 1, Role.PLACE_LINK)
                    && (words.is(next + 2, Role.MONTH) || isNumber(next + 2))));
    boolean plain =
        words.continues(next) && isUnknown(next) && (seat || (dated && !isDefinite(next)));
    return plain ? add(next, next + 1, "a word between a preposition and a date") : -1;
  }

  private boolean isNumber(int index) {
    return words.continues(index) && words.token(index).isNumber();
  }

  private boolean isDefinite(int index) {
    return Clitics.isDefinite(words.token(index).form());
  }

  private int addPart(Occurrence<NameWord> side, int next) {
    Candidate.Range range = new Candidate.Range(side.first(), next, side.stem().letters(), "", 0);
    Core core = Core.of(words, range);
    found.add(new Candidate(range, PLACE, core.words(), core.words(), core.states(), "part"));
    return next;
  }

  /** A word that no list has, in a script that does not show names. */
  private boolean isUnknown(int index) {
    String form = words.token(index).form();
    return words.token(index).isCaseless()
        && form.length() > 2
        && words.known(index).isEmpty()
        && !words.isSmall(index)
        && !words.token(index).isNunated()
        && !words.isNameWord(index)
        && !words.is(index, Role.NO_PLACE)
        && Clitics.nouns(form).stream().allMatch(noun -> words.lexicon().verbs(noun).isEmpty());
  }
}

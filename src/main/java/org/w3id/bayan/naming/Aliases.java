package org.w3id.bayan.naming;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.bayan.candidate.Candidate;
import org.w3id.bayan.candidate.Candidate.Core;
import org.w3id.bayan.candidate.Words;
import org.w3id.bayan.candidate.capital.Capitals;
import org.w3id.bayan.language.Fold;
import org.w3id.bayan.lexicon.NameWord;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/**
 * Other names that a document gives in brackets to what it has just named: «(HMC)», «(“the
 * Commission”)», «(hereinafter the Commission)».
 */
final class Aliases {
  private static final int LONGEST = 6;
  private static final int LEAST = 2;
  private static final int LONGEST_ACRONYM = 10;

  private final Words words;
  private final Groups groups;

  Aliases(Words words, Groups groups) {
    this.words = words;
    this.groups = groups;
  }

  void learn() {
    for (int index = 1; index < words.size(); index++) {
      if (words.isPunctuation(index, "(") && words.continues(index)) {
        int bracket = index;
        groups
            .knownBefore(bracket)
            .or(() -> spelledOut(bracket))
            .or(() -> groups.endingAt(bracket))
            .or(() -> named(bracket + 1))
            .ifPresent(group -> learn(group, bracket + 1));
      }
    }
  }

  /** «Director of the Bureau of River Affairs (BRA)»: the shortest name with these initials. */
  private Optional<Group> spelledOut(int bracket) {
    List<Group> ending = groups.allEndingAt(bracket);
    if (ending.size() < 2 || !words.token(bracket + 1).isAllCapitals()) {
      return Optional.empty();
    }
    String acronym = words.token(bracket + 1).surface();
    return ending.stream()
        .flatMap(group -> group.candidates().stream().map(one -> Map.entry(one, group)))
        .filter(one -> one.getKey().next() == bracket)
        .filter(one -> matched(acronym, one.getKey()) == acronym.length())
        .min(Comparator.comparingInt(one -> one.getKey().range().length()))
        .map(Map.Entry::getValue);
  }

  /** «Blue Rivers Pathway (BRP)»: capitalised words are a name if their acronym is given. */
  private Optional<Group> named(int inside) {
    boolean acronym =
        words.continues(inside + 1)
            && words.token(inside).isAllCapitals()
            && words.token(inside).form().length() > 2
            && words.isPunctuation(inside + 1, ")");
    if (!acronym) {
      return Optional.empty();
    }
    String letters = words.token(inside).form();
    int next = inside - 1;
    int left = letters.length();
    int first = next;
    for (int index = next - 1; left > 0 && index >= next - 2 * letters.length(); index--) {
      boolean own = index >= 0 && words.isCapital(index) && !words.is(index, Role.STOP);
      if (own && words.token(index).form().charAt(0) == letters.charAt(left - 1)) {
        left--;
        first = index;
      } else if (!words.isSmall(index) && !words.is(index, Role.LINK) && !words.isHyphen(index)) {
        return Optional.empty();
      }
      if (words.opensSentence(index)) {
        break;
      }
    }
    Candidate.Range range = Candidate.Range.of(first, next);
    if (left > 0 || range.length() < 2 || words.is(next - 1, Role.NO_BODY)) {
      return Optional.empty();
    }
    Core core = Core.of(words, range);
    groups.addThings(
        List.of(
            new Candidate(
                range,
                className(range),
                core.words(),
                core.words(),
                core.states().stream().sorted().toList(),
                "words of an acronym")));
    return groups.endingAt(next);
  }

  private String className(Candidate.Range range) {
    String className = "Organization";
    Capitals capitals = new Capitals(words);
    for (int index = range.first(); index < range.next(); index++) {
      Optional<Occurrence<NameWord>> head = capitals.head(index);
      for (Role role : List.of(Role.HEAD, Role.STATE_HEAD, Role.PER_STATE_HEAD)) {
        className =
            head.filter(one -> Words.has(one, role))
                .map(one -> Words.detail(one, role))
                .orElse(className);
      }
    }
    return className;
  }

  private void learn(Group group, int inside) {
    Optional<Occurrence<NameWord>> cue = words.longest(inside, Role.ALIAS);
    int first = cue.map(Occurrence::next).orElse(inside);
    boolean quoted = false;
    int skipped = first;
    while (skipped < inside + LONGEST
        && (words.token(skipped).isQuotationMark() || words.is(skipped, Role.ARTICLE))) {
      quoted |= words.token(skipped).isQuotationMark();
      skipped++;
    }
    int next = skipped;
    while (next < words.size() && next - skipped < LONGEST && words.token(next).isWord()) {
      next++;
    }
    quoted |= words.token(next).isQuotationMark();
    int close = next;
    while (close < next + 2 && words.token(close).isQuotationMark()) {
      close++;
    }
    if (next == skipped || !words.isPunctuation(close, ")")) {
      return;
    }
    boolean named = cue.isPresent() || quoted || isAcronym(group, skipped, next);
    Candidate.Range range = Candidate.Range.of(skipped, next);
    if (named && isNoReference(first, skipped, next) && !isOfAnother(group, skipped, next)) {
      group.addWords(words.surface(range), "name");
    }
  }

  /** «France, Germany and the United Kingdom (the E3)»: a known name is not that of the last. */
  private boolean isOfAnother(Group group, int first, int next) {
    return group.known().isPresent()
        && words
            .known(first)
            .filter(known -> known.next() == next)
            .filter(known ->
                known.values().stream().noneMatch(name -> name.thing().equals(group.known().get())))
            .isPresent();
  }

  /** «The parties» in brackets are no name of the last of them. */
  private boolean isNoReference(int first, int skipped, int next) {
    for (int index = first; index <= skipped; index++) {
      var reference = words.lexicon().references().longestAt(words.tokens(), index);
      if (reference.filter(found -> found.next() >= next).isPresent()) {
        return false;
      }
    }
    return words
        .known(skipped)
        .filter(known -> known.next() == next)
        .flatMap(words::state)
        .isEmpty();
  }

  /** Whether capitals in brackets are the first letters of the words before. */
  private boolean isAcronym(Group group, int first, int next) {
    String acronym = words.token(first).surface();
    boolean capitals =
        next == first + 1
            && acronym.length() > 1
            && acronym.length() <= LONGEST_ACRONYM
            && words.token(first).isAllCapitals();
    if (!capitals || (group.kind().equals("place") && group.known().isPresent())) {
      return false;
    }
    boolean other =
        group.candidates().stream().anyMatch(one -> words.token(one.first()).isCaseless());
    return group.known().isPresent()
        || other
        || fits(acronym, group)
        || (words.known(first).isEmpty() && isBegun(acronym, group));
  }

  private boolean fits(String acronym, Group group) {
    return group.candidates().stream()
        .anyMatch(candidate ->
            matched(acronym, candidate) * 3 >= acronym.length() * 2
                && initials(candidate).indexOf(acronym.substring(0, 1)) >= 0);
  }

  /** «Ministerial Forum (MINFOR)»: whether it is the beginnings of words, one behind the other. */
  private boolean isBegun(String acronym, Group group) {
    return group.candidates().stream()
        .anyMatch(one -> isBegun(Fold.of(acronym), one.first(), one.next()));
  }

  private boolean isBegun(String letters, int first, int next) {
    for (int index = first; index < next; index++) {
      String word = words.token(index).form();
      for (int length = Math.min(word.length(), letters.length()); length >= LEAST; length--) {
        if (word.startsWith(letters.substring(0, length))
            && (length == letters.length()
                || isBegun(letters.substring(length), index + 1, next))) {
          return true;
        }
      }
    }
    return false;
  }

  /** How many of the first letters of an acronym are initials, in their order. */
  private int matched(String acronym, Candidate candidate) {
    String initials = initials(candidate);
    int matched = 0;
    for (int index = 0; index < initials.length() && matched < acronym.length(); index++) {
      if (initials.charAt(index) == acronym.charAt(matched)) {
        matched++;
      }
    }
    return matched;
  }

  private String initials(Candidate candidate) {
    StringBuilder initials = new StringBuilder();
    for (int index = candidate.first(); index < candidate.next(); index++) {
      if (words.token(index).isWord()) {
        initials.append(Character.toUpperCase(words.token(index).surface().charAt(0)));
      }
    }
    return initials.toString();
  }
}

package org.w3id.bayan.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.candidate.Candidate;
import org.w3id.bayan.candidate.Words;
import org.w3id.bayan.candidate.construct.Construct;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.lexicon.NameWord;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/**
 * Names that are made of listed words and no others: the full name of a state, «Republic of Ghana»;
 * its title alone, «the Kingdom»; and groups that every document speaks of, «the international
 * community».
 */
final class FixedNames {
  private final Words words;
  private final Groups groups;
  private final Map<String, Set<ThingId>> titled = new HashMap<>();

  FixedNames(Words words, Groups groups) {
    this.words = words;
    this.groups = groups;
  }

  /** The groups that are named as such. */
  static List<Candidate> collectives(Words words) {
    List<Candidate> found = new ArrayList<>();
    for (int index = 0; index < words.size(); index++) {
      Optional<Occurrence<NameWord>> group = words.longest(index, Role.COLLECTIVE);
      if (group.isPresent()) {
        boolean determined = words.continues(index) && words.is(index - 1, Role.ARTICLE);
        int letters = group.get().stem().letters();
        Candidate.Range range =
            determined && letters == 0
                ? Candidate.Range.of(index - 1, group.get().next())
                : new Candidate.Range(index, group.get().next(), letters, "", 0);
        String core = group.get().stem().form() + " " + group.get().length();
        found.add(
            new Candidate(
                range,
                Words.detail(group.get(), Role.COLLECTIVE),
                core,
                core,
                List.of(),
                "words for a group"));
      }
    }
    return found;
  }

  void learn() {
    List<Occurrence<NameWord>> alone = new ArrayList<>();
    for (int index = 0; index < words.size(); index++) {
      Optional<Occurrence<NameWord>> title =
          words
              .longest(index, Role.STATE_TITLE)
              .filter(found ->
                  words.isCapital(found.first()) || words.token(found.first()).isCaseless());
      Optional<Occurrence<Name>> whole = words.knownThing(index);
      Optional<ThingId> known = whole.flatMap(words::state);
      if (title.isPresent() && known.isPresent()) {
        titled(index, known.get());
      } else if (title.isPresent() && !behind(title.get())) {
        alone.add(title.get());
      }
    }
    alone.forEach(this::learn);
  }

  /** «Republic of» and the name of a state. */
  private boolean behind(Occurrence<NameWord> title) {
    int next = title.next();
    if (!words.continues(next)
        || words.token(next).isCapitalised() != words.isCapital(title.first())) {
      return false;
    }
    Optional<Occurrence<Name>> name = words.known(next);
    boolean plain =
        name.filter(one -> one.stem().letters() == 0)
            .filter(one -> one.values().stream().noneMatch(it -> it.kind().equals("adjectival")))
            .isPresent();
    Optional<ThingId> state = name.flatMap(words::state);
    if (!plain || state.isEmpty()) {
      return false;
    }
    Candidate.Range range =
        new Candidate.Range(title.first(), name.get().next(), title.stem().letters(), "", 0);
    groups.ofKnown(state.get()).addRange(range, "name");
    titled(title.first(), state.get());
    return true;
  }

  private void titled(int index, ThingId state) {
    titled.computeIfAbsent(key(index), title -> new HashSet<>()).add(state);
  }

  /** The first word of a title, without article. */
  private String key(int index) {
    return words
        .longest(index, Role.STATE_TITLE)
        .map(found -> Clitics.nouns(found.stem().form()).getLast())
        .orElse("");
  }

  /** «The Kingdom», where one state alone has that title in the document. */
  private void learn(Occurrence<NameWord> title) {
    Set<ThingId> states = titled.getOrDefault(key(title.first()), Set.of());
    boolean caseless = words.token(title.first()).isCaseless();
    boolean definite =
        caseless
            ? Clitics.isDefinite(title.stem().form())
                && new Construct(words).adjectives(title.next()) == title.next()
            : words.continues(title.first()) && words.is(title.first() - 1, Role.ARTICLE);
    if (states.size() == 1 && definite) {
      int next = caseless ? title.next() : title.first() + 1;
      Candidate.Range range =
          caseless
              ? new Construct(words).range(title, next)
              : Candidate.Range.of(title.first() - 1, next);
      groups.ofKnown(states.iterator().next()).addRange(range, "name");
    }
  }
}

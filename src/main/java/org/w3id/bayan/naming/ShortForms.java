package org.w3id.bayan.naming;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.lexicon.NameWord;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/**
 * Shorter words by which a document calls a thing after it has named it: «Biden», «the Commission»,
 * «the Secretary». They are learnt only where nothing else in the document may be meant, and only
 * if they stand alone wherever they stand.
 */
final class ShortForms {
  private static final int SHORTEST = 3;

  private final Words words;
  private final Groups groups;
  private final Capitals capitals;
  private final BitSet named = new BitSet();
  private final Map<String, List<Integer>> places = new HashMap<>();

  ShortForms(Words words, Groups groups) {
    this.words = words;
    this.groups = groups;
    this.capitals = new Capitals(words);
    for (int index = 0; index < words.size(); index++) {
      places.computeIfAbsent(words.token(index).form(), form -> new ArrayList<>()).add(index);
      Optional<Occurrence<Name>> known = words.knownThing(index);
      if (known.isPresent() && known.get().length() > 1) {
        named.set(index, known.get().next());
      }
    }
    for (Group group : groups.all()) {
      for (Candidate candidate : group.candidates()) {
        named.set(candidate.first(), candidate.next());
      }
    }
  }

  void learn() {
    learnHeads();
    learnFamilyNames();
    learnOffices();
    learnAnaphors();
  }

  /** «His Highness», where one person alone is called so. */
  private void learnAnaphors() {
    Map<String, Set<Group>> bearers = new HashMap<>();
    for (Group person : groups.persons()) {
      for (String honorific : person.honorifics()) {
        bearers.computeIfAbsent(honorific, key -> new HashSet<>()).add(person);
      }
    }
    for (int index = 0; index < words.size(); index++) {
      Optional<Occurrence<NameWord>> found =
          words.longest(index, Role.ANAPHOR).filter(one -> one.stem().letters() == 0);
      Set<Group> persons =
          found
              .map(one -> bearers.getOrDefault(Words.detail(one, Role.ANAPHOR), Set.of()))
              .orElse(Set.of());
      if (persons.size() == 1) {
        Candidate.Range range = Candidate.Range.of(index, found.orElseThrow().next());
        persons.iterator().next().addWords(words.surface(range), "anaphor");
      }
    }
  }

  /** «The Commission», where only one thing in the document is called so. */
  private void learnHeads() {
    Map<String, Set<Object>> owners = new LinkedHashMap<>();
    Map<String, Group> groupOf = new LinkedHashMap<>();
    for (Group group : groups.all()) {
      for (Candidate candidate : group.candidates()) {
        for (int index = candidate.first(); index < candidate.next(); index++) {
          Optional<Occurrence<NameWord>> head = capitals.head(index);
          if (head.isPresent()
              && head.get().next() <= candidate.next()
              && isLastHead(candidate, head.get())) {
            String form = words.token(head.get().next() - 1).form();
            owners.computeIfAbsent(form, key -> new HashSet<>()).add(group);
            groupOf.put(form, group);
          }
        }
      }
    }
    addKnownOwners(owners);
    groupOf.forEach((form, group) -> {
      boolean only = owners.getOrDefault(form, Set.of()).size() == 1;
      boolean body = !group.kind().equals("place") && !group.kind().equals("office");
      if (only && body && group.known().isEmpty() && standsAlone(form, false)) {
        firstFree(form).ifPresent(index -> group.addWords(words.token(index).surface(), "name"));
      }
    });
  }

  /** Whether this is the noun that the name is built around. */
  private boolean isLastHead(Candidate candidate, Occurrence<NameWord> head) {
    int next = head.next();
    return next == candidate.next() || words.is(next, Role.LINK) || words.is(next, Role.BETWEEN);
  }

  private void addKnownOwners(Map<String, Set<Object>> owners) {
    for (int index = 0; index < words.size(); index++) {
      Optional<Occurrence<Name>> known = words.knownThing(index).filter(one -> one.length() > 1);
      if (known.isPresent()) {
        ThingId thing = known.get().values().getFirst().thing();
        for (int at = index; at < known.get().next(); at++) {
          String form = words.token(at).form();
          Set<Object> same = owners.get(form);
          if (same != null
              && groups.endingAt(known.get().next()).filter(same::contains).isEmpty()) {
            same.add(thing);
          }
        }
      }
    }
  }

  private void learnFamilyNames() {
    Map<String, Set<Group>> owners = new LinkedHashMap<>();
    for (Group person : groups.persons()) {
      for (String core : person.cores()) {
        owners
            .computeIfAbsent(core.substring(core.lastIndexOf(' ') + 1), key -> new HashSet<>())
            .add(person);
      }
    }
    owners.forEach((form, persons) -> {
      boolean short2 = form.length() < SHORTEST;
      if (persons.size() == 1 && !short2 && standsAlone(form, true)) {
        Group person = persons.iterator().next();
        firstFree(form).ifPresent(index -> person.addWords(words.token(index).surface(), "name"));
      }
    });
  }

  /** «The Secretary», where one person alone has an office called so. */
  private void learnOffices() {
    Map<String, Set<Group>> holders = new LinkedHashMap<>();
    Map<String, Set<String>> others = new HashMap<>();
    for (Groups.Holder holder : groups.holders()) {
      for (String head : heads(holder.office())) {
        holders.computeIfAbsent(head, key -> new HashSet<>()).add(holder.person());
        others
            .computeIfAbsent(head, key -> new HashSet<>())
            .add(holder.office().states().toString());
      }
    }
    holders.forEach((head, persons) -> {
      if (persons.size() == 1) {
        learnOffice(head, persons.iterator().next());
      }
    });
  }

  private List<String> heads(Candidate office) {
    List<String> heads = new ArrayList<>();
    for (int index = office.first(); index < office.next(); index++) {
      Optional<Occurrence<NameWord>> head = words.longest(index, Role.OFFICE);
      if (head.isPresent()) {
        heads.add(words.surface(Candidate.Range.of(index, head.get().next())));
        return heads;
      }
    }
    return heads;
  }

  private void learnOffice(String head, Group person) {
    int length = head.split(" ", -1).length;
    Optional<String> learnt = Optional.empty();
    for (int index : places.getOrDefault(firstForm(head), List.of())) {
      if (words.is(index - 1, Role.ARTICLE) && words.isCapital(index)) {
        if (!isFree(index, index + length)) {
          return;
        }
        learnt = Optional.of(words.surface(Candidate.Range.of(index - 1, index + length)));
      }
    }
    learnt.ifPresent(surface -> person.addWords(surface, "anaphor"));
  }

  private static String firstForm(String words) {
    return org.w3id.bayan.language.Fold.of(words.split(" ", -1)[0]);
  }

  /** Whether a word stands nowhere as part of an unknown longer name. */
  private boolean standsAlone(String form, boolean behindTitles) {
    for (int index : places.getOrDefault(form, List.of())) {
      boolean title = behindTitles && isTitle(index - 1);
      if (words.token(index).isCaseless() && !title && !named.get(index)) {
        return false;
      }
      if (!named.get(index) && words.isCapital(index) && !isFree(index, index + 1) && !title) {
        return false;
      }
    }
    return true;
  }

  private boolean isTitle(int index) {
    return words.is(index, Role.OFFICE) || words.is(index, Role.HONORIFIC);
  }

  private boolean isFree(int first, int next) {
    boolean before =
        words.continues(first) && (capitals.isNameWord(first - 1) || words.isHyphen(first - 1));
    boolean behind =
        words.continues(next)
            && (capitals.isNameWord(next)
                || words.isHyphen(next)
                || (words.is(next, Role.LINK) && capitals.isNameWord(next + 1)));
    return !before && !behind;
  }

  private Optional<Integer> firstFree(String form) {
    return places.getOrDefault(form, List.of()).stream()
        .filter(index -> words.isCapital(index) || words.token(index).isCaseless())
        .filter(index -> !named.get(index))
        .findFirst();
  }
}

package org.w3id.bayan.naming;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.w3id.bayan.candidate.Candidate;
import org.w3id.bayan.candidate.Words;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/** The family names of the persons whom a document names, and who bears each. */
final class FamilyNames {
  private final Words words;
  private final Groups groups;
  private final Map<String, Set<Group>> owners = new LinkedHashMap<>();

  FamilyNames(Words words, Groups groups) {
    this.words = words;
    this.groups = groups;
  }

  /** All who bear each name, folded. */
  Map<String, Set<Group>> owners() {
    for (Group person : groups.persons()) {
      for (Candidate name : person.candidates()) {
        String last = name.core().substring(name.core().lastIndexOf(' ') + 1);
        add(whole(name.range(), last), person);
      }
    }
    eachKnownPerson((name, person) -> add(last(name), person));
    return owners;
  }

  /** The first words of names, folded, and who bears each; in some languages the family's. */
  Map<String, Set<Group>> firstWords() {
    Map<String, Set<Group>> bearers = new LinkedHashMap<>();
    for (Group person : groups.persons()) {
      for (Candidate name : person.candidates()) {
        if (name.range().length() > 1) {
          addFirst(bearers, name.first(), person);
        }
      }
    }
    eachKnownPerson((name, person) -> addFirst(bearers, name.first(), person));
    return bearers;
  }

  private void addFirst(Map<String, Set<Group>> bearers, int first, Group person) {
    if (words.token(first).isWord()) {
      bearers.computeIfAbsent(words.token(first).form(), form -> new HashSet<>()).add(person);
    }
  }

  private void add(String name, Group person) {
    owners.computeIfAbsent(name, key -> new HashSet<>()).add(person);
  }

  /** Those named without a title too, where the script does not show what a name is. */
  private void eachKnownPerson(BiConsumer<Occurrence<Name>, Group> named) {
    for (int index = 0; index < words.size(); index++) {
      Optional<Occurrence<Name>> known =
          words.token(index).isCaseless() ? words.knownThing(index) : Optional.empty();
      known
          .filter(name -> name.length() > 1)
          .ifPresent(name ->
              groups
                  .endingAt(name.next())
                  .filter(group -> group.known().filter(words.gazetteer()::isPerson).isPresent())
                  .ifPresent(person -> named.accept(name, person)));
    }
  }

  private String last(Occurrence<Name> known) {
    Candidate.Range range = Candidate.Range.of(known.first(), known.next());
    return whole(range, words.token(known.next() - 1).form());
  }

  /** The last word of a name, in a script without capitals with «son of» or the like before it. */
  private String whole(Candidate.Range name, String last) {
    int particle = name.next() - 2;
    boolean compound =
        particle > name.first()
            && words.is(particle, Role.PARTICLE)
            && words.token(particle).isCaseless()
            && words.token(particle + 1).form().equals(last);
    return compound ? words.token(particle).form() + " " + last : last;
  }
}

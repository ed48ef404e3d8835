package org.w3id.bayan.naming;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.candidate.Candidate;
import org.w3id.bayan.candidate.Candidate.Core;
import org.w3id.bayan.candidate.KnownThings;
import org.w3id.bayan.candidate.People.Person;
import org.w3id.bayan.candidate.Words;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/** Puts candidates together that name one thing. */
final class Groups {
  private static final int MOST_ALIKE = 12;

  private final Words words;
  private final KnownThings knownThings;
  private final Map<String, Group> byKey = new LinkedHashMap<>();
  private final Map<ThingId, Group> byThing = new LinkedHashMap<>();
  private final Map<Integer, List<Group>> ending = new HashMap<>();
  private final Map<String, List<Group>> personsByWord = new HashMap<>();
  private final Set<Group> persons = new LinkedHashSet<>();
  private final List<Holder> holders = new ArrayList<>();
  private final Map<String, Set<Group>> byCore = new HashMap<>();
  private final Map<Group, Map<String, Group>> officesOf = new HashMap<>();
  private final List<Candidate> bareOffices = new ArrayList<>();

  Groups(Words words) {
    this.words = words;
    this.knownThings = new KnownThings(words);
  }

  /** A person and an office that a document gives to that person. */
  record Holder(Group person, Candidate office) {}

  List<Holder> holders() {
    return holders;
  }

  /** The office that a person has, by the first words for it. */
  Optional<Group> officeOf(Group person) {
    return officesOf.getOrDefault(person, Map.of()).values().stream().findFirst();
  }

  /** Offices that are called by their noun and a state alone, without a person. */
  List<Candidate> bareOffices() {
    return bareOffices;
  }

  Set<Group> persons() {
    return Collections.unmodifiableSet(persons);
  }

  /** All groups, in no order. */
  List<Group> all() {
    Set<Group> all = new LinkedHashSet<>(byKey.values());
    all.addAll(byThing.values());
    all.addAll(persons);
    return List.copyOf(all);
  }

  /** What is named by words that end before a token. */
  Optional<Group> endingAt(int index) {
    return last(index).or(() -> knownEndingAt(index));
  }

  /** The names of this document that end before a token: a body, the office in it. */
  List<Group> allEndingAt(int index) {
    return Collections.unmodifiableList(ending.getOrDefault(index, List.of()));
  }

  private Optional<Group> last(int index) {
    return Optional.ofNullable(ending.get(index)).map(List::getLast);
  }

  /** The known thing whose name ends before a bracket, if the word in the bracket names it too. */
  Optional<Group> knownBefore(int bracket) {
    Optional<ThingId> inside = words.knownThing(bracket + 1).flatMap(knownThings::meant);
    return inside.flatMap(
        thing -> knownEndingAt(bracket).filter(group -> group.known().equals(Optional.of(thing))));
  }

  private Optional<Group> knownEndingAt(int index) {
    for (int first = Math.max(0, index - MOST_ALIKE); first < index; first++) {
      Optional<Occurrence<Name>> known = words.knownThing(first).filter(one -> one.next() == index);
      if (known.isPresent()) {
        return knownThings.meant(known.get()).map(this::ofKnown);
      }
    }
    return Optional.empty();
  }

  Group ofKnown(ThingId thing) {
    return byThing.computeIfAbsent(thing, one -> new Group(one.kind(), Optional.of(one)));
  }

  /**
   * Adds bodies, agreements, events, places: the same core and states are the same thing, and a
   * name without states or complement is short for the only one that has them.
   */
  void addThings(List<Candidate> candidates) {
    List<Candidate> sorted = new ArrayList<>(candidates);
    sorted.sort(Comparator.comparingInt(Groups::rank).thenComparingInt(Candidate::first));
    for (Candidate candidate : sorted) {
      Set<Group> same =
          candidate.states().isEmpty()
              ? byCore.getOrDefault(key(candidate, candidate.core()), Set.of())
              : Set.of();
      if (same.size() == 1 && !knownThings.covers(candidate.range())) {
        put(same.iterator().next(), candidate);
      } else if (same.isEmpty() || !candidate.kind().equals("office")) {
        add(candidate)
            .ifPresent(group ->
                List.of(candidate.core(), candidate.stem())
                    .forEach(core ->
                        byCore
                            .computeIfAbsent(key(candidate, core), key -> new LinkedHashSet<>())
                            .add(group)));
      }
    }
  }

  /** The names that say most come first, so that the others find them. */
  private static int rank(Candidate candidate) {
    boolean whole = !candidate.stem().equals(candidate.core());
    return candidate.states().isEmpty() ? (whole ? 1 : 2) : 0;
  }

  private static String key(Candidate candidate, String core) {
    return candidate.kind() + "|" + core;
  }

  private Optional<Group> add(Candidate candidate) {
    if (knownThings.covers(candidate.range())) {
      return Optional.empty();
    }
    Optional<ThingId> known =
        knownThings.at(candidate.range()).or(() -> knownThings.find(candidate));
    Optional<Group> longer = known.isEmpty() ? longer(candidate) : Optional.empty();
    if (longer.isPresent()) {
      put(longer.get(), candidate);
      return longer;
    }
    boolean several =
        byCore.containsKey(key(candidate, candidate.core()))
            || knownThings.isKnown(candidate.range());
    if (known.isEmpty() && several && knownThings.meansNothingAlone(candidate)) {
      return Optional.empty(); // «the Ministry of Health»: whose, of those that are named
    }
    Group group =
        known
            .map(this::ofKnown)
            .orElseGet(() ->
                byKey.computeIfAbsent(
                    key(candidate, candidate.core()) + "|" + candidate.states(),
                    key -> new Group(candidate.kind(), Optional.empty())));
    put(group, candidate);
    return Optional.of(group);
  }

  /**
   * «The higher council», where the document names one body alone that is called so and more, in a
   * script without capitals.
   */
  private Optional<Group> longer(Candidate candidate) {
    boolean few =
        candidate.kind().equals("actor")
            && words.token(candidate.first()).isCaseless()
            && candidate.states().isEmpty()
            && candidate.core().indexOf(' ') > 0;
    if (!few) {
      return Optional.empty();
    }
    Set<Group> bodies = new LinkedHashSet<>();
    byCore.forEach((core, groups) -> {
      if (core.startsWith(key(candidate, candidate.core()) + " ")) {
        bodies.addAll(groups);
      }
    });
    knownThings.calledMoreThan(candidate).forEach(thing -> bodies.add(ofKnown(thing)));
    return bodies.size() == 1 ? Optional.of(bodies.iterator().next()) : Optional.empty();
  }

  private void put(Group group, Candidate candidate) {
    boolean everywhere =
        !candidate.kind().equals("office") || !Core.of(words, candidate.range()).states().isEmpty();
    group.add(candidate, words.surface(candidate.range()), everywhere);
    ending.computeIfAbsent(candidate.next(), key -> new ArrayList<>()).add(group);
    if (group.known().isEmpty() && candidate.kind().equals("actor")) {
      withoutState(candidate).ifPresent(own -> group.addWords(words.surface(own), "name"));
    }
  }

  /** «Russian Security Council»: what follows the state may have the name of another known body. */
  private Optional<Candidate.Range> withoutState(Candidate candidate) {
    Optional<Occurrence<Name>> state =
        words.known(candidate.first()).filter(name -> words.state(name).isPresent());
    return state
        .map(name -> Candidate.Range.of(name.next(), candidate.next()))
        .filter(rest -> rest.next() > rest.first() && knownThings.at(rest).isPresent());
  }

  /**
   * Adds persons, the fullest names first, so that a shorter name finds the one it is short for.
   */
  void addPersons(List<Person> found) {
    List<Person> sorted = new ArrayList<>(found);
    sorted.sort(
        Comparator.comparingInt((Person person) -> -person.name().core().length())
            .thenComparingInt(person -> person.name().first()));
    for (Person person : sorted) {
      person(person.name())
          .ifPresent(group -> {
            put(group, person.name());
            group.honorifics().addAll(person.honorifics());
            person.office().ifPresent(office -> holders.add(new Holder(group, office)));
          });
    }
  }

  /**
   * Adds offices: one that is named without its state is that of the person beside it, or the only
   * one that is called so.
   */
  void addOffices(List<Candidate> offices) {
    Map<Candidate.Range, Group> holderOf = new HashMap<>();
    Map<String, Set<Group>> holdersOf = new HashMap<>();
    for (Holder holder : holders) {
      holderOf.put(holder.office().range(), holder.person());
      holdersOf
          .computeIfAbsent(holder.office().core(), core -> new LinkedHashSet<>())
          .add(holder.person());
    }
    List<Candidate> sorted = new ArrayList<>(offices);
    sorted.sort(
        Comparator.comparingInt(Groups::rank)
            .thenComparingInt(office -> -office.core().length())
            .thenComparingInt(Candidate::first));
    for (Candidate office : sorted) {
      Optional<Group> holder = Optional.ofNullable(holderOf.get(office.range()));
      if (holder.isEmpty() && isBare(office)) {
        bareOffices.add(office);
      } else {
        addOffice(office, holder, holdersOf.getOrDefault(office.core(), Set.of()).size());
      }
    }
  }

  private void addOffice(Candidate office, Optional<Group> holder, int persons) {
    Optional<Group> same = holder.flatMap(person -> ofPerson(person, office.core()));
    if (same.isPresent() && office.states().isEmpty() && !knownThings.covers(office.range())) {
      put(same.get(), office);
    } else if ((persons <= 1 && !isOfAnotherState(office, holder)) || !office.states().isEmpty()) {
      addThings(List.of(office));
    } else if (holder.isPresent() && !knownThings.covers(office.range())) {
      Group group = new Group("office", Optional.empty());
      byKey.put(office.core() + "|" + byKey.size(), group);
      put(group, office);
    }
    Optional<Group> own = last(office.next()).filter(one -> one.kind().equals("office"));
    if (holder.isPresent() && own.isPresent()) {
      officesOf
          .computeIfAbsent(holder.get(), one -> new LinkedHashMap<>())
          .putIfAbsent(office.core(), own.get());
    }
  }

  /** «President A», known to be of one state, where «the president of B» is named too. */
  private boolean isOfAnotherState(Candidate office, Optional<Group> holder) {
    Optional<ThingId> state = holder.flatMap(Group::known).flatMap(words.gazetteer()::stateOf);
    return state.isPresent()
        && byCore.getOrDefault(key(office, office.core()), Set.of()).stream()
            .flatMap(group -> group.candidates().stream())
            .flatMap(one -> one.states().stream())
            .anyMatch(other -> !other.equals(state.get()));
  }

  private boolean isBare(Candidate office) {
    return words.token(office.first()).isCaseless()
        && office.states().size() == 1
        && office.core().indexOf(' ') < 0
        && office.range().length() > 1;
  }

  /** The office of a person that begins with these words: «minister» of «minister of water». */
  private Optional<Group> ofPerson(Group person, String core) {
    return officesOf.getOrDefault(person, Map.of()).entrySet().stream()
        .filter(one -> one.getKey().equals(core) || one.getKey().startsWith(core + " "))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private Optional<Group> person(Candidate name) {
    Optional<ThingId> known =
        knownThings
            .personAt(name.range())
            .or(() -> knownThings.at(name.range()).filter(thing -> thing.isA("actor")))
            .or(() -> knownThings.byFamilyName(name.range()))
            .or(() -> knownThings.withMoreFathers(name.range()))
            .or(() -> knownThings.withLettersBehind(name.range()));
    List<String> parts = List.of(name.core().split(" ", -1));
    Set<Group> alike = new LinkedHashSet<>();
    for (Group group : personsByWord.getOrDefault(parts.getLast(), List.of())) {
      if (group.cores().stream().anyMatch(core -> Person.mayBe(name.core(), core))) {
        alike.add(group);
      }
    }
    if (known.isPresent()) {
      return Optional.of(register(ofKnown(known.get()), parts));
    }
    if (alike.size() > 1) {
      return Optional.empty();
    }
    if (alike.size() == 1) {
      return Optional.of(alike.iterator().next());
    }
    return Optional.of(register(new Group("actor", Optional.empty()), parts));
  }

  private Group register(Group group, List<String> parts) {
    if (persons.add(group)) {
      for (String part : parts) {
        List<Group> same = personsByWord.computeIfAbsent(part, key -> new ArrayList<>());
        if (same.size() < MOST_ALIKE) {
          same.add(group);
        }
      }
    }
    return group;
  }
}

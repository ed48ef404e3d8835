package org.w3id.bayan.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.language.RunTogether;
import org.w3id.bayan.language.Spelling;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.language.Tokens;
import org.w3id.bayan.language.Word;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/** The names of known things in all languages, ready to be found in a text. */
public final class Gazetteer {
  private static final Set<String> KINDS_RUN_TOGETHER = Set.of("actor", "place");

  private final List<Phrases<Name>> layers;
  private final Map<ThingId, List<Name>> states;
  private final Map<ThingId, ThingId> belongs;
  private final Map<ThingId, List<Name>> persons;
  private final Map<ThingId, Map<ThingId, ThingId>> delegations;
  private final Spelling spelling;

  private Gazetteer(
      List<Phrases<Name>> layers,
      Map<ThingId, List<Name>> states,
      Map<ThingId, ThingId> belongs,
      Map<ThingId, List<Name>> persons,
      Map<ThingId, Map<ThingId, ThingId>> delegations,
      Spelling spelling) {
    this.layers = List.copyOf(layers);
    this.states = states;
    this.belongs = belongs;
    this.persons = persons;
    this.delegations = delegations;
    this.spelling = spelling;
  }

  public static Gazetteer of(Spelling spelling, Collection<Name> names) {
    return of(spelling, names, Map.of(), Set.of());
  }

  /** The same, where no delegations are known. */
  public static Gazetteer of(
      Spelling spelling,
      Collection<Name> names,
      Map<ThingId, ThingId> belongs,
      Set<ThingId> persons) {
    return of(spelling, names, belongs, persons, Map.of());
  }

  /**
   * The gazetteer of these names.
   *
   * @param spelling of the language of the texts in which they are looked for
   * @param belongs the state or the organisation that a person, an office or a body speaks for
   * @param persons the persons among the things
   * @param delegations those that are known, by the event that they were sent to and their state
   */
  public static Gazetteer of(
      Spelling spelling,
      Collection<Name> names,
      Map<ThingId, ThingId> belongs,
      Set<ThingId> persons,
      Map<ThingId, Map<ThingId, ThingId>> delegations) {
    List<Name> all = new ArrayList<>(names);
    names.stream()
        .filter(name -> !persons.contains(name.thing()))
        .forEach(name -> all.addAll(runTogether(name)));
    return new Gazetteer(
        List.of(phrases(spelling, all)),
        states(names),
        Map.copyOf(belongs),
        persons(names, persons),
        Map.copyOf(delegations),
        spelling);
  }

  /**
   * The same with the names that only one document has; they hide equal words known before.
   *
   * @param localStates the state that some of what they name belongs to
   */
  public Gazetteer with(Collection<Name> local, Map<ThingId, ThingId> localStates) {
    if (local.isEmpty()) {
      return this;
    }
    List<Phrases<Name>> both = new ArrayList<>(layers);
    both.addFirst(phrases(spelling, local));
    Map<ThingId, ThingId> all = new HashMap<>(belongs);
    all.putAll(localStates);
    return new Gazetteer(both, states, all, persons, delegations, spelling);
  }

  /** The name of an actor or a place as it stands where spaces were lost. */
  private static List<Name> runTogether(Name name) {
    boolean proper = name.kind().equals("name") && KINDS_RUN_TOGETHER.contains(name.thing().kind());
    return !proper
        ? List.of()
        : RunTogether.of(name.words()).stream()
            .map(words ->
                new Name(
                    words, name.language(), name.thing(), name.kind(), name.onlyBeside(), true))
            .toList();
  }

  private static Phrases<Name> phrases(Spelling spelling, Collection<Name> names) {
    Phrases.Builder<Name> builder = Phrases.builder(spelling);
    names.forEach(name -> builder.add(name.words(), name));
    return builder.build();
  }

  private static Map<ThingId, List<Name>> persons(Collection<Name> names, Set<ThingId> persons) {
    Map<ThingId, List<Name>> byPerson = new HashMap<>();
    persons.forEach(person -> byPerson.put(person, new ArrayList<>()));
    names.forEach(
        name -> Optional.ofNullable(byPerson.get(name.thing())).ifPresent(own -> own.add(name)));
    return byPerson;
  }

  /** The names of the actors that have an adjective, or share a name with a place: the states. */
  private static Map<ThingId, List<Name>> states(Collection<Name> names) {
    Set<String> places = new HashSet<>();
    Set<ThingId> states = new HashSet<>();
    for (Name name : names) {
      if (name.thing().kind().equals("place")) {
        places.add(name.words());
      }
    }
    for (Name name : names) {
      boolean territory = name.kind().equals("name") && places.contains(name.words());
      if (name.thing().kind().equals("actor")
          && !name.misrendering()
          && (territory || name.kind().equals("adjectival"))) {
        states.add(name.thing());
      }
    }
    Map<ThingId, List<Name>> byState = new HashMap<>();
    for (Name name : names) {
      if (states.contains(name.thing()) && !name.misrendering()) {
        byState.computeIfAbsent(name.thing(), thing -> new ArrayList<>()).add(name);
      }
    }
    return byState;
  }

  /** What is known under some words, and nothing else beside them: the names as they are found. */
  public List<Occurrence<Name>> named(String words) {
    List<Token> tokens = Tokens.of(words, spelling);
    return at(tokens, 0).stream().filter(name -> name.next() == tokens.size()).toList();
  }

  /** Whether a thing is a state. */
  public boolean isState(ThingId thing) {
    return states.containsKey(thing);
  }

  /** Whether a thing is known to be a person. */
  public boolean isPerson(ThingId thing) {
    return persons.containsKey(thing);
  }

  /** The delegation of a state to one of some events, if it is known. */
  public Optional<ThingId> delegation(ThingId state, Set<ThingId> events) {
    return events.stream()
        .sorted()
        .flatMap(event ->
            Optional.ofNullable(delegations.getOrDefault(event, Map.of()).get(state)).stream())
        .findFirst();
  }

  /** The state that a thing is or belongs to, or the organisation that it speaks for, if known. */
  public Optional<ThingId> stateOf(ThingId thing) {
    return isState(thing) ? Optional.of(thing) : Optional.ofNullable(belongs.get(thing));
  }

  /** All names of a known person. */
  public List<Name> namesOfPerson(ThingId person) {
    return Collections.unmodifiableList(persons.getOrDefault(person, List.of()));
  }

  /** All right names and adjectives of a state. */
  public List<Name> namesOfState(ThingId state) {
    return Collections.unmodifiableList(states.getOrDefault(state, List.of()));
  }

  /**
   * The names that begin at a token, as long as they are written as names are: with a capital where
   * the name has one, in capitals where it is an acronym.
   */
  public List<Occurrence<Name>> at(List<Token> tokens, int first) {
    List<Occurrence<Name>> found = found(tokens, first);
    if (found.isEmpty()) {
      return found;
    }
    List<Occurrence<Name>> written = new ArrayList<>(found.size());
    for (Occurrence<Name> occurrence : found) {
      List<Token> words = tokens.subList(first, occurrence.next());
      List<Name> fitting = new ArrayList<>(occurrence.values().size());
      for (Name name : occurrence.values()) {
        if (isWrittenAs(name, words)) {
          fitting.add(name);
        }
      }
      if (fitting.size() == occurrence.values().size()) {
        written.add(occurrence);
      } else if (!fitting.isEmpty()) {
        written.add(new Occurrence<>(fitting, first, occurrence.next(), occurrence.stem()));
      }
    }
    return written;
  }

  /** Whether a name may begin with a word. */
  public boolean mayBeginWith(Word word) {
    for (Phrases<Name> layer : layers) {
      if (layer.mayBeginWith(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name that only one document has may begin with a word. */
  public boolean mayBeLocal(Word word) {
    return layers.size() > 1 && layers.getFirst().mayBeginWith(word);
  }

  private List<Occurrence<Name>> found(List<Token> tokens, int first) {
    List<Occurrence<Name>> found = layers.getFirst().at(tokens, first);
    for (Phrases<Name> below : layers.subList(1, layers.size())) {
      List<Occurrence<Name>> more = below.at(tokens, first);
      if (found.isEmpty()) {
        found = more;
      } else if (!more.isEmpty()) {
        List<Occurrence<Name>> above = found;
        found = new ArrayList<>(above);
        more.stream()
            .filter(one -> above.stream().noneMatch(other -> other.next() == one.next()))
            .forEach(found::add);
      }
    }
    return found;
  }

  private static boolean isWrittenAs(Name name, List<Token> words) {
    String written = name.words();
    boolean capitals = has(written, Character::isUpperCase);
    boolean proper =
        name.kind().equals("name") || name.kind().equals("adjectival") || words.size() == 1;
    if (!capitals || !proper) {
      return true;
    }
    boolean acronym = words.size() == 1 && !has(written, Character::isLowerCase);
    return acronym
        ? words.getFirst().isAllCapitals()
        : words.getFirst().isCapitalised() || words.getLast().isCapitalised();
  }

  private static boolean has(String words, IntPredicate letter) {
    for (int index = 0; index < words.length(); index = words.offsetByCodePoints(index, 1)) {
      if (letter.test(words.codePointAt(index))) {
        return true;
      }
    }
    return false;
  }
}

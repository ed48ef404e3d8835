package org.w3id.bayan.refer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.gloss.KnownNames;
import org.w3id.bayan.language.Sentences.Segment;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Gazetteer;
import org.w3id.bayan.refer.PersonReader.Person;

/**
 * The persons that a document names, in order, with the state or organisation that each speaks for
 * and the title words beside the name: «the Egyptian Foreign Minister Sherif …», «Kishida Fumio of
 * Japan».
 */
public final class Spokespeople {
  private final GlossedText text;
  private final Gazetteer gazetteer;
  private final TitlesBeside titled;
  private final Predicate<ThingId> isLocalPerson;
  private final Map<ThingId, Person> persons;
  private final Map<ThingId, ThingId> holders;
  private final Map<ThingId, ThingId> offices;

  private Spokespeople(
      GlossedText text,
      KnownNames known,
      List<Segment> sentences,
      List<Mark> names,
      Predicate<ThingId> isLocalPerson) {
    this.text = text;
    this.gazetteer = known.gazetteer();
    this.titled = new TitlesBeside(text, known, this::isPerson);
    this.isLocalPerson = isLocalPerson;
    PersonReader.Named named =
        PersonReader.read(text, known, titled, sentences, names, this::isPerson);
    this.persons = named.persons();
    this.holders = named.holders();
    this.offices = statesOfOffices(names);
  }

  /** The states in whose name offices are that only this document knows. */
  private Map<ThingId, ThingId> statesOfOffices(List<Mark> names) {
    Map<ThingId, ThingId> states = new HashMap<>();
    names.stream()
        .filter(mark -> mark.isOffice() && mark.things().getFirst().isLocal())
        .forEach(mark ->
            titled
                .in(mark, new TreeSet<>())
                .ifPresent(state -> states.putIfAbsent(mark.things().getFirst(), state)));
    return states;
  }

  public static Spokespeople of(
      GlossedText text,
      KnownNames known,
      List<Segment> sentences,
      List<Mark> names,
      Set<ThingId> localPersons) {
    return new Spokespeople(text, known, sentences, names, localPersons::contains);
  }

  /** Whether a mark names one person. */
  public boolean isPerson(Mark mark) {
    return mark.things().size() == 1
        && mark.reference().isEmpty()
        && isPerson(mark.things().getFirst());
  }

  public boolean isPerson(ThingId thing) {
    return isLocalPerson.test(thing) || gazetteer.isPerson(thing);
  }

  /** The delegation of a state to one of some events, if it is known. */
  Optional<ThingId> delegation(ThingId state, Set<ThingId> events) {
    return gazetteer.delegation(state, events);
  }

  /** Whether a thing is a state. */
  public boolean isState(ThingId thing) {
    return gazetteer.isState(thing);
  }

  /** The state or organisation that a person, an office or a body speaks for; none for a state. */
  public Optional<ThingId> represented(ThingId speaker) {
    return gazetteer.isState(speaker)
        ? Optional.empty()
        : stateOf(speaker)
            .or(() -> gazetteer.stateOf(speaker))
            .or(() -> Optional.ofNullable(offices.get(speaker)));
  }

  /**
   * The state or organisation of whoever speaks by a name or an office, as the words or their
   * holder tell.
   */
  Optional<ThingId> stateOf(Mark mark) {
    Optional<ThingId> said = mark.isOffice() ? titled.in(mark, new TreeSet<>()) : Optional.empty();
    return said.or(() -> mark.speakers().stream().findFirst().flatMap(this::represented));
  }

  /** The state or organisation that a person speaks for. */
  public Optional<ThingId> stateOf(ThingId person) {
    return Optional.ofNullable(persons.get(person)).flatMap(Person::state);
  }

  /**
   * The first person of a state with this title; if nobody has such a title («counterpart»), the
   * first of the state.
   */
  public Optional<ThingId> holder(String title, ThingId state) {
    String noun = TitlesBeside.bare(title);
    boolean anyone = persons.values().stream().noneMatch(one -> one.titles().contains(noun));
    return persons.values().stream()
        .filter(person -> person.state().filter(state::equals).isPresent())
        .filter(person -> anyone || person.titles().contains(noun))
        .map(Person::id)
        .findFirst();
  }

  /** The only person with this title, or the first, if the others speak for no state. */
  public Optional<ThingId> only(String title) {
    List<Person> all = called(title);
    return all.stream()
        .findFirst()
        .filter(first -> all.stream().allMatch(one -> one.equals(first) || one.isBehind(first)))
        .map(Person::id);
  }

  private List<Person> called(String title) {
    String noun = TitlesBeside.bare(title);
    return persons.values().stream().filter(person -> person.titles().contains(noun)).toList();
  }

  /**
   * «His counterpart»: where two persons are named first, the one who did not speak last.
   *
   * @param last who did
   */
  public Optional<ThingId> other(String title, List<ThingId> last) {
    List<ThingId> two = called(title).isEmpty() ? first(2) : List.of();
    List<ThingId> silent = two.stream().filter(person -> !last.contains(person)).toList();
    return silent.size() == 1 ? Optional.of(silent.getFirst()) : Optional.empty();
  }

  /**
   * «A thanked B, and the minister praised»: of two persons with a title the one who did not speak
   * last.
   *
   * @param last who did
   */
  public Optional<ThingId> turned(String title, List<ThingId> last) {
    List<ThingId> titled = called(title).stream().map(Person::id).toList();
    return titled.size() == 2 && last.size() == 1 && titled.contains(last.getFirst())
        ? titled.stream().filter(one -> !last.contains(one)).findFirst()
        : Optional.empty();
  }

  /**
   * «The minister», where there are several: the one who spoke last, if called so.
   *
   * @param last who did
   */
  public Optional<ThingId> again(String title, List<ThingId> last) {
    return last.size() == 1
        ? Optional.ofNullable(persons.get(last.getFirst()))
            .filter(person -> person.titles().contains(TitlesBeside.bare(title)))
            .map(Person::id)
        : Optional.empty();
  }

  /** Words for an office are spoken by its holder, if the document names one. */
  public Mark withHolder(Mark mark) {
    if (!mark.isOffice()) {
      return mark;
    }
    ThingId office = mark.things().getFirst();
    Optional<ThingId> holder = Optional.ofNullable(holders.get(office));
    Optional<ThingId> state = Optional.empty();
    String title = "";
    for (int index = mark.first(); index < mark.next(); index++) {
      if (title.isEmpty() && text.begins(Cue.PERSON_HEAD, index)) {
        title = text.token(index).form();
      }
      state = state.isPresent() ? state : titled.stateAt(index);
    }
    if (holder.isEmpty() && !title.isEmpty()) {
      String word = title;
      holder = state.map(one -> holder(word, one)).orElseGet(() -> only(word));
    }
    return mark.spokenBy(List.of(holder.orElse(office)));
  }

  /**
   * The persons whom words such as «the two ministers» mean: the first that many persons, where the
   * text names just that many before it names others.
   */
  List<ThingId> first(int count) {
    List<ThingId> inOrder = new ArrayList<>();
    int sentence = -1;
    for (Person person : persons.values()) {
      if (inOrder.size() >= count && person.sentence() != sentence) {
        break;
      }
      sentence = person.sentence();
      inOrder.add(person.id());
    }
    return inOrder.size() == count ? inOrder.stream().sorted().toList() : oneOfEach(count);
  }

  /**
   * Those of the first sentence that names anyone who have a title.
   *
   * @param plural the word for several who have it, which begins as that for one does
   */
  List<ThingId> titledTogether(String plural) {
    int first = persons.values().stream().mapToInt(Person::sentence).findFirst().orElse(-1);
    return persons.values().stream()
        .filter(one -> one.sentence() == first)
        .filter(one -> one.titles().stream().anyMatch(plural::startsWith))
        .map(Person::id)
        .toList();
  }

  /**
   * How many have a title in the whole text.
   *
   * @param plural the word for several who have it
   */
  long titled(String plural) {
    return persons.values().stream()
        .filter(one -> one.titles().stream().anyMatch(plural::startsWith))
        .count();
  }

  /**
   * Whether it is known of each person that the document names for which state he or she speaks.
   */
  public boolean areOfStates() {
    return persons.keySet().stream().allMatch(person -> represented(person).isPresent());
  }

  /** Whether the document names somebody who speaks for a state. */
  public boolean haveOneOf(ThingId state) {
    return persons.keySet().stream()
        .anyMatch(person -> represented(person).filter(state::equals).isPresent());
  }

  /** The first person of each of some states; none if one of these has nobody. */
  List<ThingId> oneOfEach(List<ThingId> states) {
    Map<ThingId, ThingId> first = firstOfStates(states::contains, states.size());
    return first.size() == states.size() ? states.stream().map(first::get).toList() : List.of();
  }

  /** The first person of each state, where just that many states have persons. */
  private List<ThingId> oneOfEach(int count) {
    Map<ThingId, ThingId> first = firstOfStates(state -> true, count);
    return first.size() == count ? first.values().stream().sorted().toList() : List.of();
  }

  /** None, if nobody tells for whom a person speaks who is named before the last of these. */
  private Map<ThingId, ThingId> firstOfStates(Predicate<ThingId> meant, int count) {
    Map<ThingId, ThingId> first = new LinkedHashMap<>();
    for (Person person : persons.values()) {
      if (person.state().isEmpty() && first.size() < count) {
        return Map.of();
      }
      person.state().filter(meant).ifPresent(state -> first.putIfAbsent(state, person.id()));
    }
    return first;
  }
}

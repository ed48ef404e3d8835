package org.w3id.bayan.candidate.construct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.bayan.candidate.Candidate;
import org.w3id.bayan.candidate.Candidate.Core;
import org.w3id.bayan.candidate.KnownThings;
import org.w3id.bayan.candidate.People;
import org.w3id.bayan.candidate.People.Person;
import org.w3id.bayan.candidate.Words;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.NameWord;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/** Persons in a script without capitals: offices and honorifics, and the words of a name behind. */
public final class ConstructPeople {
  private static final int MOST_TITLES = 6;
  private static final int LONGEST_KNOWN = 6;

  private final Words words;
  private final Construct construct;
  private final ConstructNames names;
  private final ConstructOffices officeNames;
  private final KnownThings knownThings;
  private final List<Person> persons = new ArrayList<>();
  private final List<Candidate> named = new ArrayList<>();
  private final List<Candidate> alone = new ArrayList<>();

  public ConstructPeople(Words words) {
    this.words = words;
    this.construct = new Construct(words);
    this.names = new ConstructNames(words);
    this.officeNames = new ConstructOffices(words, construct, names);
    this.knownThings = new KnownThings(words);
  }

  /**
   * What stands before a name.
   *
   * @param personal whether one of the titles is only ever followed by a name
   */
  private record Titles(
      int next, List<Candidate> offices, List<String> honorifics, boolean personal) {
    /** The same, before a name that begins at a token. */
    Titles at(int name) {
      return new Titles(name, offices, honorifics, personal);
    }
  }

  public People all() {
    int index = 0;
    while (index < words.size()) {
      Titles titles = titles(index);
      if (titles.next() == index) {
        index = untitled(index);
        continue;
      }
      int end =
          words.continues(titles.next()) ? names.end(index, titles.next(), titles.personal()) : -1;
      if (end < 0 && !titles.offices().isEmpty() && isComma(titles.next())) {
        int apart = names.endBetweenCommas(titles.next());
        if (apart > 0 && isJoined(index, titles.next() + 1, apart)) {
          holderBefore(index, titles);
          person(titles.next() + 1, apart);
          index = apart;
          continue;
        }
        if (apart > 0) {
          named.addAll(titles.offices());
          person(titles.at(titles.next() + 1), apart);
          index = counterpart(apart + 1, titles);
          continue;
        }
      }
      for (Candidate office : titles.offices()) {
        if (end > 0 || !office.states().isEmpty() || isQualified(office)) {
          named.add(office);
        } else {
          alone.add(office);
        }
      }
      if (end > 0) {
        person(titles, end);
        index = counterpart(end, titles);
      } else {
        holderBefore(index, titles);
        index = titles.next();
      }
    }
    addHeldElsewhere();
    return new People(persons, named);
  }

  /** «The minister of energy» alone, where the document says who that is. */
  private void addHeldElsewhere() {
    for (Candidate office : alone) {
      long holders =
          persons.stream()
              .flatMap(person -> person.office().stream())
              .filter(held -> held.core().equals(office.core()))
              .count();
      if (holders == 1 && office.range().length() > 1 && !named.contains(office)) {
        named.add(office);
      }
    }
  }

  /**
   * Behind «his counterpart» the words of a name, and a given name with more of a name that an
   * office follows or that stands behind a state, «the ministers of A (Mr.) B and C (Mr.) D», or
   * behind «said»; gives the token to go on with.
   */
  private int untitled(int index) {
    boolean counterpart = words.is(index, Role.COUNTERPART);
    if (!counterpart && !(names.isGiven(index) && words.knownThing(index).isEmpty())) {
      return index + 1;
    }
    int name = counterpart ? construct.adjectives(index + 1) : index;
    int comma = counterpart && isComma(name) ? 1 : 0;
    int end = comma > 0 && names.isGiven(name + 1) ? names.endBetweenCommas(name) : -1;
    boolean ofState = counterpart && name > index + 1 && construct.isDemonym(index + 1);
    if (comma == 0 && words.continues(name) && (names.isGiven(name) || ofState)) {
      end = names.end(index, name, false);
    }
    boolean certain =
        counterpart
            || (end > index + 1
                && (words.stateEndsAt(index).isPresent()
                    || words.is(index - 1, Cue.SAYING)
                    || isHeld(isComma(end) ? end + 1 : end)));
    if (end < 0 || !certain) {
      return index + 1;
    }
    person(new Titles(name + comma, List.of(), List.of(), false), end);
    return end;
  }

  /** Whether an office of more than one word begins here. */
  private boolean isHeld(int index) {
    return words.continues(index)
        && officeNames.at(index, true).filter(office -> office.range().length() > 1).isPresent();
  }

  /** Whether more than a portfolio tells which office it is: the body it is in. */
  private boolean isQualified(Candidate office) {
    int head = words.longest(office.first(), Role.OFFICE).map(Occurrence::next).orElse(0);
    int first = words.longest(office.first(), Role.OFFICE).map(Occurrence::length).orElse(0);
    if (first > 1 && office.next() == head) {
      return true;
    }
    return office.next() > head
        && words.longest(head, Role.PORTFOLIO).filter(one -> one.next() == office.next()).isEmpty();
  }

  /**
   * «A, minister of energy, and B, minister of …»: whether a name is joined to one with an office.
   */
  private boolean isJoined(int office, int name, int end) {
    boolean held =
        office > 1
            && isComma(office - 1)
            && !persons.isEmpty()
            && persons.getLast().name().next() == office - 1;
    return held
        && words.is(end + 1, Role.OFFICE)
        && !names.isGiven(name)
        && words.token(name).stems().stream()
            .anyMatch(stem -> stem.conjunction() && !stem.preposition());
  }

  /** A name of which the first letter is «and». */
  private void person(int first, int end) {
    Candidate.Range range = new Candidate.Range(first, end, 1, "", 0);
    String core = Person.core(words, range);
    persons.add(
        new Person(
            new Candidate(range, "Person", core, core, List.of(), "name between commas"),
            Optional.empty(),
            List.of()));
  }

  private void person(Titles titles, int end) {
    Candidate.Range range = Candidate.Range.of(titles.next(), end);
    String core = Person.core(words, range);
    persons.add(
        new Person(
            new Candidate(range, "Person", core, core, List.of(), "name behind a title"),
            titles.offices().stream().findFirst(),
            titles.honorifics()));
  }

  /** «Karim, minister of energy»: the office behind the comma is that of the name before it. */
  private void holderBefore(int first, Titles titles) {
    boolean comma = first > 1 && !words.token(first - 1).isWord();
    int end = comma ? first - 1 : first;
    if (titles.offices().isEmpty() || !words.continues(first)) {
      return;
    }
    knownHolder(end);
    if (persons.isEmpty()) {
      return;
    }
    Person person = persons.getLast();
    if (person.name().next() == end && person.office().isEmpty()) {
      persons.removeLast();
      persons.add(
          new Person(person.name(), Optional.of(titles.offices().getFirst()), person.honorifics()));
      titles.offices().stream().filter(office -> !named.contains(office)).forEach(named::add);
    }
  }

  /** A known person whose name ends here counts as one of the document. */
  private void knownHolder(int end) {
    if (!persons.isEmpty() && persons.getLast().name().next() == end) {
      return;
    }
    for (int first = Math.max(0, end - LONGEST_KNOWN); first < end; first++) {
      Candidate.Range range = Candidate.Range.of(first, end);
      boolean known = words.known(first).filter(one -> one.stem().letters() == 0).isPresent();
      if (known && knownThings.personAt(range).isPresent()) {
        person(new Titles(first, List.of(), List.of(), false), end);
        return;
      }
    }
  }

  /** «And his Iraqi counterpart»: the same office of another state. */
  private int counterpart(int from, Titles before) {
    int index = from;
    if (!words.continues(index) || before.offices().isEmpty()) {
      return from;
    }
    while (index < from + 2 && words.continues(index) && !words.is(index, Role.COUNTERPART)) {
      index++;
    }
    if (!words.is(index, Role.COUNTERPART)
        || !words.continues(index + 1)
        || !construct.isDemonym(index + 1)) {
      return from;
    }
    ThingId state = words.stateAt(index + 1).orElseThrow();
    int apart = isComma(index + 2) ? names.endBetweenCommas(index + 2) : -1;
    if (apart > 0) {
      Candidate office = before.offices().getFirst().of(state);
      person(new Titles(index + 3, List.of(office), List.of(), false), apart);
      return apart;
    }
    Titles titles = titles(index + 2);
    int end = words.continues(titles.next()) ? names.end(titles.next(), true) : -1;
    if (end < 0) {
      return from;
    }
    Candidate office = before.offices().getFirst().of(state);
    person(new Titles(titles.next(), List.of(office), titles.honorifics(), titles.personal()), end);
    return end;
  }

  private boolean isComma(int index) {
    return index < words.size() && words.token(index).isComma();
  }

  private Titles titles(int first) {
    int next = first;
    List<Candidate> offices = new ArrayList<>();
    List<String> honorifics = new ArrayList<>();
    boolean personal = false;
    for (int count = 0; count < MOST_TITLES; count++) {
      if (next >= words.size() || (next > first && !words.continues(next))) {
        break;
      }
      boolean inner = next > first;
      if (!words.token(next).isCaseless()
          || (!offices.isEmpty() && (isAnother(next) || isSameAgain(offices.getLast(), next)))) {
        break;
      }
      Optional<Occurrence<NameWord>> honorific = honorific(next, inner);
      Optional<Candidate> office = officeNames.at(next, inner);
      if (office.isPresent()
          && honorific.filter(one -> one.next() >= office.get().next()).isEmpty()) {
        boolean beside =
            !offices.isEmpty()
                && offices.getLast().next() == next
                && office.get().range().length() > 1;
        if (beside) {
          offices.add(joined(offices.removeLast(), office.get()));
        } else {
          offices.add(office.get());
        }
        next = office.get().next();
      } else if (honorific.isPresent()) {
        honorifics.add(Words.detail(honorific.get(), Role.HONORIFIC));
        personal = true;
        next = honorific.get().next();
      } else {
        break;
      }
    }
    honorifics.removeIf(String::isEmpty);
    return new Titles(next, offices, honorifics, personal);
  }

  /** «The crown prince his excellency the president»: whether another person begins here. */
  private boolean isAnother(int index) {
    Optional<Occurrence<NameWord>> honorific = words.longest(index, Role.HONORIFIC);
    return honorific.isPresent()
        && !Words.detail(honorific.get(), Role.HONORIFIC).isEmpty()
        && words.is(honorific.get().next(), Role.OFFICE);
  }

  /** «The president of A the president B»: nobody is called so twice. */
  private boolean isSameAgain(Candidate office, int index) {
    String form = words.token(index).form();
    return Clitics.isDefinite(form)
        && words.token(office.first()).stems().stream().anyMatch(stem -> stem.form().equals(form));
  }

  /** «Deputy prime minister, minister of water»: one person's offices are one. */
  private Candidate joined(Candidate one, Candidate other) {
    Candidate.Range range = one.range().upTo(other.next());
    Core core = Core.of(words, range);
    return new Candidate(
        range, "Office", core.words(), core.words(), core.states(), "words of an office");
  }

  private Optional<Occurrence<NameWord>> honorific(int index, boolean inner) {
    return words
        .longest(index, Role.HONORIFIC)
        .filter(found -> !inner || found.stem().letters() == 0);
  }
}

package org.w3id.bayan.candidate.capital;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.candidate.Candidate;
import org.w3id.bayan.candidate.People;
import org.w3id.bayan.candidate.People.Person;
import org.w3id.bayan.candidate.Words;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.NameWord;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/**
 * Persons in a script with capitals: an office or honorific and the capitalised words behind it, or
 * capitalised words, a comma and an office.
 */
public final class CapitalPeople {
  private static final int MOST_TITLES = 5;
  private static final int MOST_GIVEN = 5;
  private static final int MOST_BEFORE = 5;
  private static final String WITHIN = "within";

  private final Words words;
  private final Capitals capitals;
  private final CapitalNames names;
  private final CapitalOffices offices;
  private final SmallOffices small;
  private final List<Person> persons = new ArrayList<>();
  private final List<Candidate> named = new ArrayList<>();
  private final Set<String> shortForms = new HashSet<>();

  public CapitalPeople(Words words) {
    this.words = words;
    this.capitals = new Capitals(words);
    this.names = new CapitalNames(words, capitals);
    this.offices = new CapitalOffices(words);
    this.small = new SmallOffices(words);
  }

  /** What stands before a name. */
  private record Titles(int next, Optional<Candidate> office, List<String> honorifics) {}

  public People all() {
    int index = 0;
    while (index < words.size()) {
      if (words.isCapital(index)) {
        index = Math.max(index + 1, read(index));
      } else {
        small.at(index).ifPresent(named::add);
        index++;
      }
    }
    return new People(persons, named);
  }

  /** Reads a person or an office that begins here; gives where it ends, or -1. */
  private int read(int first) {
    Titles titles = titles(first);
    if (titles.next() == first) {
      int end = counterpart(first);
      return end > 0 ? end : given(first);
    }
    titles.office().ifPresent(this::noteShortForm);
    int name = nameBehind(titles);
    int end = name < 0 ? -1 : names.end(name);
    if (end > 0) {
      Optional<Candidate> office = titles.office().map(one -> withState(one, end));
      office.ifPresent(named::add);
      person(name, end, office, titles.honorifics());
      return end;
    }
    titles.office().ifPresent(office -> withoutName(first, office));
    return titles.next();
  }

  /** An office that no name follows; behind an honorific it means its holder: «HM the Sultan». */
  private void withoutName(int first, Candidate office) {
    int known = named.size();
    holderBefore(first, office);
    boolean honoured = words.is(office.first() - 1, Role.ARTICLE) && first < office.first() - 1;
    if (honoured && named.size() == known) {
      named.add(office);
    }
  }

  /** Where a name begins behind titles, at once or behind a comma; or -1. */
  private int nameBehind(Titles titles) {
    int next = titles.next();
    if (!words.continues(next)) {
      return -1;
    }
    boolean comma = titles.office().isPresent() && words.isPunctuation(next, ",");
    int name = comma ? behindHonorifics(next + 1, titles.office().get().first()) : next;
    boolean apart =
        name > next
            && words.continues(name)
            && words.knownThing(name).isEmpty()
            && names.end(name) > name + (name > next + 1 ? 0 : 1)
            && (names.isClosed(names.end(name)) || isVerb(names.end(name)));
    return apart ? name : next;
  }

  /** «The Prime Minister, (Dr.) A B, …»; not «A, Minister of Trade, Ms. B, …», which is another. */
  private int behindHonorifics(int first, int office) {
    int before = words.is(office - 1, Role.ARTICLE) ? office - 2 : office - 1;
    int next = first;
    while (!words.isPunctuation(before, ",")
        && words.isCapital(next)
        && words.is(next, Role.HONORIFIC)) {
      next = words.longest(next, Role.HONORIFIC).map(Occurrence::next).orElse(next + 1);
      next += words.isPunctuation(next, ".") && words.touches(next) ? 1 : 0;
    }
    return next;
  }

  /** «The Minister of Trade of Ghana, A B is visiting …»: without a comma behind the name. */
  private boolean isVerb(int index) {
    return words.is(index, Cue.BE) || words.is(index, Cue.AUXILIARY) || words.isPast(index);
  }

  /**
   * A person whose given name is known to be one, or between commas behind an office in small
   * letters; gives the end, or -1.
   */
  private int given(int first) {
    boolean opens =
        (words.is(first, Role.GIVEN) || isHolder(first)) && words.knownThing(first).isEmpty();
    boolean inside =
        words.continues(first)
            && (capitals.isNameWord(first - 1)
                || words
                    .longest(first - 1, Role.PLACE_LINK)
                    .filter(link -> Words.hasDetail(link, Role.PLACE_LINK, WITHIN))
                    .isPresent());
    int end = opens && !inside ? names.end(first) : -1;
    if (end <= first + 1 || end > first + MOST_GIVEN || hasNoun(first, end)) {
      return -1;
    }
    person(first, end, Optional.empty(), List.of());
    return end;
  }

  /** «The Kenyan fisheries minister, Karem Daloulov, …». */
  private boolean isHolder(int first) {
    return words.continues(first)
        && words.isPunctuation(first - 1, ",")
        && words.continues(first - 1)
        && words.is(first - 2, Role.OFFICE)
        && !words.isCapital(first - 2)
        && words.isPunctuation(names.end(first), ",");
  }

  /** Whether a word is of what an office is for, or of a place: «Will Industry», «Mira Delta». */
  private boolean hasNoun(int first, int next) {
    for (int index = first; index < next; index++) {
      if (words.is(index, Role.PORTFOLIO) || words.is(index, Role.PLACE_NOUN)) {
        return true;
      }
    }
    return false;
  }

  private Titles titles(int first) {
    int next = first;
    Optional<Candidate> office = Optional.empty();
    List<String> honorifics = new ArrayList<>();
    boolean honoured = false;
    for (int count = 0; count < MOST_TITLES; count++) {
      if (next > first && !words.continues(next)) {
        break;
      }
      Optional<Occurrence<NameWord>> honorific =
          words.longest(next, Role.HONORIFIC).filter(found -> words.isCapital(found.first()));
      Optional<Candidate> more = offices.at(honoured ? behindArticle(next) : next);
      if (isShortForm(next)) { // «(Assistant Trade Representative (ATR) …) ATR Weston»
        next++;
        break;
      }
      if (more.isPresent() && honorific.filter(one -> one.next() >= more.get().next()).isEmpty()) {
        office = office.or(() -> more);
        next = more.get().next();
        honoured = false;
      } else if (honorific.isPresent()) {
        honorifics.add(Words.detail(honorific.get(), Role.HONORIFIC));
        next = honorific.get().next();
        honoured = true;
      } else {
        break;
      }
      if (words.isPunctuation(next, ".") && words.touches(next)) {
        next++;
      }
    }
    honorifics.removeIf(String::isEmpty);
    return new Titles(next, office, honorifics);
  }

  /** «Deputy Minister of Trade (DMT)». */
  private void noteShortForm(Candidate office) {
    int form = office.next() + 1;
    if (words.continues(form + 1)
        && words.isPunctuation(office.next(), "(")
        && words.token(form).isShortForm()
        && words.isPunctuation(form + 1, ")")) {
      shortForms.add(words.token(form).form());
    }
  }

  private boolean isShortForm(int index) {
    return !shortForms.isEmpty()
        && words.isCapital(index)
        && shortForms.contains(words.token(index).form())
        && words.continues(index + 1)
        && names.isPlain(index + 1);
  }

  /** «His Highness the Emir»: over the article between an honorific and an office. */
  private int behindArticle(int index) {
    return words.is(index, Role.ARTICLE) && words.continues(index + 1) ? index + 1 : index;
  }

  /** «Prime Minister Kishida of Japan»: the state behind the name belongs to the office. */
  private Candidate withState(Candidate office, int next) {
    Optional<Occurrence<NameWord>> link = words.longest(next, Role.LINK);
    Optional<ThingId> behind = link.flatMap(found -> words.stateAt(found.next()));
    Optional<ThingId> before =
        words.isGenitive(office.first() - 1)
            ? words.stateEndsAt(office.first() - 1)
            : Optional.empty();
    Optional<ThingId> state = behind.or(() -> before);
    return office.states().isEmpty() && state.isPresent() ? office.of(state.get()) : office;
  }

  /** «Karim Dalloul, Minister of Irrigation»: also names the office without a person. */
  private void holderBefore(int first, Candidate office) {
    int comma = words.is(first - 1, Role.ARTICLE) ? first - 2 : first - 1;
    if (isBehindName(first, office)) {
      return;
    }
    if (!words.isPunctuation(comma, ",") || !words.continues(first)) {
      if (offices.isNamed(office)) {
        named.add(office);
      }
      return;
    }
    if (persons.isEmpty() || persons.getLast().name().next() < comma) {
      apposed(comma);
    }
    if (!persons.isEmpty() && persons.getLast().name().next() == comma) {
      Person person = persons.removeLast();
      persons.add(new Person(person.name(), Optional.of(office), person.honorifics()));
      named.add(office);
      return;
    }
    if (offices.isNamed(office)) {
      named.add(office);
    }
  }

  /**
   * «Omar Karim Foreign Minister of Iraq», «John Mori Foreign Minister Japan»: two to four words of
   * a name right before the office of a state.
   */
  private boolean isBehindName(int first, Candidate office) {
    Optional<Occurrence<Name>> behind = offices.stateBehind(office);
    Candidate whole = behind.flatMap(words::state).map(office::of).orElse(office);
    if (whole.first() != first
        || whole.states().isEmpty()
        || words.stateAt(first).isPresent()
        || (behind.isEmpty() && !offices.isNamed(office))
        || !names.isClosed(behind.map(Occurrence::next).orElse(office.next()))) {
      return false;
    }
    int name = first;
    while (name > 0 && words.continues(name) && names.isOfName(name - 1)) {
      name--;
    }
    int length = first - name;
    boolean opens = !words.continues(name) || !capitals.isNameWord(name - 1);
    if (length < 2
        || length > MOST_BEFORE
        || !opens
        || words.knownThing(name).isPresent()
        || (!persons.isEmpty() && persons.getLast().name().next() > name)
        || hasNoun(name, first)) {
      return false;
    }
    person(name, first, Optional.of(whole), List.of());
    named.add(whole);
    return true;
  }

  /** Two to five capitalised words before a comma and an office are a person. */
  private void apposed(int comma) {
    for (int first = comma - 2; first >= comma - CapitalNames.LONGEST && first >= 0; first--) {
      boolean opens = first == 0 || !words.continues(first) || !capitals.isNameWord(first - 1);
      if (opens && names.isPlain(first)) {
        if (names.end(first) == comma && words.knownThing(first).isEmpty()) {
          person(first, comma, Optional.empty(), List.of());
        }
        return;
      }
      if (words.opensSentence(first)) {
        return;
      }
    }
  }

  /** «her Iraqi counterpart Adel Karim»: the same office of another state. */
  private int counterpart(int first) {
    Optional<Occurrence<Name>> state =
        words.known(first).filter(name -> words.state(name).isPresent());
    if (state.isEmpty() || !words.is(state.get().next(), Role.COUNTERPART)) {
      return -1;
    }
    int next = state.get().next() + 1;
    next += words.isPunctuation(next, ",") ? 1 : 0;
    if (!words.continues(next)) {
      return -1;
    }
    Titles titles = titles(next);
    int end = words.continues(titles.next()) ? names.end(titles.next()) : -1;
    if (end > 0) {
      person(titles.next(), end, titles.office(), titles.honorifics());
    }
    return end;
  }

  private void person(int first, int next, Optional<Candidate> office, List<String> honorifics) {
    Candidate.Range range = Candidate.Range.of(first, next);
    String core = Person.core(words, range);
    persons.add(
        new Person(
            new Candidate(range, "Person", core, core, List.of(), "name behind a title"),
            office,
            honorifics));
  }
}

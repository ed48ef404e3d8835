package org.w3id.bayan.candidate.capital;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private static final int LONGEST_SYLLABLE = 5;
  private static final int LONGEST_NAME = 7;
  private static final int MOST_GIVEN = 5;
  private static final String ADJECTIVAL = "adjectival";

  private final Words words;
  private final Capitals capitals;
  private final CapitalOffices offices;
  private final List<Person> persons = new ArrayList<>();
  private final List<Candidate> named = new ArrayList<>();

  public CapitalPeople(Words words) {
    this.words = words;
    this.capitals = new Capitals(words);
    this.offices = new CapitalOffices(words);
  }

  /** What stands before a name. */
  private record Titles(int next, Optional<Candidate> office, List<String> honorifics) {}

  public People all() {
    int index = 0;
    while (index < words.size()) {
      index = words.isCapital(index) ? Math.max(index + 1, read(index)) : index + 1;
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
    int name = nameBehind(titles);
    int end = name < 0 ? -1 : nameEnd(name);
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
            && nameEnd(name) > name + (name > next + 1 ? 0 : 1)
            && (isClosed(nameEnd(name)) || isVerb(nameEnd(name)));
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

  private boolean isClosed(int next) {
    return !words.continues(next)
        || words.isPunctuation(next, ",")
        || words.isPunctuation(next, ";")
        || words.isPunctuation(next, ".")
        || words.isPunctuation(next, ")")
        || words.is(next, Role.CONJUNCTION);
  }

  /** A person without a title whose given name is known to be one; gives the end, or -1. */
  private int given(int first) {
    boolean opens = words.is(first, Role.GIVEN) && words.knownThing(first).isEmpty();
    boolean inside = words.continues(first) && capitals.isNameWord(first - 1);
    int end = opens && !inside ? nameEnd(first) : -1;
    if (end <= first + 1 || end > first + MOST_GIVEN || hasPortfolio(first, end)) {
      return -1;
    }
    person(first, end, Optional.empty(), List.of());
    return end;
  }

  private boolean hasPortfolio(int first, int next) {
    for (int index = first; index < next; index++) {
      if (words.is(index, Role.PORTFOLIO)) {
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

  /** Two to five capitalised words before a comma and an office are a person. */
  private void apposed(int comma) {
    for (int first = comma - 2; first >= comma - LONGEST_NAME && first >= 0; first--) {
      boolean opens = first == 0 || !words.continues(first) || !capitals.isNameWord(first - 1);
      if (opens && isPlain(first)) {
        if (nameEnd(first) == comma && words.knownThing(first).isEmpty()) {
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
    int end = words.continues(titles.next()) ? nameEnd(titles.next()) : -1;
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

  /** Where the name of a person ends that begins here; or -1. */
  private int nameEnd(int first) {
    int next = first;
    boolean full = false;
    while (next - first < LONGEST_NAME && (next == first || words.continues(next))) {
      boolean comma = next > first + 1 && words.isPunctuation(next, ",");
      int after = namePart(comma ? next + 1 : next);
      after = after < 0 && next > first && isNamedAsState(next) ? next + 1 : after;
      after = after < 0 && next > first + 1 && isSyllableBehind(next) ? next + 2 : after;
      if (comma && !words.is(next + 1, Role.SUFFIX)) {
        break;
      }
      if (after < 0) {
        break;
      }
      if (words.is(after - 1, Role.SUFFIX) && words.isPunctuation(after, ".") && comma) {
        after++;
      }
      full |= words.token(after - 1).form().length() > 1 && words.token(after - 1).isWord();
      next = after;
    }
    if (next > first && words.is(next - 1, Role.PARTICLE) && !words.isCapital(next - 1)) {
      return -1;
    }
    boolean cut = next < words.size() && words.continues(next) && capitals.isNameWord(next);
    boolean hyphen = words.isHyphen(next);
    return full && !cut && !hyphen ? next : -1;
  }

  /** «Lee Min-su»; not «the Mori-led talks». */
  private boolean isSyllableBehind(int hyphen) {
    int syllable = hyphen + 1;
    return words.isHyphen(hyphen)
        && words.token(syllable).isWord()
        && !words.isSmall(syllable)
        && !words.isPast(syllable)
        && words.token(syllable).form().length() <= LONGEST_SYLLABLE;
  }

  /** «Lisa Monaco»: a family name that is also that of a state ends the name of a person. */
  private boolean isNamedAsState(int index) {
    Optional<Occurrence<Name>> state =
        words.known(index).filter(name -> words.state(name).isPresent());
    return state.filter(name -> name.length() == 1 && isNoun(name)).isPresent()
        && words.isCapital(index)
        && !words.isGenitive(index + 1)
        && isClosed(index + 1);
  }

  private static boolean isNoun(Occurrence<Name> name) {
    return name.values().stream().noneMatch(one -> one.kind().equals(ADJECTIVAL));
  }

  private int namePart(int index) {
    Optional<Occurrence<NameWord>> suffix = words.longest(index, Role.SUFFIX);
    if (suffix.isPresent() && words.isCapital(index)) {
      return suffix.get().next();
    }
    if (words.isHyphen(index)) {
      boolean goesOn = isPlain(index + 1) || words.is(index + 1, Role.PARTICLE);
      return goesOn ? index + 1 : -1;
    }
    if (words.is(index, Role.PARTICLE)) {
      int after = words.isHyphen(index + 1) ? index + 2 : index + 1;
      boolean chain = words.is(after, Role.PARTICLE) && words.continues(after);
      return words.continues(after) && (isPlain(after) || chain) ? after : -1;
    }
    if (isInitial(index)) {
      return index + 2;
    }
    return isPlain(index) ? index + 1 : -1;
  }

  /** «A. Kamilov»: also a letter that by itself is a word. */
  private boolean isInitial(int index) {
    return words.token(index).form().length() == 1
        && words.isCapital(index)
        && words.isPunctuation(index + 1, ".")
        && words.touches(index + 1);
  }

  private boolean isPlain(int index) {
    return capitals.isNameWord(index)
        && capitals.head(index).isEmpty()
        && !words.is(index, Role.OFFICE)
        && !words.is(index, Role.HONORIFIC)
        && !words.token(index).isNumber()
        && words.stateAt(index).isEmpty()
        && !(words.is(index, Role.PORTFOLIO) && !words.isCapital(index + 1));
  }
}

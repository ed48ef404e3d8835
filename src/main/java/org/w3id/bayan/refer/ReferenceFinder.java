package org.w3id.bayan.refer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.language.Sentences.Segment;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.GroupReference;
import org.w3id.bayan.lexicon.GroupReference.As;
import org.w3id.bayan.lexicon.GroupReference.HowMany;
import org.w3id.bayan.lexicon.GroupReference.Target;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.lexicon.Phrases;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/** Finds words such as «the two sides», «the Iraqi delegation» and «they», and whom they mean. */
public final class ReferenceFinder {
  private static final String GROUP = "group";
  private static final String EVENT = "event";

  private final GlossedText text;
  private final List<Mark> names;
  private final List<ThingId> parties;
  private final Spokespeople people;
  private final Antecedents antecedents;
  private final NamedTogether together;
  private final StatesBeside states;
  private final Set<ThingId> events;
  private final CalledGroups groups;
  private final NamedOurselves ourselves;

  /**
   * @param names the names in the text, in order
   * @param people the persons that the document names
   */
  public ReferenceFinder(
      GlossedText text,
      List<Segment> sentences,
      List<Mark> names,
      List<ThingId> parties,
      Spokespeople people) {
    Neighbourhood near = new Neighbourhood(text, sentences, names);
    this.text = text;
    this.names = names;
    this.parties = parties;
    this.people = people;
    this.antecedents = new Antecedents(near, parties);
    this.together = new NamedTogether(near, people, parties);
    this.states = new StatesBeside(near, people::isPerson);
    this.groups = new CalledGroups(text, names, people);
    this.ourselves = new NamedOurselves(text, names, people);
    this.events =
        names.stream()
            .flatMap(name -> name.things().stream())
            .filter(thing -> thing.isA(EVENT))
            .collect(Collectors.toSet());
  }

  /** The names, and the words that refer to the parties or to a neighbour, where no name stands. */
  public List<Mark> all() {
    List<Mark> found = new ArrayList<>();
    int name = 0;
    int covered = 0;
    for (int index = 0; index < text.size(); index++) {
      while (name < names.size() && names.get(name).first() <= index) {
        covered = Math.max(covered, names.get(name).next());
        antecedents.pass(names.get(name));
        together.pass(names.get(name));
        name++;
      }
      Optional<Occurrence<GroupReference>> words = Phrases.longest(text.referencesAt(index));
      if (words.isPresent() && (index >= covered || words.get().next() > covered)) {
        Optional<Mark> mark = reference(words.get()).map(this::withDelegations);
        mark.ifPresent(found::add);
        mark.ifPresent(antecedents::pass);
        covered = mark.map(Mark::next).orElse(covered);
      } else if (index >= covered) {
        Optional<Mark> group = groups.at(index);
        group.ifPresent(found::add);
        group.ifPresent(antecedents::pass);
        covered = group.map(Mark::next).orElse(covered);
      }
    }
    List<Mark> all = new ArrayList<>(names);
    all.removeAll(states.absorbed());
    all.addAll(found);
    all.sort((one, other) -> one.range().span().compareTo(other.range().span()));
    return all;
  }

  /**
   * Whom words mean. Where the lexicon knows them in two ways, as in «U.S. officials» and
   * «Officials», a state beside them counts first, and without one they must begin with a capital.
   */
  private Optional<Mark> reference(Occurrence<GroupReference> found) {
    boolean beside =
        found.values().size() > 1
            && found.values().stream().anyMatch(words -> words.to() == Target.BESIDE);
    Optional<Mark> one = beside ? states.one(found) : Optional.empty();
    if (one.isPresent()) {
      return one;
    }
    if (beside && !text.token(found.first()).isCapitalised() && !opensClause(found)) {
      return Optional.empty();
    }
    HowMany number = found.values().getFirst().number();
    if (isOfBody(found)) {
      return Optional.empty();
    }
    return switch (found.values().getFirst().to()) {
      case PARTIES -> ofParties(found, number);
      case FIRST_PERSON ->
          ourselves
              .of(found, parties)
              .map(persons -> mark(found, persons))
              .or(() -> ofParties(found, number));
      case PERSONS ->
          states
              .several(found)
              .or(() -> states.before(found))
              .map(this::ofStates)
              .or(() -> states.ofOther(found, parties))
              .or(() -> Optional.of(mark(found, speaking(persons(found, number), number))));
      case OTHERS -> others(found, number);
      case PREVIOUS ->
          isHonorificOfName(found)
              ? Optional.empty()
              : Optional.of(mark(found, fitting(meant(found), number)));
      case MEMBERS ->
          found.values().getFirst().subject()
              ? Optional.of(mark(found, List.of(found.values().getFirst().body().orElseThrow())))
              : Optional.empty();
      case FORMER -> ofTwo(found).map(two -> mark(found, List.of(two.getFirst())));
      case LATTER -> ofTwo(found).map(two -> mark(found, List.of(two.getLast())));
      case BESIDE -> ofStatesBeside(found);
    };
  }

  /** «Kenyan officials», where the noun is first also «officials Kenyan and Japanese». */
  private Optional<Mark> ofStatesBeside(Occurrence<GroupReference> found) {
    boolean several = text.lexicon().verbFirst() && found.values().getFirst().kind().equals(GROUP);
    Optional<Mark> both = several ? states.several(found) : Optional.empty();
    return both.or(() -> states.one(found)).or(() -> allOfThem(found));
  }

  /** «The council (or the president) of ministers», without capitals: no ministers are meant. */
  private boolean isOfBody(Occurrence<GroupReference> found) {
    int before = found.first() - 1;
    return before >= 0
        && text.token(before).isCaseless()
        && found.values().getFirst().to() == Target.PERSONS
        && (text.isNameWord(Role.HEAD, before)
            || (text.isNameWord(Role.OFFICE, before)
                && !Clitics.isDefinite(text.token(before).form())));
  }

  /** «His Highness Sheikh …», «His Highness the Emir …»: words of more than one before a name. */
  private boolean isHonorificOfName(Occurrence<GroupReference> found) {
    int behind = found.next();
    int name = behind < text.size() && text.is(Cue.DETERMINER, behind) ? behind + 1 : behind;
    return found.length() > 1 && name < text.size() && text.token(name).isCapitalised();
  }

  private List<ThingId> meant(Occurrence<GroupReference> pronoun) {
    return antecedents.of(pronoun, () -> onlyTwoBefore(pronoun.first()));
  }

  private List<ThingId> onlyTwoBefore(int token) {
    List<ThingId> named =
        names.stream()
            .takeWhile(name -> name.next() <= token)
            .filter(people::isPerson)
            .filter(name -> !text.is(Cue.SPOKESPERSON, name.first() - 1))
            .map(name -> name.things().getFirst())
            .distinct()
            .limit(3)
            .toList();
    return named.size() == 2 ? named.stream().sorted().toList() : List.of();
  }

  /** «She» is a person, or the office that one holds; no organisation, and no state. */
  private List<ThingId> fitting(List<ThingId> meant, HowMany number) {
    return number.least() == 1 && meant.stream().anyMatch(one -> !isOfPerson(one))
        ? List.of()
        : meant;
  }

  private boolean isOfPerson(ThingId one) {
    return one.isA("office") || people.isPerson(one);
  }

  /** «The two delegations»: those to an event that the text names, where they are known. */
  private Mark withDelegations(Mark mark) {
    if (mark.reference().filter(entry -> entry.as() == As.DELEGATION).isEmpty()) {
      return mark;
    }
    List<ThingId> bodies =
        mark.things().stream()
            .map(thing -> people.delegation(thing, events).orElse(thing))
            .toList();
    return new Mark(
        mark.range(), mark.kind(), bodies, mark.bound(), mark.joined(), mark.reference());
  }

  /**
   * «The two sides»: of more parties those that were named together last; «all parties» are not the
   * two that issue a text.
   */
  private Optional<Mark> ofParties(Occurrence<GroupReference> found, HowMany number) {
    Optional<Mark> beside = states.several(found);
    if (beside.isPresent()) {
      return beside;
    }
    boolean strange = found.values().getFirst().as() == As.ORGANISATIONS && !areOrganisations();
    if (strange || antecedents.isOnlyNumber(found)) {
      return Optional.empty();
    }
    boolean fits = parties.isEmpty() || number.fits(parties.size());
    List<ThingId> all = parties.size() > 1 ? parties : List.of(); // one is not two
    return fits || number.exact()
        ? Optional.of(mark(found, fits ? parties : together.last(number.least()).orElse(all)))
        : Optional.empty();
  }

  /** «The other two leaders»: the persons, or the parties, but for the one who spoke last. */
  private Optional<Mark> others(Occurrence<GroupReference> found, HowMany number) {
    Optional<ThingId> last = antecedents.lastAlone(found.first());
    if (last.isEmpty() || antecedents.isOnlyNumber(found)) {
      return Optional.empty();
    }
    ThingId one = last.get();
    List<ThingId> all = people.isPerson(one) ? persons(new HowMany(parties.size(), true)) : parties;
    List<ThingId> others = all.stream().filter(other -> !other.equals(one)).toList();
    return others.size() < all.size() && !others.isEmpty() && number.fits(others.size())
        ? Optional.of(mark(found, others))
        : Optional.empty();
  }

  /** «And the latter affirmed»: the first and the last person of the sentence that named some. */
  private Optional<List<ThingId>> ofTwo(Occurrence<GroupReference> found) {
    if (found.stem().letters() > 0 || !isVerb(found.first() - 1)) {
      return Optional.empty();
    }
    return antecedents.twoBefore(found.first(), names.stream().filter(people::isPerson).toList());
  }

  private boolean isVerb(int index) {
    return index >= 0
        && text.token(index).stems().stream()
            .flatMap(stem -> text.lexicon().verbs(stem.form()).stream())
            .map(form -> form.inflection())
            .anyMatch(form -> form != Inflection.NOUN && form != Inflection.PARTICIPLE);
  }

  /** «In this regard, officials pledged». */
  private boolean opensClause(Occurrence<GroupReference> found) {
    int next = found.next();
    return found.first() > 0
        && text.token(found.first() - 1).form().equals(",")
        && next < text.size()
        && text.lexicon().verbs(text.token(next).form()).stream()
            .anyMatch(form -> form.inflection() == Inflection.PAST);
  }

  /** «The ministers», where more than one of each party are named together: all with that title. */
  private List<ThingId> persons(Occurrence<GroupReference> found, HowMany number) {
    String title = text.token(found.next() - 1).form();
    List<ThingId> titled = number.least() > 0 ? List.of() : people.titledTogether(title);
    boolean several =
        titled.size() > Math.max(2, parties.size())
            && titled.stream()
                .allMatch(one -> people.stateOf(one).filter(parties::contains).isPresent());
    List<ThingId> persons = persons(number);
    Set<ThingId> states =
        persons.stream().flatMap(one -> people.stateOf(one).stream()).collect(Collectors.toSet());
    boolean
        some = // of four ministers, two who do not speak for all parties are not «the ministers»
        number.least() == 0
                && parties.size() > 1
                && people.titled(title) > persons.size()
                && !states.containsAll(parties);
    boolean narrow = // «the Ministers and Secretaries»: not two of one party alone
        parties.containsAll(states)
            && states.size() < parties.size()
            && persons.stream().allMatch(one -> people.stateOf(one).isPresent());
    return several ? titled.stream().sorted().toList() : some || narrow ? parties : persons;
  }

  /** The persons whom «the two ministers» means, or else the parties. */
  private List<ThingId> persons(HowMany number) {
    int several = number.least() > 0 ? number.least() : Math.max(2, parties.size());
    List<ThingId> persons = people.first(several);
    if (persons.isEmpty() && several == parties.size()) {
      persons = people.oneOfEach(parties);
    }
    return persons.size() < 2 ? parties : persons;
  }

  /**
   * «The ministers» are not the few who are named where one of those speaks for none of the
   * parties, or where organisations issue the text: the chair of a union is the minister of a
   * member, and the ministers are those of the union.
   */
  private List<ThingId> speaking(List<ThingId> persons, HowMany number) {
    boolean strange =
        number.least() == 0
            && !parties.isEmpty()
            && (areOrganisations()
                || persons.stream()
                    .flatMap(person -> people.stateOf(person).stream())
                    .anyMatch(state -> !parties.contains(state)));
    return strange ? parties : persons;
  }

  private boolean areOrganisations() {
    return !parties.isEmpty() && parties.stream().noneMatch(people::isState);
  }

  /** «The Egyptian and the Jordanian minister»: those of the persons who speak for the states. */
  private Mark ofStates(Mark mark) {
    List<ThingId> meant =
        persons(new HowMany(0, false)).stream()
            .filter(person -> people.stateOf(person).filter(mark.things()::contains).isPresent())
            .toList();
    return meant.size() == mark.things().size()
        ? new Mark(mark.range(), mark.kind(), meant, mark.bound(), mark.joined(), mark.reference())
        : mark;
  }

  /** «The officials», of whom nobody says whose they are: those of the parties. */
  private Optional<Mark> allOfThem(Occurrence<GroupReference> found) {
    String form = found.stem().form();
    boolean several =
        text.lexicon().verbFirst()
            && Clitics.isDefinite(form)
            && text.lexicon().endings().nominative(form)
            && !found.stem().preposition();
    return several ? Optional.of(mark(found, parties)) : Optional.empty();
  }

  private Mark mark(Occurrence<GroupReference> found, List<ThingId> things) {
    return Mark.of(text, found, found.next(), things);
  }
}

package org.w3id.bayan.refer;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.gloss.KnownNames;
import org.w3id.bayan.language.Sentences.Segment;
import org.w3id.bayan.lexicon.Gazetteer;

/**
 * Reads whom a document names: the persons, with the titles and offices beside their names and the
 * state or organisation that these tell.
 */
final class PersonReader {
  private final Gazetteer gazetteer;
  private final TitlesBeside titled;
  private final OfficesBeside offices;
  private final OrganisationOfOffice organisations;
  private final Predicate<Mark> isPerson;
  private final Map<ThingId, Person> persons = new LinkedHashMap<>();
  private final Map<ThingId, ThingId> holders = new HashMap<>();

  private PersonReader(
      GlossedText text, KnownNames known, TitlesBeside titled, Predicate<Mark> isPerson) {
    this.gazetteer = known.gazetteer();
    this.titled = titled;
    this.offices = new OfficesBeside(text);
    this.organisations = new OrganisationOfOffice(text, known);
    this.isPerson = isPerson;
  }

  /**
   * Whom a document names, in its order.
   *
   * @param holders who holds the offices that are named beside them
   */
  record Named(Map<ThingId, Person> persons, Map<ThingId, ThingId> holders) {}

  /**
   * Someone whom the document names.
   *
   * @param sentence number of the sentence that names him or her first
   * @param state the state or the organisation that he or she speaks for
   * @param titles the title words beside the name, folded, without article
   */
  record Person(ThingId id, int sentence, Optional<ThingId> state, Set<String> titles) {
    private Person with(Optional<ThingId> otherState, Set<String> otherTitles) {
      Set<String> both = new TreeSet<>(titles);
      both.addAll(otherTitles);
      return new Person(id, sentence, state.or(() -> otherState), both);
    }

    /** Whether the first, whose state is known, was named in an earlier sentence. */
    boolean isBehind(Person first) {
      return first.state().isPresent() && state.isEmpty() && sentence > first.sentence();
    }
  }

  /**
   * Whom a text names.
   *
   * @param isPerson whether words name one person
   */
  static Named read(
      GlossedText text,
      KnownNames known,
      TitlesBeside titled,
      List<Segment> sentences,
      List<Mark> names,
      Predicate<Mark> isPerson) {
    PersonReader reader = new PersonReader(text, known, titled, isPerson);
    reader.readAll(sentences, names);
    return new Named(reader.persons, reader.holders);
  }

  private void readAll(List<Segment> sentences, List<Mark> names) {
    int sentence = 0;
    int begin = 0;
    for (int index = 0; index < names.size(); index++) {
      Mark mark = names.get(index);
      while (sentence < sentences.size()
          && begin + sentences.get(sentence).tokens().size() <= mark.first()) {
        begin += sentences.get(sentence).tokens().size();
        sentence++;
      }
      int end = sentence < sentences.size() ? begin + sentences.get(sentence).tokens().size() : 0;
      if (isPerson.test(mark)) {
        add(names, index, sentence, begin, end);
        addOffices(names, index);
      }
    }
    persons.replaceAll((id, one) -> one.with(gazetteer.stateOf(id), Set.of()));
  }

  /** Notes the office named right before a person, or right behind, with or without a comma. */
  private void addOffices(List<Mark> names, int index) {
    ThingId person = names.get(index).things().getFirst();
    Optional<Mark> ahead = officeAhead(names, index);
    Optional<Mark> before =
        ahead.or(() -> offices.endingAt(names, index)).or(() -> offices.beside(names, index, -1));
    Optional<Mark> behind =
        offices
            .beside(names, index, 1)
            .filter(office -> ahead.isEmpty())
            .filter(office -> !office.joined())
            .filter(office -> !isBesidePerson(names, office));
    Stream.concat(before.stream(), behind.stream())
        .filter(Mark::isOffice)
        .forEach(office -> {
          holders.putIfAbsent(office.things().getFirst(), person);
          persons.computeIfPresent(person, (id, named) -> named.with(principal(office), Set.of()));
        });
  }

  private Optional<ThingId> principal(Mark office) {
    return titled.in(office, new TreeSet<>()).or(() -> organisations.of(office));
  }

  private Optional<Mark> officeAhead(List<Mark> names, int index) {
    return offices.ahead(names, index).stream()
        .filter(office -> isOf(names.get(index), office))
        .findFirst();
  }

  private boolean isOf(Mark person, Mark office) {
    ThingId holder = holders.get(office.things().getFirst());
    return holder == null || holder.equals(person.things().getFirst());
  }

  /** Whether another person is named right behind: then the office is that person's. */
  private boolean isBesidePerson(List<Mark> names, Mark office) {
    return offices
        .beside(names, names.indexOf(office), 1)
        .filter(isPerson)
        .filter(person -> person.first() == office.next())
        .isPresent();
  }

  private void add(List<Mark> names, int index, int sentence, int begin, int end) {
    Mark mark = names.get(index);
    ThingId id = mark.things().getFirst();
    Optional<Mark> office = officeAhead(names, index);
    Set<String> titles = new TreeSet<>();
    Set<String> later = new TreeSet<>();
    Optional<ThingId> before =
        titled
            .before(mark, begin, titles)
            .or(() ->
                office
                    .or(() -> offices.endingAt(names, index))
                    .flatMap(it -> titled.in(it, titles)));
    Optional<ThingId> behind =
        office.isPresent() ? Optional.empty() : titled.behind(mark, end, later);
    if (before.isEmpty() || behind.isEmpty() || before.equals(behind)) {
      titles.addAll(later); // not «A of Iraq» before «the ambassador of Jordan», whom A met
    }
    Optional<ThingId> state =
        gazetteer.stateOf(id).filter(gazetteer::isState).or(() -> before).or(() -> behind);
    if (!persons.isEmpty() && titled.isCounterpart(mark, begin)) {
      titles.addAll(List.copyOf(persons.values()).getLast().titles());
    }
    Person found = new Person(id, sentence, state, titles);
    persons.merge(id, found, (one, other) -> one.with(other.state(), other.titles()));
  }
}

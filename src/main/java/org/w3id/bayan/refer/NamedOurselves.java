package org.w3id.bayan.refer;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.GroupReference;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/** Those who name themselves behind «we»: «We, President A, Prime Minister B and King C, …». */
final class NamedOurselves {
  private static final int FEWEST = 2;

  private final GlossedText text;
  private final Spokespeople people;
  private final Map<Integer, Mark> persons = new HashMap<>();

  NamedOurselves(GlossedText text, List<Mark> names, Spokespeople people) {
    this.text = text;
    this.people = people;
    names.stream()
        .filter(people::isPerson)
        .forEach(person -> persons.putIfAbsent(person.first(), person));
  }

  /** The persons named right behind a «We», where each party has one. */
  Optional<List<ThingId>> of(Occurrence<GroupReference> we, List<ThingId> parties) {
    boolean opens = we.values().getFirst().subject() && text.token(we.first()).isCapitalised();
    return Optional.of(opens ? behind(we.next(), parties) : List.<ThingId>of())
        .filter(persons -> !persons.isEmpty());
  }

  private List<ThingId> behind(int comma, List<ThingId> parties) {
    if (comma >= text.size() || !(text.token(comma).isComma() || text.token(comma).isDash())) {
      return List.of();
    }
    Set<ThingId> named = new LinkedHashSet<>();
    Set<ThingId> states = new LinkedHashSet<>();
    int index = comma + 1;
    while (index < text.size() && goesOn(index)) {
      Optional<Mark> person = personAt(index);
      person.ifPresent(mark -> {
        named.add(mark.things().getFirst());
        people.represented(mark.things().getFirst()).ifPresent(states::add);
      });
      index = person.map(Mark::next).orElse(index + 1);
    }
    boolean all = named.size() >= FEWEST && states.containsAll(parties);
    return all ? named.stream().sorted().toList() : List.of();
  }

  private Optional<Mark> personAt(int index) {
    return Optional.ofNullable(persons.get(index));
  }

  private boolean goesOn(int index) {
    return text.token(index).isComma()
        || text.token(index).isCapitalised()
        || text.token(index).isHyphen()
        || text.beginsTitle(index)
        || text.begins(Cue.CONJUNCTION, index)
        || text.begins(Cue.DETERMINER, index)
        || text.begins(Cue.PREPOSITION, index)
        || personAt(index).isPresent();
  }
}

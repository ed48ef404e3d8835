package org.w3id.bayan.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.w3id.bayan.candidate.Candidate;
import org.w3id.bayan.candidate.People;
import org.w3id.bayan.candidate.Words;
import org.w3id.bayan.candidate.capital.CapitalBodies;
import org.w3id.bayan.candidate.capital.CapitalPeople;
import org.w3id.bayan.candidate.construct.ConstructBodies;
import org.w3id.bayan.candidate.construct.ConstructPeople;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.domain.Origin;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.gloss.KnownNames;
import org.w3id.bayan.language.Sentences.Segment;
import org.w3id.bayan.language.Slug;
import org.w3id.bayan.report.Entity;

/** Finds the names of things that only one document knows. */
public final class Namer {
  private static final String BODY = "GovernmentBody";
  private static final String LIKELY = "0.60";
  private static final String OFTEN = "0.10";
  private static final String QUALIFIED = "0.10";

  private Namer() {}

  /**
   * What a document adds to the names that are known.
   *
   * @param entities things that only this document knows
   * @param names all the words by which it calls them, and other names of known things
   * @param belongs the state of a body of government in whose name it is
   * @param places where it calls them so, also by words that may mean something else elsewhere
   */
  public record LocalNames(
      List<Entity> entities, List<Name> names, Map<ThingId, ThingId> belongs, List<Place> places) {
    public LocalNames {
      entities = List.copyOf(entities);
      names = List.copyOf(names);
      belongs = Map.copyOf(belongs);
      places = List.copyOf(places);
    }

    /**
     * Words at one place of the text that refer to something.
     *
     * @param first the token they begin in
     * @param next the token behind them
     * @param kind code of the scheme {@code mention-kind}
     */
    public record Place(int first, int next, Span span, String kind, ThingId thing) {}
  }

  /** The local names of a document. */
  public static LocalNames name(
      String documentId, GlossedText text, KnownNames known, List<Segment> sentences) {
    Words words = new Words(text, known, sentences);
    Groups groups = new Groups(words);
    People people = new CapitalPeople(words).all();
    List<Candidate> things = new ArrayList<>(new CapitalBodies(words).all());
    if (words.hasCaseless()) {
      people = people.and(new ConstructPeople(words).all());
      things.addAll(new ConstructBodies(words).all());
    }
    things.addAll(new Places(words).all());
    things.addAll(FixedNames.collectives(words));
    groups.addThings(things);
    groups.addPersons(people.persons());
    groups.addOffices(people.offices());
    new Aliases(words, groups).learn();
    new FixedNames(words, groups).learn();
    new ShortForms(words, groups).learn();
    return result(documentId, words, groups.all());
  }

  private static LocalNames result(String documentId, Words words, List<Group> groups) {
    TreeMap<Integer, List<Group>> inOrder = new TreeMap<>();
    for (Group group : groups) {
      first(group)
          .ifPresentOrElse(
              candidate ->
                  inOrder.computeIfAbsent(candidate.first(), key -> new ArrayList<>()).add(group),
              () -> inOrder.computeIfAbsent(-1, key -> new ArrayList<>()).add(group));
    }
    List<Entity> entities = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    Map<ThingId, ThingId> belongs = new HashMap<>();
    List<LocalNames.Place> places = new ArrayList<>();
    Set<ThingId> taken = new HashSet<>();
    inOrder.values().stream()
        .flatMap(List::stream)
        .forEach(group -> {
          ThingId id =
              group
                  .known()
                  .orElseGet(() -> {
                    Entity entity = entity(documentId, words, group, taken);
                    entities.add(entity);
                    state(group)
                        .filter(state -> entity.className().equals(BODY))
                        .ifPresent(state -> belongs.put(entity.id(), state));
                    return entity.id();
                  });
          group
              .words()
              .forEach((surface, kind) ->
                  names.add(Name.of(surface, words.lexicon().language(), id, kind)));
          group.ranges().forEach((range, kind) -> places.add(place(words, range, kind, id)));
        });
    places.sort(
        Comparator.comparingInt(LocalNames.Place::first)
            .thenComparingInt(LocalNames.Place::next)
            .thenComparing(LocalNames.Place::thing));
    return new LocalNames(entities, names, belongs, places);
  }

  private static LocalNames.Place place(
      Words words, Candidate.Range range, String kind, ThingId thing) {
    return new LocalNames.Place(range.first(), range.next(), words.span(range), kind, thing);
  }

  /** The one state that all its names name. */
  private static Optional<ThingId> state(Group group) {
    List<ThingId> states =
        group.candidates().stream().flatMap(one -> one.states().stream()).distinct().toList();
    return states.size() == 1 ? Optional.of(states.getFirst()) : Optional.empty();
  }

  private static Optional<Candidate> first(Group group) {
    return group.candidates().stream().min(Comparator.comparingInt(Candidate::first));
  }

  private static Entity entity(String documentId, Words words, Group group, Set<ThingId> taken) {
    Candidate first = first(group).orElseThrow();
    Candidate fullest = first;
    String name = "";
    for (Candidate one : group.candidates()) {
      String surface = words.surface(one.range());
      boolean same = surface.length() == name.length() && one.first() < fullest.first();
      if (surface.length() > name.length() || same) {
        fullest = one;
        name = surface;
      }
    }
    Span span = words.span(first.range());
    String prefix = group.kind() + "/" + documentId + "/";
    String slug = Slug.ofLatin(name);
    ThingId id = new ThingId(prefix + (slug.isEmpty() ? span.toString() : slug));
    if (!taken.add(id)) {
      id = new ThingId(prefix + slug + "-" + span);
      taken.add(id);
    }
    return new Entity(
        id, fullest.className(), name, words.lexicon().language(), span, origin(group, first));
  }

  private static Origin origin(Group group, Candidate first) {
    List<Origin.Step> steps = new ArrayList<>();
    steps.add(Origin.Step.of(first.rule(), "", LIKELY));
    if (group.candidates().size() > 1) {
      steps.add(Origin.Step.of("named again", "", OFTEN));
    }
    if (!first.states().isEmpty()) {
      steps.add(Origin.Step.of("its state is named", "", QUALIFIED));
    }
    return new Origin.Extracted(steps);
  }
}

package org.w3id.bayan.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Reference;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.language.Fold;
import org.w3id.bayan.report.Entity;
import org.w3id.bayan.report.Extraction;
import org.w3id.bayan.review.LayerAgreement.Pair;

/**
 * Which thing of the program's is which thing of the reader's. A thing that is known from elsewhere
 * has one id; one that only the document knows is the same if the two layers refer to it by the
 * same words, else if it has the same name.
 */
public final class Alignment {
  private static final double SAME_WORDS = 3;
  private static final double CONTAINED_WORDS = 1;
  private static final double SAME_NAME = 0.5;

  private final Map<ThingId, ThingId> reviewedByExtracted;

  private Alignment(Map<ThingId, ThingId> reviewedByExtracted) {
    this.reviewedByExtracted = Map.copyOf(reviewedByExtracted);
  }

  /** Where a layer refers to a thing that only the document knows. */
  private record Place(ThingId thing, Span span) {}

  static Alignment of(Extraction extraction, Review review) {
    List<LocalThing> things = review.subjects().things();
    List<Entity> entities = extraction.entities();
    Set<ThingId> thingIds = things.stream().map(LocalThing::id).collect(Collectors.toSet());
    Set<ThingId> entityIds = entities.stream().map(Entity::id).collect(Collectors.toSet());
    Map<Pair<ThingId, ThingId>, Double> votes = new HashMap<>();
    for (Place reviewed : places(review, thingIds)) {
      for (Place extracted : places(extraction, entityIds)) {
        double likeness = likeness(reviewed, extracted);
        if (likeness > 0) {
          votes.merge(new Pair<>(reviewed.thing(), extracted.thing()), likeness, Double::sum);
        }
      }
    }
    Map<ThingId, ThingId> aligned = new HashMap<>();
    Pairing.best(
            things,
            entities,
            (thing, entity) ->
                votes.getOrDefault(new Pair<>(thing.id(), entity.id()), 0.0)
                    + nameLikeness(thing, entity))
        .forEach(pair -> aligned.put(pair.extracted().id(), pair.reviewed().id()));
    return new Alignment(aligned);
  }

  /** The program's thing by the id that the reader gave it; by its own, if the reader has none. */
  public ThingId asReviewed(ThingId extracted) {
    return reviewedByExtracted.getOrDefault(extracted, extracted);
  }

  /** The program's things by the reader's ids. */
  public Set<ThingId> asReviewed(Collection<ThingId> extracted) {
    return extracted.stream()
        .map(this::asReviewed)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  boolean isSame(ThingId reviewed, ThingId extracted) {
    return asReviewed(extracted).equals(reviewed);
  }

  boolean areSame(Collection<ThingId> reviewed, Collection<ThingId> extracted) {
    return asReviewed(extracted).equals(Set.copyOf(reviewed));
  }

  boolean areSameReferences(List<Reference> reviewed, List<Reference> extracted) {
    return areSame(
        reviewed.stream().map(Reference::thing).toList(),
        extracted.stream().map(Reference::thing).toList());
  }

  private static double likeness(Place one, Place other) {
    if (!one.thing().kind().equals(other.thing().kind())) {
      return 0;
    }
    if (one.span().equals(other.span())) {
      return SAME_WORDS;
    }
    return one.span().contains(other.span()) || other.span().contains(one.span())
        ? CONTAINED_WORDS
        : 0;
  }

  private static double nameLikeness(LocalThing thing, Entity entity) {
    String name = folded(entity.name());
    boolean same =
        thing.id().kind().equals(entity.id().kind())
            && thing.names().values().stream().anyMatch(other -> folded(other).equals(name));
    return same ? SAME_NAME : 0;
  }

  private static String folded(String name) {
    return Fold.of(name.replaceAll("[\\s\\p{Punct}]+", ""));
  }

  private static List<Place> places(Review review, Set<ThingId> local) {
    List<Place> places = places(review.mentions(), local);
    review
        .subjects()
        .agreements()
        .ifPresent(reports ->
            reports.forEach(report -> places.add(new Place(report.agreement(), report.name()))));
    review
        .subjects()
        .events()
        .ifPresent(reports ->
            reports.forEach(report -> places.add(new Place(report.event(), report.name()))));
    places.removeIf(place -> !local.contains(place.thing()));
    return places;
  }

  private static List<Place> places(Extraction extraction, Set<ThingId> local) {
    List<Place> places = places(extraction.mentions(), local);
    extraction.entities().forEach(entity -> places.add(new Place(entity.id(), entity.span())));
    extraction
        .agreements()
        .forEach(report -> places.add(new Place(report.agreement(), report.name())));
    extraction.events().forEach(report -> places.add(new Place(report.event(), report.name())));
    places.removeIf(place -> !local.contains(place.thing()));
    return places;
  }

  /** A mention of several things at once says of none which it is. */
  private static List<Place> places(List<Mention> mentions, Set<ThingId> local) {
    List<Place> places = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.refersTo().size() == 1 && local.contains(mention.refersTo().getFirst())) {
        places.add(new Place(mention.refersTo().getFirst(), mention.span()));
      }
    }
    return places;
  }
}

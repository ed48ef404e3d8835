package org.w3id.bayan.publish.atlas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.w3id.bayan.store.BoundedView;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Wgs84;

/**
 * Where a thing is, as far as the published view says.
 *
 * @param spots the places with a position that it is, or is at
 * @param lands the same of territories: the place or state, and its two letters in ISO 3166-1
 * @param within whether these only contain the place, of which no more is known
 * @param others all other places with a position
 */
record Whereabouts(List<Spot> spots, Map<Node, String> lands, boolean within, List<Spot> others) {
  /** Of how many places positions are looked at. */
  private static final int LIMIT = 10_000;

  Whereabouts {
    spots = List.copyOf(spots);
    lands = Map.copyOf(lands);
    others = List.copyOf(others);
  }

  /** Within a transaction: where a thing is; nothing, if that is not known. */
  static Optional<Whereabouts> find(DatasetGraph dataset, Node thing) {
    BoundedView view = new BoundedView(dataset, LIMIT);
    Set<Node> places = new LinkedHashSet<>(List.of(thing));
    places.addAll(view.objects(thing, Bayan.atPlace));
    return find(dataset, view, places, false)
        .or(() -> find(dataset, view, containers(view, places), true));
  }

  private static Set<Node> containers(BoundedView view, Collection<Node> places) {
    Set<Node> containers = new LinkedHashSet<>();
    places.forEach(place -> containers.addAll(view.objects(place, Bayan.within)));
    return containers;
  }

  private static Optional<Whereabouts> find(
      DatasetGraph dataset, BoundedView view, Collection<Node> places, boolean within) {
    Map<Node, String> lands = new HashMap<>();
    boolean known = false;
    for (Node place : places) {
      known |= view.object(place, Wgs84.lat).isPresent();
      stateOf(view, place)
          .flatMap(state -> view.object(state, Bayan.iso3166alpha2))
          .filter(Node::isLiteral)
          .ifPresent(code -> lands.put(place, code.getLiteralLexicalForm()));
    }
    if (!known && lands.isEmpty()) {
      return Optional.empty();
    }
    List<Spot> spots = new ArrayList<>();
    List<Spot> others = new ArrayList<>();
    for (Spot spot : spots(dataset)) {
      (places.contains(spot.place()) ? spots : others).add(spot);
    }
    return spots.isEmpty() && lands.isEmpty()
        ? Optional.empty()
        : Optional.of(new Whereabouts(spots, lands, within, others));
  }

  /** A state itself, or the one whose territory a place is. */
  private static Optional<Node> stateOf(BoundedView view, Node place) {
    return view.object(place, Bayan.iso3166alpha2).isPresent()
        ? Optional.of(place)
        : view.object(place, Bayan.territoryOf);
  }

  private static List<Spot> spots(DatasetGraph dataset) {
    Map<Node, Double> latitudes = degrees(dataset, Wgs84.lat);
    Map<Node, Double> longitudes = degrees(dataset, Wgs84.lon);
    List<Spot> spots = new ArrayList<>();
    latitudes.forEach((place, latitude) -> {
      Double longitude = longitudes.get(place);
      if (longitude != null) {
        spots.add(new Spot(place, new Position(latitude, longitude)));
      }
    });
    return spots;
  }

  private static Map<Node, Double> degrees(DatasetGraph dataset, Node property) {
    Map<Node, Double> degrees = new HashMap<>();
    Iterator<Quad> found = dataset.find(Quad.defaultGraphIRI, Node.ANY, property, Node.ANY);
    while (found.hasNext() && degrees.size() < LIMIT) {
      Quad quad = found.next();
      if (quad.getObject().isLiteral()
          && quad.getObject().getLiteralValue() instanceof Number number) {
        degrees.put(quad.getSubject(), number.doubleValue());
      }
    }
    return degrees;
  }
}

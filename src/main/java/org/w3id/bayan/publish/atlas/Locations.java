package org.w3id.bayan.publish.atlas;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.w3id.bayan.store.BoundedView;
import org.w3id.bayan.store.Store;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.GeoSparql;
import org.w3id.bayan.vocab.Wgs84;

/**
 * Where some things are, as far as the published view says.
 *
 * @param soughtFor the things
 * @param found those of which it is known
 */
public record Locations(Set<Node> soughtFor, Map<Node, Location> found) {
  /** Where nothing was looked for. */
  public static final Locations EMPTY = new Locations(Set.of(), Map.of());

  private static final int LIMIT = 100;

  public Locations {
    soughtFor = Set.copyOf(soughtFor);
    found = Map.copyOf(found);
  }

  /** Looks for some things. */
  public static Locations of(Collection<Node> things, Store store) {
    Map<Node, Location> found =
        store.read(dataset -> {
          BoundedView view = new BoundedView(dataset, LIMIT);
          Map<Node, Location> locations = new HashMap<>();
          things.forEach(thing -> find(view, thing).ifPresent(it -> locations.put(thing, it)));
          return locations;
        });
    return new Locations(Set.copyOf(things), found);
  }

  /** Where a thing is; nothing, if that is not known. */
  public Optional<Location> find(Node thing) {
    return Optional.ofNullable(found.get(thing));
  }

  /** A thing is where it is itself, or where it is said to be at. */
  private static Optional<Location> find(BoundedView view, Node thing) {
    return own(view, thing)
        .or(() ->
            view.objects(thing, Bayan.atPlace).stream()
                .flatMap(place -> own(view, place).stream())
                .findFirst());
  }

  private static Optional<Location> own(BoundedView view, Node thing) {
    Optional<Double> latitude = degrees(view, thing, Wgs84.lat);
    Optional<Double> longitude = degrees(view, thing, Wgs84.lon);
    return latitude
        .flatMap(north -> longitude.flatMap(east -> Location.at(north, east)))
        .or(() -> view.object(thing, GeoSparql.hasGeometry).flatMap(it -> shape(view, it)))
        .or(() -> land(view, thing));
  }

  private static Optional<Double> degrees(BoundedView view, Node thing, Node property) {
    return view.object(thing, property)
        .filter(Node::isLiteral)
        .filter(it -> it.getLiteralDatatype().isValid(it.getLiteralLexicalForm()))
        .map(Node::getLiteralValue)
        .filter(Number.class::isInstance)
        .map(it -> ((Number) it).doubleValue());
  }

  private static Optional<Location> shape(BoundedView view, Node geometry) {
    return view.object(geometry, GeoSparql.asWKT)
        .filter(Node::isLiteral)
        .flatMap(it -> Location.ofWkt(it.getLiteralLexicalForm()));
  }

  /** The land of a state, or of the one whose territory a place is. */
  private static Optional<Location> land(BoundedView view, Node thing) {
    return view.object(thing, Bayan.iso3166alpha2)
        .or(() ->
            view.object(thing, Bayan.territoryOf)
                .flatMap(state -> view.object(state, Bayan.iso3166alpha2)))
        .filter(Node::isLiteral)
        .flatMap(code -> Atlas.shipped().find(code.getLiteralLexicalForm()))
        .map(Location::of);
  }
}

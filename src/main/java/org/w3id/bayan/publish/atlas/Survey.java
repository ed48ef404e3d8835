package org.w3id.bayan.publish.atlas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.w3id.bayan.store.Store;

/**
 * All that a map of a thing needs to be drawn, in whatever language.
 *
 * @param where where it is
 * @param areas the outlines of the territories that it is, or is in, by their places
 * @param near the sheet for what is around
 * @param neighbours other places on that sheet; around a town the nearest first, in a territory
 *     only those on its land
 * @param labels what all these are called
 * @param window the part of the earth that a reader has chosen for that sheet
 */
public record Survey(
    Whereabouts where,
    Map<Node, Outline> areas,
    Sheet near,
    List<Spot> neighbours,
    List<Triple> labels,
    Optional<Window> window) {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 400;

  /** How much around a place is shown, in degrees to each side. */
  private static final double AROUND = 4;

  /** How much around a territory, as a share of its size. */
  private static final double MARGIN = 0.12;

  private static final double LEAST_MARGIN = 1.2;
  private static final int MOST_NEIGHBOURS = 60;

  public Survey {
    areas = Collections.unmodifiableMap(areas);
    neighbours = List.copyOf(neighbours);
    labels = List.copyOf(labels);
  }

  /**
   * What there is to draw about a thing; nothing, if it is not known where it is.
   *
   * @param window the part of the earth that is looked at; nothing for what is around the thing
   */
  public static Optional<Survey> of(Node thing, Optional<Window> window, Store store) {
    return store
        .read(dataset -> Whereabouts.find(dataset, thing))
        .flatMap(where -> of(where, window, store));
  }

  private static Optional<Survey> of(Whereabouts where, Optional<Window> window, Store store) {
    Map<Node, Outline> outlines = new TreeMap<>(NodeCmp::compareRDFTerms);
    where
        .lands()
        .forEach((place, code) ->
            Atlas.shipped().find(code).ifPresent(outline -> outlines.put(place, outline)));
    Collection<Outline> areas = outlines.values();
    if (where.spots().isEmpty() && areas.isEmpty()) {
      return Optional.empty();
    }
    Sheet near =
        window.map(Sheet::over).orElseGet(() -> Sheet.fitting(shown(where, areas), WIDTH, HEIGHT));
    List<Spot> neighbours = neighbours(where, areas, near);
    Set<Node> named = new LinkedHashSet<>(where.lands().keySet());
    where.spots().forEach(spot -> named.add(spot.place()));
    neighbours.forEach(spot -> named.add(spot.place()));
    return Optional.of(new Survey(where, outlines, near, neighbours, store.labels(named), window));
  }

  private static Box shown(Whereabouts where, Collection<Outline> areas) {
    List<Box> boxes = new ArrayList<>();
    for (Outline area : areas) {
      Box box = area.mainBox();
      double size = Math.max(box.width(), box.height());
      boxes.add(box.widened(Math.max(LEAST_MARGIN, size * MARGIN)));
    }
    if (!where.spots().isEmpty()) {
      Position first = where.spots().getFirst().position();
      List<Position> positions =
          where.spots().stream().map(spot -> spot.position().turnedTo(first)).toList();
      boxes.add(Box.around(positions).widened(AROUND));
    }
    return boxes.stream().reduce(Box::and).orElseThrow();
  }

  private static List<Spot> neighbours(Whereabouts where, Collection<Outline> areas, Sheet near) {
    Comparator<Spot> byName = Comparator.comparing(Spot::place, NodeCmp::compareRDFTerms);
    if (where.spots().isEmpty()) {
      return where.others().stream()
          .filter(spot -> near.shows(spot.position()))
          .filter(spot -> areas.stream().anyMatch(area -> area.contains(spot.position())))
          .sorted(byName)
          .limit(MOST_NEIGHBOURS)
          .toList();
    }
    Position here = where.spots().getFirst().position();
    return where.others().stream()
        .filter(spot -> near.shows(spot.position()))
        .sorted(
            Comparator.comparingDouble((Spot spot) -> here.kilometresTo(spot.position()))
                .thenComparing(byName))
        .limit(MOST_NEIGHBOURS)
        .toList();
  }
}

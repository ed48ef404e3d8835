package org.w3id.bayan.publish.atlas;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.w3id.bayan.publish.atlas.PlaceMap.Drawing;
import org.w3id.bayan.publish.atlas.PlaceMap.Found;
import org.w3id.bayan.publish.atlas.PlaceMap.Neighbour;
import org.w3id.bayan.publish.atlas.PlaceMap.Neighbours;
import org.w3id.bayan.publish.page.Labels;
import org.w3id.bayan.publish.page.Links;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.page.Row;
import org.w3id.bayan.vocab.Iris;

/** Draws the map of one thing in one language. */
final class Cartographer {
  private static final Sheet EARTH = new Sheet(new Box(-180, -58, 180, 84), 360, 142);

  /** What is smaller than so many units would be overlooked, and is marked. */
  private static final int OVERLOOKED_NEAR = 14;

  private static final int OVERLOOKED_ON_EARTH = 5;
  private static final int MOST_NAMED = 12;
  private static final double TURN = 360;

  private final Survey survey;
  private final Node thing;
  private final Phrases phrases;
  private final Labels labels;
  private final Links links;

  Cartographer(Survey survey, Node thing, Phrases phrases, Iris iris) {
    this.survey = survey;
    this.thing = thing;
    this.phrases = phrases;
    this.labels = new Labels(phrases, survey.labels());
    this.links = new Links(iris);
  }

  /** All land on the map of the earth, which is the same on each page. */
  private static final class Earth {
    private static final String LAND = EARTH.path(List.of(Atlas.shipped().land()));
  }

  PlaceMap draw(Zoom.Looking looking) {
    long outside = outside();
    return new PlaceMap(
        near(),
        world(),
        found(),
        survey.where().within(),
        neighbours(),
        Zoom.of(survey.near(), looking, outside == 0 ? "" : phrases.text("map.unseen", outside)));
  }

  /** How many of the places that are meant are not on the sheet that is looked at. */
  private long outside() {
    long spots =
        survey.where().spots().stream().filter(it -> !survey.near().shows(it.position())).count();
    Box shown = survey.near().box();
    return spots + survey.areas().values().stream().filter(it -> !touches(it, shown)).count();
  }

  /** Outlines may be reckoned from another turn of the globe. */
  private static boolean touches(Outline area, Box shown) {
    return area.rings().stream()
        .anyMatch(ring ->
            ring.box().touches(shown)
                || ring.box().moved(TURN).touches(shown)
                || ring.box().moved(-TURN).touches(shown));
  }

  private Drawing near() {
    Sheet sheet = survey.near();
    Labelling labelling = new Labelling(sheet);
    mark(labelling, sheet, OVERLOOKED_NEAR);
    List<Dot> marks = List.copyOf(labelling.dots());
    for (Spot spot : survey.neighbours()) {
      if (labelling.hasRoom(spot.position())) {
        labelling.put(spot.position(), value(spot.place()));
      }
    }
    List<Outline> land = new ArrayList<>(Atlas.shipped().countries().values());
    land.removeAll(survey.areas().values());
    return new Drawing(
        phrases.text("map.near", names()),
        sheet.width(),
        sheet.height(),
        sheet.path(land),
        sheet.path(survey.areas().values()),
        marks,
        labelling.dots().subList(marks.size(), labelling.dots().size()));
  }

  private Drawing world() {
    Labelling labelling = new Labelling(EARTH);
    mark(labelling, EARTH, OVERLOOKED_ON_EARTH);
    return new Drawing(
        phrases.text("map.world", names()),
        EARTH.width(),
        EARTH.height(),
        Earth.LAND,
        EARTH.path(survey.areas().values()),
        labelling.dots(),
        List.of());
  }

  /** Marks the places that are meant, and territories too small to be seen. */
  private void mark(Labelling labelling, Sheet sheet, int overlooked) {
    Set<Position> marked = new HashSet<>();
    for (Spot spot : survey.where().spots()) {
      if (sheet.shows(spot.position()) && marked.add(spot.position())) {
        labelling.put(spot.position(), value(spot.place()));
      }
    }
    survey
        .areas()
        .forEach((place, area) -> {
          Box box = area.mainBox();
          double width = box.width() / sheet.box().width() * sheet.width();
          double height = box.height() / sheet.box().height() * sheet.height();
          if (Math.max(width, height) < overlooked
              && sheet.shows(box.middle())
              && marked.add(box.middle())) {
            labelling.put(box.middle(), value(place));
          }
        });
  }

  private List<Found> found() {
    Stream<Found> spots =
        survey.where().spots().stream()
            .map(spot ->
                new Found(value(spot.place()), said(spot.position()), pin(spot.position())));
    Stream<Found> areas =
        survey.areas().entrySet().stream()
            .filter(area ->
                survey.where().spots().stream()
                    .noneMatch(spot -> spot.place().equals(area.getKey())))
            .map(area -> new Found(value(area.getKey()), "", frame(area.getValue().mainBox())));
    return Stream.concat(spots, areas).toList();
  }

  private String said(Position position) {
    return phrases.text(
        "map.position",
        Math.abs(position.latitude()),
        position.latitude() < 0 ? "south" : "north",
        Math.abs(position.longitude()),
        position.longitude() < 0 ? "west" : "east");
  }

  private static String pin(Position position) {
    return String.format(
        Locale.ROOT,
        "https://www.openstreetmap.org/?mlat=%1$.5f&mlon=%2$.5f#map=10/%1$.5f/%2$.5f",
        position.latitude(),
        position.longitude());
  }

  private static String frame(Box box) {
    return String.format(
        Locale.ROOT,
        "https://www.openstreetmap.org/?minlon=%.2f&minlat=%.2f&maxlon=%.2f&maxlat=%.2f",
        box.west(),
        box.south(),
        box.east(),
        box.north());
  }

  private Optional<Neighbours> neighbours() {
    List<Spot> spots = survey.where().spots();
    boolean around = spots.stream().anyMatch(it -> survey.near().shows(it.position()));
    List<Neighbour> places =
        survey.neighbours().stream()
            .limit(MOST_NAMED)
            .map(spot ->
                new Neighbour(
                    value(spot.place()),
                    around
                        ? phrases.text(
                            "map.distance",
                            Math.round(spots.getFirst().position().kilometresTo(spot.position())))
                        : ""))
            .toList();
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(new Neighbours(phrases.text(around ? "map.around" : "map.inside"), places));
  }

  private String names() {
    return phrases.row(
        Stream.concat(
                survey.where().spots().stream().map(Spot::place), survey.areas().keySet().stream())
            .distinct()
            .map(place -> labels.of(place).plain())
            .toList());
  }

  /** A place to be linked to, unless the page is about it. */
  private Row.Value value(Node place) {
    return new Row.Value(
        labels.of(place).shortened(),
        place.equals(thing) ? Optional.empty() : links.href(place),
        List.of());
  }
}

package org.w3id.bayan.publish.atlas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/**
 * Where something is.
 *
 * @param point one point of it
 * @param shape what it covers, if it is more than points
 */
public record Location(Position point, Optional<Outline> shape) {
  private static final double POLE = 90;
  private static final double WEST_END = -180;
  private static final double TURN = 360;

  /** A longer text is the drawing of a coast, and not what one looks at on a small map. */
  private static final int LONGEST = 20_000;

  /** A literal of GeoSPARQL may begin with its system of coordinates (OGC 22-047r1, 8.5.1). */
  private static final Pattern LITERAL = Pattern.compile("\\s*(?:<([^>]*)>)?(.*)", Pattern.DOTALL);

  private static final Pattern LONGITUDE_FIRST = Pattern.compile(".*/OGC/[\\d.]+/CRS84");
  private static final Pattern LATITUDE_FIRST = Pattern.compile(".*/EPSG/(?:[\\d.]+/)?4326");

  /** The point with a latitude and a longitude, if there can be one. */
  public static Optional<Location> at(double latitude, double longitude) {
    return isOnEarth(latitude, longitude)
        ? Optional.of(new Location(new Position(latitude, longitude), Optional.empty()))
        : Optional.empty();
  }

  private static boolean isOnEarth(double latitude, double longitude) {
    return Math.abs(latitude) <= POLE && longitude >= WEST_END && longitude <= TURN;
  }

  /** The land within an outline. */
  static Location of(Outline land) {
    Outline.Ring largest =
        land.rings().stream().max(Comparator.comparingDouble(Outline.Ring::area)).orElseThrow();
    List<Coordinate> line = new ArrayList<>();
    largest.positions().forEach(it -> line.add(new Coordinate(it.longitude(), it.latitude())));
    line.add(line.getFirst());
    Polygon area = new GeometryFactory().createPolygon(line.toArray(Coordinate[]::new));
    return new Location(position(area.getInteriorPoint().getCoordinate()), Optional.of(land));
  }

  /** What a literal in well-known text means; nothing, if it is none or is not on earth. */
  public static Optional<Location> ofWkt(String text) {
    Matcher literal = LITERAL.matcher(text);
    if (text.length() > LONGEST || !literal.matches()) {
      return Optional.empty();
    }
    String system = literal.group(1);
    boolean latitudeFirst = system != null && LATITUDE_FIRST.matcher(system).matches();
    if (system != null && !latitudeFirst && !LONGITUDE_FIRST.matcher(system).matches()) {
      return Optional.empty();
    }
    try {
      Geometry geometry = new WKTReader().read(literal.group(2));
      if (latitudeFirst) {
        geometry.apply((Coordinate it) -> it.setCoordinate(new Coordinate(it.y, it.x)));
        geometry.geometryChanged();
      }
      return of(geometry);
    } catch (ParseException | IllegalArgumentException isNone) {
      return Optional.empty();
    }
  }

  private static Optional<Location> of(Geometry geometry) {
    Envelope box = geometry.getEnvelopeInternal();
    if (geometry.isEmpty()
        || !isOnEarth(box.getMinY(), box.getMinX())
        || !isOnEarth(box.getMaxY(), box.getMaxX())) {
      return Optional.empty();
    }
    List<Outline.Ring> rings = new ArrayList<>();
    addRings(geometry, rings);
    return Optional.of(
        new Location(
            position(geometry.getInteriorPoint().getCoordinate()),
            rings.isEmpty() ? Optional.empty() : Optional.of(new Outline(rings))));
  }

  private static void addRings(Geometry geometry, List<Outline.Ring> rings) {
    switch (geometry) {
      case GeometryCollection all -> {
        for (int index = 0; index < all.getNumGeometries(); index++) {
          addRings(all.getGeometryN(index), rings);
        }
      }
      case Polygon area when !area.isEmpty() -> {
        rings.add(ring(area.getExteriorRing()));
        for (int index = 0; index < area.getNumInteriorRing(); index++) {
          rings.add(ring(area.getInteriorRingN(index)));
        }
      }
      // A line is the edge of an area without width: there and back.
      case LineString line when !line.isEmpty() -> {
        List<Position> way = ring(line).positions();
        List<Position> both = new ArrayList<>(way);
        both.addAll(way.reversed());
        rings.add(Outline.Ring.of(both));
      }
      default -> {}
    }
  }

  private static Outline.Ring ring(LineString line) {
    return Outline.Ring.of(Arrays.stream(line.getCoordinates()).map(Location::position).toList());
  }

  private static Position position(Coordinate coordinate) {
    return new Position(coordinate.y, coordinate.x);
  }

  /** All of it in a box. */
  Box box() {
    return shape.map(Outline::mainBox).orElseGet(() -> Box.around(List.of(point)));
  }
}

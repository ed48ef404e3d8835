package org.w3id.bayan.publish.atlas;

import java.util.Collection;

/**
 * A part of the earth between two meridians and two parallels. West is less than east, so a box
 * across the 180th meridian goes beyond 180 degrees.
 */
record Box(double west, double south, double east, double north) {

  /** The smallest box around some positions, of which there must be one. */
  static Box around(Collection<Position> positions) {
    return new Box(
        positions.stream().mapToDouble(Position::longitude).min().orElseThrow(),
        positions.stream().mapToDouble(Position::latitude).min().orElseThrow(),
        positions.stream().mapToDouble(Position::longitude).max().orElseThrow(),
        positions.stream().mapToDouble(Position::latitude).max().orElseThrow());
  }

  Box and(Box other) {
    return new Box(
        Math.min(west, other.west),
        Math.min(south, other.south),
        Math.max(east, other.east),
        Math.max(north, other.north));
  }

  /** The same with so many degrees more on each side. */
  Box widened(double degrees) {
    return new Box(west - degrees, south - degrees, east + degrees, north + degrees);
  }

  /** The same so many degrees further east. */
  Box moved(double degrees) {
    return new Box(west + degrees, south, east + degrees, north);
  }

  boolean contains(Position position) {
    return west <= position.longitude()
        && position.longitude() <= east
        && south <= position.latitude()
        && position.latitude() <= north;
  }

  boolean touches(Box other) {
    return west < other.east && other.west < east && south < other.north && other.south < north;
  }

  Position middle() {
    return new Position((south + north) / 2, (west + east) / 2);
  }

  double width() {
    return east - west;
  }

  double height() {
    return north - south;
  }
}

package org.w3id.bayan.publish.atlas;

/**
 * A point on earth.
 *
 * @param latitude degrees north of the equator
 * @param longitude degrees east of Greenwich
 */
record Position(double latitude, double longitude) {
  private static final double TURN = 360;
  private static final double EARTH_RADIUS_KM = 6_371;

  /** The same point, its longitude counted so that it is less than half a turn from another's. */
  Position turnedTo(Position other) {
    double turns = Math.rint((other.longitude - longitude) / TURN);
    return new Position(latitude, longitude + turns * TURN);
  }

  /** How far another one is, along the surface. */
  double kilometresTo(Position other) {
    double here = Math.toRadians(latitude);
    double there = Math.toRadians(other.latitude);
    double north = Math.sin((there - here) / 2);
    double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
    double chord = north * north + Math.cos(here) * Math.cos(there) * east * east;
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
  }
}

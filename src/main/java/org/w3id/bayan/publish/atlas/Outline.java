package org.w3id.bayan.publish.atlas;

import java.util.List;

/** Where land ends: a line for each island, each part, and each hole in one. */
record Outline(List<Ring> rings) {
  /** A part that has less of the area of the largest is not what one thinks of first. */
  private static final double SMALL_PART = 0.2;

  Outline {
    rings = List.copyOf(rings);
  }

  /** A closed line. */
  record Ring(List<Position> positions, Box box) {
    Ring {
      positions = List.copyOf(positions);
    }

    static Ring of(List<Position> positions) {
      return new Ring(positions, Box.around(positions));
    }

    /** How much it encloses, in square degrees of the equator. */
    double area() {
      double sum = 0;
      Position last = positions.getLast();
      for (Position next : positions) {
        sum += last.longitude() * next.latitude() - next.longitude() * last.latitude();
        last = next;
      }
      return Math.abs(sum / 2) * Math.cos(Math.toRadians(box.middle().latitude()));
    }

    boolean contains(Position anywhere) {
      Position position = anywhere.turnedTo(box.middle());
      return box.contains(position) && encloses(position);
    }

    private boolean encloses(Position position) {
      boolean inside = false;
      Position last = positions.getLast();
      for (Position next : positions) {
        boolean crosses =
            next.latitude() > position.latitude() != last.latitude() > position.latitude();
        if (crosses
            && position.longitude()
                < (last.longitude() - next.longitude())
                        * (position.latitude() - next.latitude())
                        / (last.latitude() - next.latitude())
                    + next.longitude()) {
          inside = !inside;
        }
        last = next;
      }
      return inside;
    }
  }

  /** Whether a position is on this land. */
  boolean contains(Position position) {
    return rings.stream()
                .filter(ring -> ring.box().contains(position) && ring.encloses(position))
                .count()
            % 2
        == 1;
  }

  /** The box around its main parts, without islands far away. */
  Box mainBox() {
    double largest = rings.stream().mapToDouble(Ring::area).max().orElse(0);
    return rings.stream()
        .filter(ring -> ring.area() >= largest * SMALL_PART)
        .map(Ring::box)
        .reduce(Box::and)
        .orElseThrow();
  }
}

package org.w3id.bayan.publish.atlas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sheet on which a part of the earth is drawn, meridians and parallels as straight lines.
 *
 * @param box what is on it
 * @param width in units of the drawing
 * @param height likewise
 */
record Sheet(Box box, int width, int height) {
  private static final double POLE = 90;
  private static final double TURN = 360;

  /** Nearer to the poles meridians are drawn further apart than they are. */
  private static final double NARROWEST = 0.2;

  /** How far lines are drawn beyond the sheet, so that no cut shows on it. */
  private static final int BLEED = 12;

  /** The size of what cannot be seen. */
  private static final double SPECK = 1.5;

  /** How large a sheet for answers is. */
  private static final int WIDTH = 640;

  private static final int HEIGHT = 400;

  /** How much is shown around what must be on such a sheet: degrees, or a share of it. */
  private static final double LEAST_MARGIN = 3;

  private static final double MARGIN = 0.08;

  /** What is wider, in degrees, is shown on all the earth. */
  private static final double WIDEST = 240;

  /** Where land ends, but for Antarctica. */
  private static final double LAND_SOUTH = -58;

  private static final double LAND_NORTH = 84;

  /** A sheet on which a box fits, with more around it where the sheet has another shape. */
  static Sheet fitting(Box box, int width, int height) {
    Position middle = box.middle();
    double narrow = Math.max(NARROWEST, Math.cos(Math.toRadians(middle.latitude())));
    double degrees =
        Math.min(2 * POLE, Math.max(box.height(), box.width() * narrow * height / width));
    double across = Math.min(TURN, degrees * width / height / narrow);
    double south = Math.min(POLE - degrees, Math.max(-POLE, middle.latitude() - degrees / 2));
    double west = middle.longitude() - across / 2;
    return new Sheet(new Box(west, south, west + across, south + degrees), width, height);
  }

  /** A sheet for answers that shows a part of the earth, and more only where it must. */
  static Sheet over(Window window) {
    return fitting(window.box(), WIDTH, HEIGHT);
  }

  /** A sheet on which all of some boxes are; at least one is needed. */
  static Sheet around(Collection<Box> boxes) {
    Box all = unrolled(boxes);
    double margin = Math.max(LEAST_MARGIN, MARGIN * Math.max(all.width(), all.height()));
    Box shown = all.widened(margin);
    if (shown.width() <= WIDEST) {
      return fitting(shown, WIDTH, HEIGHT);
    }
    double south = Math.max(-POLE, Math.min(LAND_SOUTH, shown.south()));
    double north = Math.min(POLE, Math.max(LAND_NORTH, shown.north()));
    double west = all.middle().longitude() - TURN / 2;
    int height = (int) Math.round(WIDTH * (north - south) / TURN);
    return new Sheet(new Box(west, south, west + TURN, north), WIDTH, height);
  }

  /** The smallest box around some boxes on a globe: it begins behind the widest gap. */
  private static Box unrolled(Collection<Box> boxes) {
    List<Box> sorted =
        boxes.stream()
            .map(it -> it.moved(-TURN * Math.floor(it.west() / TURN)))
            .sorted(Comparator.comparingDouble(Box::west))
            .toList();
    double reached = sorted.stream().mapToDouble(Box::east).max().orElseThrow() - TURN;
    double widest = Double.NEGATIVE_INFINITY;
    int first = 0;
    for (int index = 0; index < sorted.size(); index++) {
      double gap = sorted.get(index).west() - reached;
      if (gap > widest) {
        widest = gap;
        first = index;
      }
      reached = Math.max(reached, sorted.get(index).east());
    }
    Stream<Box> before = sorted.subList(0, first).stream().map(it -> it.moved(TURN));
    return Stream.concat(sorted.subList(first, sorted.size()).stream(), before)
        .reduce(Box::and)
        .orElseThrow();
  }

  /** How long so many degrees are along a parallel. */
  double units(double degrees) {
    return degrees / box.width() * width;
  }

  double x(double longitude) {
    return (longitude - box.west()) / box.width() * width;
  }

  double y(double latitude) {
    return (box.north() - latitude) / box.height() * height;
  }

  /** Where a position is on the sheet; beyond the 180th meridian, the turn that is nearest. */
  double x(Position position) {
    return x(position.turnedTo(box.middle()).longitude());
  }

  boolean shows(Position position) {
    double x = x(position);
    double y = y(position.latitude());
    return x >= 0 && x <= width && y >= 0 && y <= height;
  }

  /** Outlines as a path of SVG. */
  String path(Collection<Outline> outlines) {
    StringBuilder path = new StringBuilder();
    for (Outline outline : outlines) {
      for (Outline.Ring ring : outline.rings()) {
        for (double turn = -TURN; turn <= TURN; turn += TURN) {
          draw(ring, turn, path);
        }
      }
    }
    return path.toString();
  }

  private void draw(Outline.Ring ring, double turn, StringBuilder path) {
    Box moved =
        new Box(
            ring.box().west() + turn,
            ring.box().south(),
            ring.box().east() + turn,
            ring.box().north());
    boolean speck =
        moved.width() / box.width() * width < SPECK
            && moved.height() / box.height() * height < SPECK;
    if (speck || !moved.touches(box)) {
      return;
    }
    List<Point> line = new ArrayList<>();
    for (Position position : ring.positions()) {
      line.add(new Point(x(position.longitude() + turn), y(position.latitude())));
    }
    List<Point> left = cut(line);
    if (!left.isEmpty()) {
      write(left, path);
    }
  }

  /** A point on the sheet, or beyond. */
  private record Point(double x, double y) {
    /** The point on the way to another where that crosses a line. */
    Point crossingX(Point other, double at) {
      return new Point(at, y + (other.y - y) * (at - x) / (other.x - x));
    }

    Point turned() {
      return new Point(y, x);
    }
  }

  /**
   * What of an area is on the sheet or close to it, by cutting at each side in turn. Where it
   * leaves the sheet and comes back, it goes along the cut.
   */
  private List<Point> cut(List<Point> area) {
    List<Point> left = cut(cut(area, -BLEED, 1), width + BLEED, -1);
    List<Point> turned = left.stream().map(Point::turned).toList();
    return cut(cut(turned, -BLEED, 1), height + BLEED, -1).stream().map(Point::turned).toList();
  }

  private static List<Point> cut(List<Point> area, double at, int side) {
    List<Point> kept = new ArrayList<>();
    for (int index = 0; index < area.size(); index++) {
      Point from = area.get(index);
      Point to = area.get((index + 1) % area.size());
      boolean fromKept = (from.x() - at) * side >= 0;
      if (fromKept) {
        kept.add(from);
      }
      if (fromKept != (to.x() - at) * side >= 0) {
        kept.add(from.crossingX(to, at));
      }
    }
    return kept;
  }

  /** In whole units, each step from the one before; steps on in one direction are one. */
  private static void write(List<Point> ring, StringBuilder path) {
    List<Step> steps = new ArrayList<>();
    Step at = Step.to(ring.getFirst());
    Step start = at;
    for (Point point : ring) {
      Step next = Step.to(point);
      Step step = new Step(next.x() - at.x(), next.y() - at.y());
      if (!steps.isEmpty() && steps.getLast().goesOnIn(step)) {
        step = new Step(steps.getLast().x() + step.x(), steps.getLast().y() + step.y());
        steps.removeLast();
      }
      if (step.x() != 0 || step.y() != 0) {
        steps.add(step);
      }
      at = next;
    }
    if (steps.size() > 1) {
      path.append('M').append(start.x());
      append(start.y(), path);
      path.append('l').append(steps.getFirst().x());
      append(steps.getFirst().y(), path);
      steps.stream()
          .skip(1)
          .forEach(step -> {
            append(step.x(), path);
            append(step.y(), path);
          });
      path.append('z');
    }
  }

  /** A way in whole units. */
  private record Step(long x, long y) {
    static Step to(Point point) {
      return new Step(Math.round(point.x()), Math.round(point.y()));
    }

    boolean goesOnIn(Step next) {
      return x * next.y == y * next.x && x * next.x + y * next.y >= 0;
    }
  }

  /** A sign parts two numbers as well as a space does. */
  private static void append(long number, StringBuilder path) {
    if (number >= 0) {
      path.append(' ');
    }
    path.append(number);
  }
}

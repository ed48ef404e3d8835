package org.w3id.bayan.publish.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.w3id.bayan.publish.page.Words;

/**
 * A drawing of the classes that are linked most: the one with the most links in the middle, eight
 * others around it.
 */
public record Diagram(List<Box> boxes, List<Arrow> arrows, List<Arrow> inWords) {
  /** How wide it is, in units of its own. */
  public static final int WIDTH = 1000;

  /** How high it is. */
  public static final int HEIGHT = 560;

  /** How wide a box is. */
  public static final int BOX_WIDTH = 200;

  /** How high a box is. */
  public static final int BOX_HEIGHT = 52;

  private static final int COLUMNS = 3;
  private static final int MIDDLE = 4;
  private static final int PLACES = 9;

  /** How far along a line its label stands. */
  private static final double STRAIGHT = 0.5;

  private static final double ACROSS = 0.27;

  public Diagram {
    boxes = List.copyOf(boxes);
    arrows = List.copyOf(arrows);
    inWords = List.copyOf(inWords);
  }

  /** A class at its place; the place is that of the middle of the box. */
  public record Box(String anchor, Words label, int x, int y, boolean central) {}

  /**
   * A property between two classes.
   *
   * @param more how many others lead the same way
   */
  public record Arrow(Box from, Box to, String anchor, Words label, int more) {
    /** Where the line leaves the box that it begins at, and where it reaches the other. */
    public List<Integer> line() {
      int[] begin = edge(from, to);
      int[] end = edge(to, from);
      return List.of(begin[0], begin[1], end[0], end[1]);
    }

    /** The place of the label. */
    public int labelX() {
      List<Integer> line = line();
      return (int) Math.round(line.get(0) + labelShare() * (line.get(2) - line.get(0)));
    }

    /** The place of the label. */
    public int labelY() {
      List<Integer> line = line();
      return (int) Math.round(line.get(1) + labelShare() * (line.get(3) - line.get(1))) - 4;
    }

    /** Lines across may meet halfway, so their labels stand near where they begin. */
    private double labelShare() {
      return from.x() == to.x() || from.y() == to.y() ? STRAIGHT : ACROSS;
    }

    private static int[] edge(Box box, Box other) {
      double dx = other.x() - box.x();
      double dy = other.y() - box.y();
      double scale =
          Math.min(
              dx == 0 ? Double.MAX_VALUE : BOX_WIDTH / 2.0 / Math.abs(dx),
              dy == 0 ? Double.MAX_VALUE : BOX_HEIGHT / 2.0 / Math.abs(dy));
      return new int[] {
        (int) Math.round(box.x() + dx * scale), (int) Math.round(box.y() + dy * scale)
      };
    }
  }

  /** A property with the names of the classes that it leads from and to. */
  record Link(String property, String from, String to) {}

  /**
   * Draws links.
   *
   * @param labels what classes and properties are called
   * @param mirrored whether it is read from right to left
   */
  static Optional<Diagram> of(List<Link> links, Map<String, Words> labels, boolean mirrored) {
    List<Link> between = links.stream().filter(link -> !link.from().equals(link.to())).toList();
    List<String> chosen = choose(between);
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Box> boxes = new LinkedHashMap<>();
    List<String> places = arrange(chosen, between);
    for (int place = 0; place < places.size(); place++) {
      String name = places.get(place);
      if (!name.isEmpty()) {
        int column = place % COLUMNS;
        int x = WIDTH / (2 * COLUMNS) * (2 * column + 1);
        boxes.put(
            name,
            new Box(
                name,
                labels.getOrDefault(name, Words.code(name)),
                mirrored ? WIDTH - x : x,
                HEIGHT / (2 * COLUMNS) * (2 * (place / COLUMNS) + 1),
                place == MIDDLE));
      }
    }
    List<Arrow> arrows = new ArrayList<>();
    List<Arrow> words = new ArrayList<>();
    for (List<Link> pair : byPair(between, boxes.keySet()).values()) {
      List<Link> main = direction(pair);
      for (Link link : pair) {
        words.add(arrow(link, 0, boxes, labels));
      }
      Arrow arrow = arrow(main.getFirst(), main.size() - 1, boxes, labels);
      if (isFree(arrow, boxes.values())) {
        arrows.add(arrow);
      }
    }
    return Optional.of(new Diagram(List.copyOf(boxes.values()), arrows, words));
  }

  private static Arrow arrow(
      Link link, int more, Map<String, Box> boxes, Map<String, Words> labels) {
    Box from = boxes.get(link.from());
    Box to = boxes.get(link.to());
    if (from == null || to == null) {
      throw new IllegalArgumentException("%s leads out of the drawing".formatted(link));
    }
    return new Arrow(
        from,
        to,
        link.property(),
        labels.getOrDefault(link.property(), Words.code(link.property())),
        more);
  }

  /** The class with the most links, then those linked most with what is chosen already. */
  private static List<String> choose(List<Link> links) {
    Set<String> open = new TreeSet<>();
    links.forEach(link -> open.addAll(List.of(link.from(), link.to())));
    List<String> chosen = new ArrayList<>();
    while (chosen.size() < PLACES && !open.isEmpty()) {
      Map<String, Long> weights =
          open.stream()
              .collect(Collectors.toMap(name -> name, name -> weight(name, chosen, links)));
      String best =
          open.stream()
              .max(
                  Comparator.comparing((String name) -> weights.getOrDefault(name, 0L))
                      .thenComparing(Comparator.reverseOrder()))
              .orElseThrow();
      if (!chosen.isEmpty() && weights.getOrDefault(best, 0L) == 0) {
        break;
      }
      chosen.add(best);
      open.remove(best);
    }
    return chosen;
  }

  private static long weight(String name, List<String> others, List<Link> links) {
    return links.stream()
        .filter(link ->
            (link.from().equals(name) && (others.isEmpty() || others.contains(link.to())))
                || (link.to().equals(name) && (others.isEmpty() || others.contains(link.from()))))
        .count();
  }

  /** Classes on the nine places, the linked ones near to each other; empty places at the end. */
  private static List<String> arrange(List<String> chosen, List<Link> links) {
    List<String> places = new ArrayList<>(chosen);
    while (places.size() < PLACES) {
      places.add("");
    }
    places.add(MIDDLE, places.removeFirst());
    boolean better = true;
    while (better) {
      better = false;
      for (int one = 0; one < PLACES; one++) {
        for (int other = one + 1; other < PLACES; other++) {
          if (one != MIDDLE && other != MIDDLE) {
            List<String> changed = new ArrayList<>(places);
            changed.set(one, places.get(other));
            changed.set(other, places.get(one));
            if (length(changed, links) < length(places, links)) {
              places = changed;
              better = true;
            }
          }
        }
      }
    }
    return places;
  }

  /** How far linked classes are from each other, in all; lines up and down count less. */
  private static double length(List<String> places, List<Link> links) {
    Map<String, Integer> index = new HashMap<>();
    for (int place = 0; place < places.size(); place++) {
      index.put(places.get(place), place);
    }
    double length = 0;
    for (Link link : links) {
      Integer from = index.get(link.from());
      Integer to = index.get(link.to());
      if (from != null && to != null) {
        int dx = from % COLUMNS - to % COLUMNS;
        int dy = from / COLUMNS - to / COLUMNS;
        length += dx * dx + dy * dy;
      }
    }
    return length;
  }

  private static Map<Set<String>, List<Link>> byPair(List<Link> links, Set<String> drawn) {
    Map<String, List<Link>> byNames = new TreeMap<>();
    Map<Set<String>, List<Link>> pairs = new LinkedHashMap<>();
    for (Link link : links) {
      if (drawn.contains(link.from()) && drawn.contains(link.to())) {
        byNames
            .computeIfAbsent(
                String.join(" ", new TreeSet<>(List.of(link.from(), link.to()))),
                names -> new ArrayList<>())
            .add(link);
      }
    }
    byNames
        .values()
        .forEach(pair -> pairs.put(Set.of(pair.getFirst().from(), pair.getFirst().to()), pair));
    return pairs;
  }

  /** Of the links between two classes those that lead where more lead. */
  private static List<Link> direction(List<Link> pair) {
    String first = pair.getFirst().from();
    List<Link> one = pair.stream().filter(link -> link.from().equals(first)).toList();
    List<Link> other = pair.stream().filter(link -> !link.from().equals(first)).toList();
    return one.size() >= other.size() ? one : other;
  }

  /** Whether no box lies on its way: only neighbours are joined by a line. */
  private static boolean isFree(Arrow arrow, Iterable<Box> boxes) {
    Set<Box> between = new HashSet<>();
    double middleX = (arrow.from().x() + arrow.to().x()) / 2.0;
    double middleY = (arrow.from().y() + arrow.to().y()) / 2.0;
    for (Box box : boxes) {
      if (Math.abs(box.x() - middleX) < BOX_WIDTH / 2.0
          && Math.abs(box.y() - middleY) < BOX_HEIGHT / 2.0) {
        between.add(box);
      }
    }
    boolean far =
        Math.abs(arrow.from().x() - arrow.to().x()) > WIDTH / COLUMNS + 1
            || Math.abs(arrow.from().y() - arrow.to().y()) > HEIGHT / COLUMNS + 1;
    return between.isEmpty() && !far;
  }
}

package org.w3id.bayan.publish.atlas;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.page.Row;
import org.w3id.bayan.publish.page.Words;

/**
 * Rows of an answer where they are on earth, those that are close to each other as one.
 *
 * @param description the gist of it, for those who cannot see it
 * @param width in units of its own
 * @param height likewise
 * @param land the outlines of all land, as a path of SVG
 * @param shapes those of what rows are about, likewise
 * @param zoom the ways to look nearer and wider
 */
public record RowMap(
    String title,
    String description,
    int width,
    int height,
    String land,
    String shapes,
    List<Spot> spots,
    Zoom zoom) {
  private static final int MOST_NAMED = 8;
  private static final int LEAST_RADIUS = 6;
  private static final int MOST_RADIUS = 18;

  public RowMap {
    spots = List.copyOf(spots);
  }

  /**
   * A row and where it is.
   *
   * @param name what it is called
   * @param number of the row, from 1
   */
  public record Entry(Words name, Location where, int number) {}

  /**
   * Rows that are drawn as one.
   *
   * @param said what they are called
   * @param count how many they are, in words; empty for a single one
   */
  public record Spot(Dot dot, int radius, String said, String count) {}

  /** Entries that have one dot. */
  private record Cluster(Position position, List<Entry> entries) {
    private Set<String> names() {
      return entries.stream()
          .map(entry -> entry.name().plain())
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String said(Phrases phrases) {
      Set<String> names = names();
      String all =
          names.stream().limit(MOST_NAMED).map(Words::isolated).collect(Collectors.joining(" · "));
      return names.size() <= MOST_NAMED
          ? all
          : phrases.text("map.more", all, names.size() - MOST_NAMED);
    }

    /** What is written beside the dot. */
    private Words label(Phrases phrases) {
      Words first = entries.getFirst().name();
      int more = names().size() - 1;
      return more == 0
          ? first
          : new Words(
              phrases.text("map.several", Words.isolated(first.plain()), more), "", phrases.dir());
    }

    /** A nearer map if that tells them apart, else the first of the rows. */
    private String href(Zoom.Looking looking) {
      List<Box> places =
          entries.stream().map(entry -> Box.around(List.of(entry.where().point()))).toList();
      return Window.around(places)
          .map(looking.address())
          .orElse("#row-" + entries.getFirst().number());
    }

    private int radius() {
      long larger = Math.round(2 * Math.log(entries.size()));
      return (int) Math.min(MOST_RADIUS, LEAST_RADIUS + larger);
    }
  }

  /**
   * Draws rows, of which there must be at least one.
   *
   * @param what they are
   */
  public static RowMap of(String what, List<Entry> all, Zoom.Looking looking, Phrases phrases) {
    Sheet sheet =
        looking
            .window()
            .map(Sheet::over)
            .orElseGet(() -> Sheet.around(all.stream().map(it -> it.where().box()).toList()));
    List<Entry> entries =
        looking.window().isEmpty()
            ? all
            : all.stream().filter(it -> sheet.shows(it.where().point())).toList();
    List<Outline> shapes =
        entries.stream().flatMap(it -> it.where().shape().stream()).distinct().toList();
    List<Outline> land = new ArrayList<>(Atlas.shipped().countries().values());
    land.removeAll(shapes);
    List<Cluster> clusters = clusters(entries, sheet);
    int outside = all.size() - entries.size();
    return new RowMap(
        phrases.text("chart.map", what),
        phrases.text("chart.map.about", entries.size(), clusters.size()),
        sheet.width(),
        sheet.height(),
        sheet.path(land),
        sheet.path(shapes),
        spots(clusters, sheet, looking, phrases),
        Zoom.ofAll(sheet, looking, outside == 0 ? "" : phrases.text("map.outside", outside)));
  }

  /** Those with most rows first. */
  private static List<Cluster> clusters(List<Entry> entries, Sheet sheet) {
    List<Cluster> clusters = new ArrayList<>();
    for (Entry entry : entries) {
      Position position = entry.where().point();
      clusters.stream()
          .filter(it -> Labelling.close(sheet, it.position(), position))
          .findFirst()
          .ifPresentOrElse(
              it -> it.entries().add(entry),
              () -> clusters.add(new Cluster(position, new ArrayList<>(List.of(entry)))));
    }
    clusters.sort(Comparator.comparingInt((Cluster it) -> it.entries().size()).reversed());
    return clusters;
  }

  private static List<Spot> spots(
      List<Cluster> clusters, Sheet sheet, Zoom.Looking looking, Phrases phrases) {
    Labelling labelling = new Labelling(sheet);
    clusters.forEach(it -> labelling.reserve(it.position(), it.radius()));
    List<Spot> spots = new ArrayList<>();
    for (Cluster cluster : clusters) {
      labelling.put(
          cluster.position(),
          new Row.Value(cluster.label(phrases), Optional.of(cluster.href(looking)), List.of()),
          cluster.radius());
      int rows = cluster.entries().size();
      spots.add(
          new Spot(
              labelling.dots().getLast(),
              cluster.radius(),
              cluster.said(phrases),
              rows == 1 ? "" : phrases.number(BigDecimal.valueOf(rows))));
    }
    return spots;
  }
}

package org.w3id.bayan.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.w3id.bayan.review.Quality;

/**
 * The figures of one document, or of several taken together: all their findings count alike.
 *
 * @param name the document, or what the documents have in common
 * @param qualities by the code of the metric
 */
record Scores(String name, int documents, Map<String, Quality> qualities) {
  Scores {
    qualities = Map.copyOf(qualities);
  }

  static List<Scores> ofEach(List<Judged> documents) {
    return documents.stream()
        .map(one -> new Scores(one.statement().id(), 1, one.qualities()))
        .toList();
  }

  /** By language, by part, by both, and of all. */
  static List<Scores> ofGroups(List<Judged> documents) {
    List<Scores> groups = new ArrayList<>();
    groups.addAll(by(documents, Judged::part));
    groups.addAll(by(documents, one -> one.statement().language()));
    groups.addAll(by(documents, one -> one.statement().language() + ", " + one.part()));
    groups.add(together("all", documents));
    return groups;
  }

  private static List<Scores> by(List<Judged> documents, Function<Judged, String> key) {
    return documents.stream()
        .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(group -> together(group.getKey(), group.getValue()))
        .toList();
  }

  private static Scores together(String name, List<Judged> documents) {
    Map<String, Quality> sums = new TreeMap<>();
    for (Judged document : documents) {
      document.qualities().forEach((metric, quality) -> sums.merge(metric, quality, Quality::plus));
    }
    return new Scores(name, documents.size(), sums);
  }
}

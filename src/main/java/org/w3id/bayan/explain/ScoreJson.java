package org.w3id.bayan.explain;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.review.Difference;
import org.w3id.bayan.review.Quality;

/**
 * The figures of an evaluation as one JSON object: {@code documents} and {@code groups}, each with
 * {@code name} and {@code metrics}. A metric has the counts {@code matched}, {@code extracted},
 * {@code reviewed} and the figures {@code precision}, {@code recall}, {@code f1}. A document whose
 * differences are asked for has {@code differences}, each with {@code kind}, {@code verdict},
 * {@code span}, {@code quote}, {@code expected}, {@code found}.
 */
public final class ScoreJson {
  private ScoreJson() {}

  /** The object. */
  public static JsonObject of(List<Judged> documents) {
    JsonArrayBuilder each = Json.createArrayBuilder();
    for (Judged document : documents) {
      each.add(
          Json.createObjectBuilder()
              .add("name", document.statement().id())
              .add("language", document.statement().language())
              .add("part", document.part())
              .add("metrics", metrics(document.qualities()))
              .add("differences", differences(document)));
    }
    JsonArrayBuilder groups = Json.createArrayBuilder();
    for (Scores group : Scores.ofGroups(documents)) {
      groups.add(
          Json.createObjectBuilder()
              .add("name", group.name())
              .add("documents", group.documents())
              .add("metrics", metrics(group.qualities())));
    }
    return Json.createObjectBuilder().add("documents", each).add("groups", groups).build();
  }

  private static JsonObjectBuilder metrics(Map<String, Quality> qualities) {
    JsonObjectBuilder metrics = Json.createObjectBuilder();
    new TreeMap<>(qualities)
        .forEach((metric, quality) ->
            metrics.add(
                metric,
                Json.createObjectBuilder()
                    .add("matched", quality.matched())
                    .add("extracted", quality.extracted())
                    .add("reviewed", quality.reviewed())
                    .add("precision", quality.precision())
                    .add("recall", quality.recall())
                    .add("f1", quality.f1())));
    return metrics;
  }

  private static JsonArrayBuilder differences(Judged document) {
    JsonArrayBuilder differences = Json.createArrayBuilder();
    for (Difference difference : document.differences()) {
      Span span = difference.span();
      differences.add(
          Json.createObjectBuilder()
              .add("kind", difference.kind())
              .add("verdict", difference.verdict().name().toLowerCase(java.util.Locale.ROOT))
              .add("span", Json.createArrayBuilder().add(span.begin()).add(span.end()))
              .add("quote", document.statement().text().quote(span))
              .add("expected", difference.expected())
              .add("found", difference.found()));
    }
    return differences;
  }
}

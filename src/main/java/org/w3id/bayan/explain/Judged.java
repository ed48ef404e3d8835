package org.w3id.bayan.explain;

import java.util.List;
import java.util.Map;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.review.Difference;
import org.w3id.bayan.review.Quality;

/**
 * A reviewed document, and how well its extraction agrees with the review.
 *
 * @param part what it is used for: {@code tuning} or {@code held-out}
 * @param qualities by the code of the metric
 */
public record Judged(
    JointStatement statement,
    String part,
    Map<String, Quality> qualities,
    List<Difference> differences) {
  public Judged {
    qualities = Map.copyOf(qualities);
    differences = List.copyOf(differences);
  }
}

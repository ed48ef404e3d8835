package org.w3id.bayan.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import org.w3id.bayan.review.LayerAgreement.Pair;

/** Pairs the findings of the two layers one to one, the most alike first. */
final class Pairing {
  private Pairing() {}

  /** Two findings that could be paired, by their places in the lists. */
  private record Candidate(int reviewed, int extracted, double likeness) {}

  /**
   * Pairs findings.
   *
   * @param likeness how alike two findings are; nothing or less, if they cannot be paired
   * @return the pairs, in the order of the reviewed findings
   */
  static <T, U> List<Pair<T, U>> best(
      List<T> reviewed, List<U> extracted, ToDoubleBiFunction<T, U> likeness) {
    List<Candidate> candidates = new ArrayList<>();
    for (int one = 0; one < reviewed.size(); one++) {
      for (int other = 0; other < extracted.size(); other++) {
        double alike = likeness.applyAsDouble(reviewed.get(one), extracted.get(other));
        if (alike > 0) {
          candidates.add(new Candidate(one, other, alike));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::likeness)
            .reversed()
            .thenComparingInt(Candidate::reviewed)
            .thenComparingInt(Candidate::extracted));
    Set<Integer> pairedReviewed = new HashSet<>();
    Set<Integer> pairedExtracted = new HashSet<>();
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (!pairedReviewed.contains(candidate.reviewed())
          && pairedExtracted.add(candidate.extracted())) {
        pairedReviewed.add(candidate.reviewed());
        kept.add(candidate);
      }
    }
    kept.sort(Comparator.comparingInt(Candidate::reviewed));
    return kept.stream()
        .map(pair -> new Pair<>(reviewed.get(pair.reviewed()), extracted.get(pair.extracted())))
        .toList();
  }
}

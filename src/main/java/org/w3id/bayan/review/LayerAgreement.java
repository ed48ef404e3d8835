package org.w3id.bayan.review;

import java.util.List;
import java.util.Map;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.SpeechAct;

/**
 * How well the extraction of a document agrees with its review.
 *
 * @param qualities by the code of the metric in the published scheme {@code quality-metric}
 * @param mentions pairs of mentions with the same words and referents
 * @param acts pairs of acts that hang on the same words
 */
public record LayerAgreement(
    Map<String, Quality> qualities, List<Pair<Mention>> mentions, List<Pair<SpeechAct>> acts) {
  public LayerAgreement {
    mentions = List.copyOf(mentions);
    acts = List.copyOf(acts);
  }

  /** A finding of the reader and the finding of the program that it confirms. */
  public record Pair<T>(T reviewed, T extracted) {}
}

package org.w3id.bayan.review;

import java.util.List;
import java.util.Optional;
import org.w3id.bayan.domain.Span;

/**
 * A note that a span of the source is defective. The source itself stays as it was received.
 *
 * @param kind code in the scheme {@code erratum-kind}
 * @param correction what should stand there, if that can be asserted
 * @param certainty code in the scheme {@code certainty}
 * @param evidence what backs it: ids of outside sources or sentences, {@code inference}, {@code
 *     self-evident}
 */
public record Erratum(
    String id,
    String kind,
    Span span,
    Optional<String> correction,
    String certainty,
    List<String> evidence,
    Optional<String> note) {
  public Erratum {
    evidence = List.copyOf(evidence);
  }
}

package org.w3id.bayan.ingest;

import java.util.Optional;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.report.Extraction;
import org.w3id.bayan.review.Review;

/** A document as it was handed in, and what the program found in it. */
public final class Examined {
  private final Source source;
  private final Extraction extraction;
  private final String run;

  Examined(Source source, Extraction extraction, String run) {
    this.source = source;
    this.extraction = extraction;
    this.run = run;
  }

  public JointStatement statement() {
    return source.statement();
  }

  public Extraction extraction() {
    return extraction;
  }

  /** What a reader established, if one has read it. */
  public Optional<Review> review() {
    return source.review().map(Source.CuratedReview::findings);
  }

  Source source() {
    return source;
  }

  /** Names the rules and word lists that found it. */
  String run() {
    return run;
  }
}

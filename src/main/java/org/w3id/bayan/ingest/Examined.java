package org.w3id.bayan.ingest;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.w3id.bayan.decide.Decisions;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.report.Extraction;
import org.w3id.bayan.review.Review;

/** A document as it was handed in, and what the program found in it. */
public final class Examined {
  private final Source source;
  private final Graph proposed;
  private final Extraction extraction;
  private final String run;

  Examined(Source source, Graph proposed, Extraction extraction, String run) {
    this.source = source;
    this.proposed = proposed;
    this.extraction = extraction;
    this.run = run;
  }

  public JointStatement statement() {
    return source.statement();
  }

  public Extraction extraction() {
    return extraction;
  }

  /** What a reader established, in tables or by decisions on what was found. */
  public Optional<Review> review() {
    return source
        .review()
        .map(review ->
            review
                .decisions()
                .map(decisions -> decisions.layer(review.findings(), extraction.sentences()))
                .orElse(review.findings()));
  }

  /** What of the extraction the review judges: all of it, or what was decided on. */
  public Extraction judged() {
    return decisions()
        .map(decisions -> decisions.decided(statement(), extraction))
        .orElse(extraction);
  }

  /** What of the extraction a reader who decides on findings has still to decide. */
  public Optional<Extraction> undecided() {
    return decisions().map(decisions -> decisions.undecided(statement(), extraction));
  }

  /** The decisions on what was found, if a reader has made some. */
  public Optional<Decisions> decisions() {
    return source.review().flatMap(Source.CuratedReview::decisions).filter(Decisions::isBegun);
  }

  /** All rows that there are for decisions, decided or not. */
  public Decisions decisionRows() {
    return source
        .review()
        .flatMap(Source.CuratedReview::decisions)
        .orElse(new Decisions(java.util.List.of()));
  }

  /** What is proposed of the document because nobody said it. */
  Graph proposed() {
    return proposed;
  }

  Source source() {
    return source;
  }

  /** Names the rules and word lists that found it. */
  String run() {
    return run;
  }
}

package org.w3id.bayan.store;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * With whom a thing acts in the published view, and which documents mention it.
 *
 * @param companions those who act with it most, the closest first
 * @param appearances the documents, the earliest first
 * @param counted whether all was counted; of a busy thing only so much is
 * @param labels what companions and documents are called
 */
public record Surroundings(
    List<Companion> companions,
    List<Appearance> appearances,
    boolean counted,
    List<Triple> labels) {
  /** A thing that stands alone. */
  public static final Surroundings NONE = new Surroundings(List.of(), List.of(), true, List.of());

  public Surroundings {
    companions = List.copyOf(companions);
    appearances = List.copyOf(appearances);
    labels = List.copyOf(labels);
  }

  /**
   * Someone who acts with the thing.
   *
   * @param acts how many speech acts both make, or are made on behalf of both
   * @param agreements to how many agreements both are party
   * @param events in how many events both take part
   */
  public record Companion(Node thing, int acts, int agreements, int events) {
    /** How often they act together, in all. */
    public int ties() {
      return acts + agreements + events;
    }
  }

  /**
   * A document that mentions the thing.
   *
   * @param issued its date; empty if not known
   * @param mentions how often
   */
  public record Appearance(Node document, String issued, int mentions) {}
}

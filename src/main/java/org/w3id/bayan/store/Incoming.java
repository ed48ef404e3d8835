package org.w3id.bayan.store;

import java.util.List;
import org.apache.jena.graph.Triple;

/**
 * A page of the triples that point at a thing. What a busy thing's description costs is bounded:
 * pages have a size, and beyond a number nobody counts.
 *
 * @param triples those of this page
 * @param count how many there are in all, or as many as were counted
 * @param counted whether that is all
 * @param page which page this is, from 1
 */
public record Incoming(List<Triple> triples, long count, boolean counted, int page) {
  /** How many triples a page has at most. */
  public static final int PAGE_SIZE = 200;

  /** Up to where triples are counted, and pages made. */
  static final int COUNT_LIMIT = 10_000;

  /** Nothing points there. */
  public static final Incoming NONE = new Incoming(List.of(), 0, true, 1);

  public Incoming {
    triples = List.copyOf(triples);
  }

  /** How many pages there are; at least one. */
  public int pages() {
    return (int) Math.max(1, (count + PAGE_SIZE - 1) / PAGE_SIZE);
  }
}

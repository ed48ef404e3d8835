package org.w3id.bayan.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What someone looks for.
 *
 * @param words in any language; empty for everything
 * @param chosen the values of facets of which one must be there
 * @param days within which it must fall
 * @param start the number of the first of the things found that is wanted, from 1
 * @param count how many are wanted
 */
public record Wanted(
    String words, Map<Facet, List<String>> chosen, Span days, int start, int count) {
  /** How many words of a search count. */
  static final int MOST_WORDS = 60;

  public Wanted {
    chosen = Map.copyOf(chosen);
  }

  /** From when to when; either may be open. */
  public record Span(Optional<Days> from, Optional<Days> to) {}
}

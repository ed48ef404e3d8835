package org.w3id.bayan.review;

import java.util.BitSet;
import java.util.List;
import org.w3id.bayan.domain.Span;

/** How far the words of two findings are the same words. */
final class Overlap {
  /** From here on two stretches of text are taken for the same. */
  static final double SAME = 0.5;

  private Overlap() {}

  /** The share of the code points in both among those in either: 0 to 1. */
  static double of(List<Span> one, List<Span> other) {
    BitSet both = set(one);
    BitSet either = set(other);
    int sum = both.cardinality() + either.cardinality();
    both.and(either);
    int shared = both.cardinality();
    return sum == 0 ? 0 : (double) shared / (sum - shared);
  }

  static double of(Span one, Span other) {
    if (!one.overlaps(other)) {
      return 0;
    }
    int shared = Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
    return (double) shared / (one.length() + other.length() - shared);
  }

  /** Whether they are much the same words, or the one has all words of the other. */
  static boolean alike(Span one, Span other) {
    return of(one, other) >= SAME
        || (one.overlaps(other) && (one.contains(other) || other.contains(one)));
  }

  private static BitSet set(List<Span> spans) {
    BitSet set = new BitSet();
    spans.forEach(span -> set.set(span.begin(), span.end()));
    return set;
  }
}

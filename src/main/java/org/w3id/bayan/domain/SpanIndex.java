package org.w3id.bayan.domain;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Things that stand in a text, found by their place without looking at all of them. */
public final class SpanIndex<T> {
  private final List<T> things;
  private final int[] begins;
  private final boolean apart;

  private SpanIndex(List<T> things, int[] begins, boolean apart) {
    this.things = things;
    this.begins = begins;
    this.apart = apart;
  }

  /**
   * Puts things in the order of the text.
   *
   * @param place where a thing stands
   */
  public static <T> SpanIndex<T> of(List<T> things, Function<T, Span> place) {
    List<T> ordered = things.stream().sorted(Comparator.comparing(place)).toList();
    int[] begins = new int[ordered.size()];
    boolean apart = true;
    int end = 0;
    for (int index = 0; index < begins.length; index++) {
      Span span = place.apply(ordered.get(index));
      begins[index] = span.begin();
      apart = apart && span.begin() >= end;
      end = Math.max(end, span.end());
    }
    return new SpanIndex<>(ordered, begins, apart);
  }

  /** Those that begin inside a span, in order. */
  public List<T> beginningIn(Span span) {
    int from = firstFrom(span.begin());
    return things.subList(from, Math.max(from, firstFrom(span.end())));
  }

  /** Those that may overlap a span or contain it; all, if things overlap each other. */
  public List<T> near(Span span) {
    if (!apart) {
      return things;
    }
    int from = Math.max(0, firstFrom(span.begin() + 1) - 1);
    return things.subList(from, Math.max(from, firstFrom(span.end() + 1)));
  }

  private int firstFrom(int place) {
    return firstFrom(begins, place);
  }

  /** Of places in order, the index of the first that is a place or behind it. */
  static int firstFrom(int[] begins, int place) {
    int low = 0;
    int high = begins.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (begins[middle] < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

package org.w3id.bayan.dump;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was made of the words that came last, for words that mostly come again soon, as the IRIs of
 * a file do. There are some thousand places; what comes to a place that is taken drives the other
 * out.
 *
 * <p>For one thread. It is asked several times for each triple, and a cache that keeps an order of
 * use takes longer for that than what is made here.
 */
final class Recent<T> {
  private static final int PLACE_BITS = 12;

  /** 2³² divided by the golden ratio: spreads numbers that differ little. */
  private static final int SPREADING = 0x9E3779B9;

  private final Function<String, T> making;
  private final @Nullable String[] words = new String[1 << PLACE_BITS];
  private final @Nullable Object[] made = new Object[1 << PLACE_BITS];

  Recent(Function<String, T> making) {
    this.making = making;
  }

  /** What is made of these words. */
  @SuppressWarnings("unchecked")
  T of(String asked) {
    int place = (asked.hashCode() * SPREADING) >>> (Integer.SIZE - PLACE_BITS);
    Object known = made[place];
    if (known == null || !asked.equals(words[place])) {
      known = making.apply(asked);
      made[place] = known;
      words[place] = asked;
    }
    return (T) known;
  }
}

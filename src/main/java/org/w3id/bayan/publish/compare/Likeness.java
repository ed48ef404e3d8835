package org.w3id.bayan.publish.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How alike two undertakings are, from 0 to 1.
 *
 * <p>What two undertakings share, of their words and of the things they speak of, is weighed
 * against all that they have (Dice's coefficient); what many undertakings have weighs little, by
 * the logarithm of its rarity. Words of different languages are hardly ever shared, so the greater
 * of the two counts more: by four to one. Who binds different parties promises something else.
 */
final class Likeness {
  /** From here on two undertakings are about the same. */
  static final double ENOUGH = 0.34;

  private static final double GREATER_COUNTS = 0.8;
  private static final double SAME_TYPE_COUNTS = 0.05;

  private final int size;
  private final Map<Object, Integer> holders = new HashMap<>();

  Likeness(List<Undertaking> left, List<Undertaking> right) {
    this.size = left.size() + right.size();
    Stream.concat(left.stream(), right.stream())
        .forEach(one -> {
          one.words().forEach(word -> holders.merge(word, 1, Integer::sum));
          one.subjects().forEach(thing -> holders.merge(thing, 1, Integer::sum));
        });
  }

  double of(Undertaking left, Undertaking right) {
    if (!left.parties().isEmpty()
        && !right.parties().isEmpty()
        && left.parties().stream().noneMatch(right.parties()::contains)) {
      return 0;
    }
    double words = shared(left.words(), right.words());
    double things = shared(left.subjects(), right.subjects());
    double both =
        GREATER_COUNTS * Math.max(words, things) + (1 - GREATER_COUNTS) * Math.min(words, things);
    boolean sameType = left.binding().type().equals(right.binding().type());
    return both == 0 ? 0 : Math.min(1, both + (sameType ? SAME_TYPE_COUNTS : 0));
  }

  private double shared(Set<?> left, Set<?> right) {
    Set<Object> common = new HashSet<>(left);
    common.retainAll(right);
    double all = weight(left) + weight(right);
    return all == 0 ? 0 : 2 * weight(common) / all;
  }

  private double weight(Collection<?> features) {
    return features.stream()
        .mapToDouble(feature -> Math.log(1 + (double) size / holders.getOrDefault(feature, 1)))
        .sum();
  }
}

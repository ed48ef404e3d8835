package org.w3id.bayan.publish.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.w3id.bayan.store.Dossier;

/**
 * The undertakings of two documents, laid side by side.
 *
 * @param lines those of the left document in the order of its text, then those that only the right
 *     one has
 */
public record Comparison(List<Line> lines) {
  /** So many undertakings of a document are aligned; what comes behind is told as different. */
  private static final int MOST = 1500;

  public Comparison {
    lines = List.copyOf(lines);
  }

  /** What became of an undertaking of the left document in the right one. */
  public enum Change {
    /** It binds as far as before. */
    REPEATED,
    /** It binds further. */
    STRENGTHENED,
    /** It binds less far. */
    WEAKENED,
    /** It is not there. */
    DROPPED,
    /** It was not there before. */
    NEW;

    /** The name in the messages and in data. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Undertakings about the same; or one that has no fellow.
   *
   * @param likeness how alike they are, from 0 to 1
   */
  public record Line(
      Change change, Optional<Undertaking> left, Optional<Undertaking> right, double likeness) {}

  /** Two undertakings that may be about the same, by their numbers. */
  private record Pair(int left, int right, double likeness) {}

  /** Compares two documents. */
  public static Comparison of(Dossier left, Dossier right) {
    return of(Undertakings.of(left), Undertakings.of(right));
  }

  /** Compares the undertakings of two sides. */
  static Comparison of(List<Undertaking> left, List<Undertaking> right) {
    return of(left, right, (one, other) -> true);
  }

  /**
   * Compares the undertakings of two sides, of which only some pairs may be about the same.
   *
   * <p>Takes the most alike pair first, then the most alike of what is left, and so on; of equals
   * the one that comes first in the texts.
   */
  public static Comparison of(
      List<Undertaking> left,
      List<Undertaking> right,
      BiPredicate<Undertaking, Undertaking> possible) {
    Likeness likeness = new Likeness(left, right);
    List<Pair> pairs = new ArrayList<>();
    for (int one = 0; one < Math.min(MOST, left.size()); one++) {
      for (int other = 0; other < Math.min(MOST, right.size()); other++) {
        double alike =
            possible.test(left.get(one), right.get(other))
                ? likeness.of(left.get(one), right.get(other))
                : 0;
        if (alike >= Likeness.ENOUGH) {
          pairs.add(new Pair(one, other, alike));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::likeness)
            .reversed()
            .thenComparingInt(Pair::left)
            .thenComparingInt(Pair::right));
    Set<Integer> takenLeft = new HashSet<>();
    Set<Integer> takenRight = new HashSet<>();
    List<Pair> chosen = new ArrayList<>();
    for (Pair pair : pairs) {
      if (!takenLeft.contains(pair.left()) && !takenRight.contains(pair.right())) {
        takenLeft.add(pair.left());
        takenRight.add(pair.right());
        chosen.add(pair);
      }
    }
    return new Comparison(lines(left, right, chosen, takenRight));
  }

  private static List<Line> lines(
      List<Undertaking> left, List<Undertaking> right, List<Pair> chosen, Set<Integer> taken) {
    Map<Integer, Pair> byLeft = new HashMap<>();
    chosen.forEach(pair -> byLeft.put(pair.left(), pair));
    List<Line> lines = new ArrayList<>();
    for (int index = 0; index < left.size(); index++) {
      Undertaking one = left.get(index);
      lines.add(
          Optional.ofNullable(byLeft.get(index))
              .map(pair -> line(one, right.get(pair.right()), pair.likeness()))
              .orElse(new Line(Change.DROPPED, Optional.of(one), Optional.empty(), 0)));
    }
    for (int index = 0; index < right.size(); index++) {
      if (!taken.contains(index)) {
        lines.add(new Line(Change.NEW, Optional.empty(), Optional.of(right.get(index)), 0));
      }
    }
    return lines;
  }

  private static Line line(Undertaking left, Undertaking right, double likeness) {
    int step = Integer.compare(right.binding().rank(), left.binding().rank());
    Change change = step > 0 ? Change.STRENGTHENED : step < 0 ? Change.WEAKENED : Change.REPEATED;
    return new Line(change, Optional.of(left), Optional.of(right), likeness);
  }
}

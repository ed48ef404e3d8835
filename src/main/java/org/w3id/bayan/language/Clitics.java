package org.w3id.bayan.language;

import java.util.ArrayList;
import java.util.List;

/**
 * What a language writes on to the front of a word: conjunctions, prepositions. Every way to take
 * them off is proposed; a word list decides which is a word.
 *
 * @param rules in the order in which they are taken off; at most one of each rank
 */
public record Clitics(List<Rule> rules) {
  /** For a language that has none. */
  public static final Clitics NONE = new Clitics(List.of());

  private static final int SHORTEST_STEM = 2;

  public Clitics {
    rules = List.copyOf(rules);
  }

  /**
   * One clitic.
   *
   * @param rank 1 for what stands outermost
   * @param written its folded letters
   * @param leaves what stands at the front of the word after it is taken off: the article, where
   *     the two are written as one; else nothing
   */
  public record Rule(int rank, String written, String leaves) {}

  /**
   * One way to read a token.
   *
   * @param stem the word
   * @param taken the letters taken off, outermost first
   * @param length how many characters of the token's form stand before the word; 0 where the two
   *     cannot be parted
   */
  public record Split(String stem, String taken, int length) {}

  /** Every way to read a folded form, the whole one first. */
  public List<Split> splits(String form) {
    List<Split> splits = new ArrayList<>(List.of(new Split(form, "", 0)));
    int highest = rules.stream().mapToInt(Rule::rank).max().orElse(0);
    for (int rank = 1; rank <= highest; rank++) {
      for (Split split : List.copyOf(splits)) {
        for (Rule rule : rules) {
          if (rule.rank() == rank
              && split.stem().startsWith(rule.written())
              && split.stem().length() - rule.written().length() >= SHORTEST_STEM) {
            splits.add(take(split, rule));
          }
        }
      }
    }
    return splits;
  }

  private static Split take(Split split, Rule rule) {
    String rest = split.stem().substring(rule.written().length());
    int length =
        rule.leaves().isEmpty() ? split.length() + rule.written().length() : split.length();
    return new Split(rule.leaves() + rest, split.taken() + rule.written(), length);
  }
}

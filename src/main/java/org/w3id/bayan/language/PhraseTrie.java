package org.w3id.bayan.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the longest of many phrases at a place in a text, word by word, on folded forms.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseTrie<T> {
  private final Node<T> root = new Node<>();

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private final List<T> values = new ArrayList<>();
  }

  /**
   * A phrase that was found.
   *
   * @param begin index of its first token
   * @param end index after its last token
   * @param clitics what was taken off its first token
   * @param values what it stands for
   */
  public record Found<T>(int begin, int end, Clitics.Split clitics, List<T> values) {
    public Found {
      values = List.copyOf(values);
    }
  }

  /** Adds a phrase. */
  public void add(String phrase, T value) {
    Node<T> node = root;
    for (Token token : Tokenizer.tokenize(phrase)) {
      node = node.next.computeIfAbsent(token.form(), unused -> new Node<>());
    }
    node.values.add(value);
  }

  /** The longest phrase that begins at a token, with or without what is written on to it. */
  public Optional<Found<T>> longestAt(List<Token> tokens, int begin, Clitics clitics) {
    Optional<Found<T>> longest = Optional.empty();
    for (Clitics.Split split : clitics.splits(tokens.get(begin).form())) {
      Optional<Found<T>> found = longestAt(tokens, begin, split);
      if (found.isPresent() && (longest.isEmpty() || found.get().end() > longest.get().end())) {
        longest = found;
      }
    }
    return longest;
  }

  private Optional<Found<T>> longestAt(List<Token> tokens, int begin, Clitics.Split split) {
    Optional<Found<T>> longest = Optional.empty();
    Node<T> node = root.next.get(split.stem());
    int end = begin + 1;
    while (node != null) {
      if (!node.values.isEmpty()) {
        longest = Optional.of(new Found<>(begin, end, split, node.values));
      }
      if (end >= tokens.size()) {
        break;
      }
      node = node.next.get(tokens.get(end).form());
      end++;
    }
    return longest;
  }
}

package org.w3id.bayan.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.language.Clitics.Stem;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.language.Tokens;

/**
 * Sequences of words and what they stand for, found by one walk along the tokens of a text. The
 * first word may have proclitics; hyphens inside do not matter.
 */
public final class Phrases<V> {
  private static final String HYPHENS = "-‐‑";
  private final Node<V> root;

  private Phrases(Node<V> root) {
    this.root = root;
  }

  /**
   * A phrase that stands in a text.
   *
   * @param first the token it begins in
   * @param next the token after it
   * @param stem what its first word is without proclitics
   */
  public record Occurrence<V>(List<V> values, int first, int next, Stem stem) {
    public Occurrence {
      values = List.copyOf(values);
    }

    /** How many tokens it takes. */
    public int length() {
      return next - first;
    }
  }

  private static final class Node<V> {
    private final Map<String, Node<V>> children = new HashMap<>();
    private final List<V> values = new ArrayList<>();
  }

  /** Collects phrases. */
  static final class Builder<V> {
    private final Node<V> root = new Node<>();

    Builder<V> add(String words, V value) {
      Node<V> node = root;
      for (Token token : Tokens.of(words)) {
        if (!isHyphen(token)) {
          node = node.children.computeIfAbsent(token.form(), form -> new Node<>());
        }
      }
      if (node != root && !node.values.contains(value)) {
        node.values.add(value);
      }
      return this;
    }

    Phrases<V> build() {
      return new Phrases<>(root);
    }
  }

  static <V> Builder<V> builder() {
    return new Builder<>();
  }

  private static boolean isHyphen(Token token) {
    return token.form().length() == 1 && HYPHENS.contains(token.form());
  }

  /** Every phrase that begins at a token. */
  public List<Occurrence<V>> at(List<Token> tokens, int first) {
    Token token = tokens.get(first);
    List<Occurrence<V>> found = List.of();
    for (Stem stem : Clitics.stems(token.form())) {
      Node<V> node = root.children.get(stem.form());
      if (node != null) {
        if (found.isEmpty()) {
          found = new ArrayList<>();
        }
        walk(tokens, first, stem, node, found);
      }
    }
    return found;
  }

  private static <V> void walk(
      List<Token> tokens, int first, Stem stem, Node<V> start, List<Occurrence<V>> found) {
    Node<V> node = start;
    int next = first + 1;
    while (node != null) {
      if (!node.values.isEmpty()) {
        found.add(new Occurrence<>(node.values, first, next, stem));
      }
      int at = next;
      while (at < tokens.size() - 1 && isHyphen(tokens.get(at))) {
        at++;
      }
      if (at >= tokens.size()) {
        return;
      }
      node = node.children.get(tokens.get(at).form());
      next = at + 1;
    }
  }

  /** The longest phrase that begins at a token; of equal ones that with fewest proclitics. */
  public Optional<Occurrence<V>> longestAt(List<Token> tokens, int first) {
    Occurrence<V> longest = null;
    for (Occurrence<V> occurrence : at(tokens, first)) {
      if (longest == null || occurrence.length() > longest.length()) {
        longest = occurrence;
      }
    }
    return Optional.ofNullable(longest);
  }
}

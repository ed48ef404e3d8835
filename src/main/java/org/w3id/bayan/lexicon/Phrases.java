package org.w3id.bayan.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.language.Clitics.Stem;
import org.w3id.bayan.language.Spelling;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.language.Tokens;
import org.w3id.bayan.language.Word;

/**
 * Sequences of words and what they stand for, found by one walk along the tokens of a text. The
 * first word may have proclitics; hyphens inside do not matter.
 */
public final class Phrases<V> {
  private static final String HYPHENS = "-‐‑";
  private static final int SHORTEST_WORD = 3;
  private static final int SHORTEST_GLUED = 7;
  private static final int LONGEST_GLUED = 64;
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
    private List<V> values = List.of();
  }

  /** Collects phrases. */
  static final class Builder<V> {
    private final Node<V> root = new Node<>();
    private final Spelling spelling;

    private Builder(Spelling spelling) {
      this.spelling = spelling;
    }

    Builder<V> add(String words, V value) {
      Node<V> node = root;
      for (Token token : Tokens.of(words, spelling)) {
        if (!isHyphen(token)) {
          node = node.children.computeIfAbsent(token.form(), form -> new Node<>());
        }
      }
      if (node != root && !node.values.contains(value)) {
        List<V> values = new ArrayList<>(node.values);
        values.add(value);
        node.values = List.copyOf(values);
      }
      return this;
    }

    Phrases<V> build() {
      return new Phrases<>(root);
    }
  }

  /** Phrases of a language that is spelled so. */
  static <V> Builder<V> builder(Spelling spelling) {
    return new Builder<>(spelling);
  }

  /** One list that has the phrases of several, each with what it stands for in each of them. */
  static Phrases<List<List<?>>> merged(List<Phrases<?>> lists) {
    Node<List<List<?>>> root = new Node<>();
    for (int list = 0; list < lists.size(); list++) {
      merge(lists.get(list).root, root, list, lists.size());
    }
    return new Phrases<>(root);
  }

  private static void merge(Node<?> from, Node<List<List<?>>> into, int list, int lists) {
    if (!from.values.isEmpty()) {
      List<List<?>> values =
          new ArrayList<>(
              into.values.isEmpty()
                  ? Collections.nCopies(lists, List.of())
                  : into.values.getFirst());
      values.set(list, from.values);
      into.values = List.of(List.copyOf(values));
    }
    from.children.forEach((form, child) ->
        merge(child, into.children.computeIfAbsent(form, none -> new Node<>()), list, lists));
  }

  private static boolean isHyphen(Token token) {
    String form = token.form();
    return form.length() == 1 && HYPHENS.indexOf(form.charAt(0)) >= 0;
  }

  /** Whether a phrase begins with a word, or with what it is behind proclitics. */
  public boolean mayBeginWith(Word word) {
    for (Stem stem : word.stems()) {
      if (root.children.containsKey(stem.form())) {
        return true;
      }
    }
    return false;
  }

  /** Every phrase that begins at a token. */
  public List<Occurrence<V>> at(List<Token> tokens, int first) {
    Token token = tokens.get(first);
    List<Occurrence<V>> found = List.of();
    for (Stem stem : token.stems()) {
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
    return longest(at(tokens, first));
  }

  /** The longest of some that begin at one token; of equal ones the first. */
  public static <V> Optional<Occurrence<V>> longest(List<Occurrence<V>> found) {
    Occurrence<V> longest = null;
    for (Occurrence<V> occurrence : found) {
      if (longest == null || occurrence.length() > longest.length()) {
        longest = occurrence;
      }
    }
    return Optional.ofNullable(longest);
  }

  /**
   * A phrase that stands in one token without the spaces between its words.
   *
   * @param begin how many folded letters of the token stand before it
   * @param end how many folded letters of the token it ends behind
   */
  public record Glued<V>(List<V> values, int begin, int end) {
    public Glued {
      values = List.copyOf(values);
    }
  }

  /**
   * The phrases that a token is made of, if spaces were lost between its words: all of it must be
   * phrases and known words, so that no part of an ordinary word is taken for a name. The work is
   * bounded by the length of a token, and long tokens are left alone.
   *
   * @param isWord whether a folded form is a word of the language
   */
  public List<Glued<V>> glued(String form, Predicate<String> isWord) {
    int length = form.length();
    if (length < SHORTEST_GLUED || length > LONGEST_GLUED) {
      return List.of();
    }
    List<List<Glued<V>>> best = new ArrayList<>(Collections.nCopies(length + 1, List.of()));
    int[] costs = new int[length + 1];
    Arrays.fill(costs, Integer.MAX_VALUE);
    costs[0] = 0;
    for (int begin = 0; begin < length; begin++) {
      if (costs[begin] < Integer.MAX_VALUE) {
        for (Glued<V> piece : pieces(form, begin, isWord)) {
          int cost = costs[begin] + 1;
          if (cost < costs[piece.end()]) {
            costs[piece.end()] = cost;
            List<Glued<V>> pieces = new ArrayList<>(best.get(begin));
            pieces.add(piece);
            best.set(piece.end(), pieces);
          }
        }
      }
    }
    return best.get(length).stream().filter(piece -> !piece.values().isEmpty()).toList();
  }

  /** Phrases and words that begin at a letter, behind proclitics perhaps. */
  private List<Glued<V>> pieces(String form, int begin, Predicate<String> isWord) {
    List<Glued<V>> pieces = new ArrayList<>();
    for (int end = begin + SHORTEST_WORD; end <= form.length(); end++) {
      for (Stem stem : Clitics.stems(form.substring(begin, end))) {
        Node<V> node = root.children.get(stem.form());
        if (node != null) {
          addPhrases(form, begin + stem.letters(), end, node, pieces);
        }
        boolean word = stem.form().length() >= SHORTEST_WORD && isWord.test(stem.form());
        if (word && (begin > 0 || end < form.length())) {
          pieces.add(new Glued<>(List.of(), begin, end));
        }
      }
    }
    return pieces;
  }

  private static <V> void addPhrases(
      String form, int begin, int read, Node<V> node, List<Glued<V>> pieces) {
    if (!node.values.isEmpty()) {
      pieces.add(new Glued<>(node.values, begin, read));
    }
    for (int end = read + 1; end <= form.length() && !node.children.isEmpty(); end++) {
      Node<V> next = node.children.get(form.substring(read, end));
      if (next != null) {
        addPhrases(form, begin, end, next, pieces);
      }
    }
  }
}

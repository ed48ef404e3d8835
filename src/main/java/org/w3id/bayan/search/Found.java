package org.w3id.bayan.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * What was found.
 *
 * @param total how many things, shown or not
 * @param hits those that are shown, the best first
 * @param counts how many of the things have each value of a facet, the commonest first
 * @param alike whether nothing has the words, and these only sound like them
 */
public record Found(long total, List<Hit> hits, Map<Facet, List<Count>> counts, boolean alike) {
  /** Nothing. */
  static final Found NOTHING = new Found(0, List.of(), Map.of(), false);

  public Found {
    hits = List.copyOf(hits);
    counts = Map.copyOf(counts);
  }

  /** How many things have a value. */
  public record Count(String value, long things) {}

  /**
   * A thing found.
   *
   * @param kind its sort, as {@link Facet#KIND} names it
   * @param document which it stands in
   * @param values by what it can be chosen
   * @param snippets what it says or is called, where it has the words
   */
  public record Hit(
      Node thing,
      String kind,
      Optional<Node> document,
      Map<Facet, List<String>> values,
      List<Snippet> snippets) {
    public Hit {
      values = Map.copyOf(values);
      snippets = List.copyOf(snippets);
    }

    /** Its values of a facet. */
    public List<String> values(Facet facet) {
      return values.getOrDefault(facet, List.of());
    }
  }

  /**
   * A few words in one language.
   *
   * @param name whether it is what the thing is called
   */
  public record Snippet(String lang, boolean name, List<Piece> pieces) {
    public Snippet {
      pieces = List.copyOf(pieces);
    }

    /** The words without marks. */
    public String text() {
      StringBuilder text = new StringBuilder();
      pieces.forEach(piece -> text.append(piece.text()));
      return text.toString();
    }
  }

  /** Some of the words; marked where they are what was looked for. */
  public record Piece(String text, boolean marked) {}
}

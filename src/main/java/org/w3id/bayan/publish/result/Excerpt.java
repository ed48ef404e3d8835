package org.w3id.bayan.publish.result;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Takes of many rows as many as a page can show, and counts on a little. */
public final class Excerpt {
  /** The parameter by which a page says which row it begins with. */
  public static final String FROM = "from";

  /** A longer page helps nobody; the other forms have all. */
  static final int MOST_ROWS = 1000;

  /** How many characters the cells of a page have, about. */
  private static final long MOST_CHARACTERS = 2_000_000;

  /** What a cell takes beside what stands in it. */
  private static final int CELL = 60;

  /** Rows behind those that are shown are counted up to here. */
  private static final int COUNT_LIMIT = 10_000;

  private Excerpt() {}

  /**
   * Reads rows from one on.
   *
   * @param from the number of the first row that is wanted, from 1
   * @param graph whether each is a triple
   */
  public static Result.Rows of(
      List<Var> variables, Iterator<Binding> rows, long from, boolean graph) {
    List<Binding> shown = new ArrayList<>();
    long count = 0;
    long characters = 0;
    while (rows.hasNext() && count < Math.max(COUNT_LIMIT, from + MOST_ROWS)) {
      Binding row = rows.next();
      count++;
      boolean open = shown.size() < MOST_ROWS && characters < MOST_CHARACTERS;
      if (open && count >= from) {
        shown.add(row);
        characters += size(row, variables);
      }
    }
    return new Result.Rows(
        variables, shown, new Result.Extent(from, count, !rows.hasNext()), graph);
  }

  private static long size(Binding row, List<Var> variables) {
    long size = 0;
    for (Var variable : variables) {
      var node = row.get(variable);
      int text =
          node == null
              ? 0
              : node.isLiteral()
                  ? node.getLiteralLexicalForm().length()
                  : node.isURI() ? 2 * node.getURI().length() : 0;
      size += CELL + Math.min(text, Cells.LONGEST);
    }
    return size;
  }
}

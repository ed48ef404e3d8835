package org.w3id.bayan.publish.result;

import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** What a query was answered, as much of it as a page shows. */
public sealed interface Result {

  /**
   * Rows, or triples as rows.
   *
   * @param variables the columns
   * @param graph whether the answer is a graph, and a row a triple of it
   */
  record Rows(List<Var> variables, List<Binding> rows, Extent extent, boolean graph)
      implements Result {
    public Rows {
      variables = List.copyOf(variables);
      rows = List.copyOf(rows);
    }
  }

  /** The answer to a question that asks whether. */
  record YesOrNo(boolean yes) implements Result {}

  /**
   * Which part of an answer is shown.
   *
   * @param from the number of the first row that is shown, from 1
   * @param count how many rows there are, as far as they were counted
   * @param counted whether that is all of them
   */
  record Extent(long from, long count, boolean counted) {}
}

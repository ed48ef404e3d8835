package org.w3id.bayan.publish.result;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.w3id.bayan.publish.atlas.Locations;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.page.Words;
import org.w3id.bayan.vocab.Iris;

/**
 * Who reads an answer, and what things are called for them.
 *
 * @param labels what things are called, in all languages
 * @param places where things are
 * @param columns what a column is called, by its variable
 */
public record Reader(
    Phrases phrases,
    List<Triple> labels,
    Locations places,
    UnaryOperator<Words> columns,
    Iris iris) {
  public Reader {
    labels = List.copyOf(labels);
  }

  /** What stands over a column. */
  Words head(Var variable, boolean graph) {
    return graph
        ? phrases.words("result." + variable.getVarName())
        : columns.apply(Words.code(variable.getVarName()));
  }
}

package org.w3id.bayan.publish.page;

import java.util.List;
import java.util.Optional;

/** All values of one property. */
public record Row(Value property, List<Value> values) {
  public Row {
    values = List.copyOf(values);
  }

  /**
   * A thing or a literal.
   *
   * @param href where the thing can be read about
   * @param origins where the fact comes from; empty where that is not known
   */
  public record Value(Words words, Optional<String> href, List<Origin> origins) {
    public Value {
      origins = List.copyOf(origins);
    }
  }

  /**
   * The kind of graph that a fact stands in.
   *
   * @param code names its colour
   * @param href the graph
   */
  public record Origin(String code, String label, String href) {}
}

package org.w3id.bayan.publish.result;

import java.util.List;
import java.util.Optional;
import org.w3id.bayan.publish.atlas.RowMap;
import org.w3id.bayan.publish.chart.Drawing;
import org.w3id.bayan.publish.page.Words;

/**
 * The ways to look at an answer, and the one that was chosen.
 *
 * @param chosen its code
 * @param choices the ways that there are
 * @param columns what can be drawn, if there is more than one column to choose from
 * @param drawing a chart, if one was chosen
 * @param map a map, if one was chosen
 * @param note what is not drawn, or why nothing is; empty if there is nothing to say
 */
public record Views(
    String chosen,
    List<Choice> choices,
    List<Choice> columns,
    Optional<Drawing> drawing,
    Optional<RowMap> map,
    String note) {
  /** Where there are no rows to be drawn. */
  static final Views NONE =
      new Views(View.TABLE.code(), List.of(), List.of(), Optional.empty(), Optional.empty(), "");

  public Views {
    choices = List.copyOf(choices);
    columns = List.copyOf(columns);
  }

  /** Whether something is drawn. */
  public boolean isDrawn() {
    return drawing.isPresent() || map.isPresent();
  }

  /**
   * A way to look, or a column.
   *
   * @param address the page with it, below the root
   */
  public record Choice(Words words, String address, boolean current) {}
}

package org.w3id.bayan.publish.result;

import java.util.Optional;
import org.w3id.bayan.publish.page.Words;

/**
 * What stands in a column of a row.
 *
 * @param exact the value as the data has it, where the words say it otherwise; empty if they do not
 * @param href where it can be read about
 */
public record Cell(Words words, String exact, Optional<String> href) {
  static final Cell EMPTY = new Cell(Words.code(""), "", Optional.empty());

  /** Up to this many characters a cell looks better in one line. */
  private static final int LINE = 16;

  /** How it is set: a number so that units stand below units, something short in one line. */
  public String style() {
    if (exact.isEmpty() && words.text().matches("[+-]?\\d[\\d.,eE+-]*")) {
      return "number";
    }
    return words.text().length() <= LINE ? "brief" : "prose";
  }
}

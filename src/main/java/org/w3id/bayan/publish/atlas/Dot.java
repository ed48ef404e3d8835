package org.w3id.bayan.publish.atlas;

import java.util.Optional;
import org.w3id.bayan.publish.page.Row;
import org.w3id.bayan.publish.page.Words;

/**
 * A place on a sheet.
 *
 * @param thing the place; without an address where the page is about it
 * @param label its name, where there is room for it
 */
public record Dot(int x, int y, Row.Value thing, Optional<Label> label) {

  /** A name on a sheet, its middle at {@code x}. */
  public record Label(int x, int y, Words words) {}
}

package org.w3id.bayan.publish.atlas;

import java.util.Optional;
import java.util.function.Function;

/**
 * Addresses of nearer and wider maps.
 *
 * @param note what is not on this one; empty if all is
 */
public record Zoom(
    Optional<String> nearer, Optional<String> wider, Optional<String> whole, String note) {

  /**
   * Where a reader looks, and how to look elsewhere.
   *
   * @param window the part of the earth; nothing for all that is needed
   * @param address of the same map of another part
   * @param whole the address of the map of all
   */
  public record Looking(Optional<Window> window, Function<Window, String> address, String whole) {}

  /** From a map that shows all there is: a wider one would show nothing more. */
  static Zoom ofAll(Sheet sheet, Looking looking, String note) {
    Zoom zoom = of(sheet, looking, note);
    return looking.window().isPresent()
        ? zoom
        : new Zoom(zoom.nearer(), Optional.empty(), zoom.whole(), note);
  }

  /** From a map that shows a part. */
  static Zoom of(Sheet sheet, Looking looking, String note) {
    Window shown = looking.window().orElseGet(() -> Window.of(sheet.box()));
    return new Zoom(
        shown.nearer().map(looking.address()),
        shown.wider().map(looking.address()),
        looking.window().map(it -> looking.whole()),
        note);
  }
}

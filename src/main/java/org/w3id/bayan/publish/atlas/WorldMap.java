package org.w3id.bayan.publish.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.bayan.publish.page.Words;

/**
 * A map of the world on which some states stand out.
 *
 * @param land the outlines of all land, as a path of SVG
 */
public record WorldMap(String land, List<Country> countries) {
  private static final Sheet EARTH = new Sheet(new Box(-180, -58, 180, 84), 720, 284);

  /** Of a state with fewer units across a mark is drawn, or it would be overlooked. */
  private static final int OVERLOOKED = 10;

  public WorldMap {
    countries = List.copyOf(countries);
  }

  /** All land, which is the same on each map. */
  private static final class Earth {
    private static final String LAND = EARTH.path(List.of(Atlas.shipped().land()));
  }

  /** How wide the drawing is, in units of its own. */
  public int width() {
    return EARTH.width();
  }

  /** How high it is. */
  public int height() {
    return EARTH.height();
  }

  /**
   * A state that is to stand out.
   *
   * @param alpha2 its two letters in ISO 3166-1
   * @param note what is to be told of it
   */
  public record Chosen(Words state, String alpha2, String note) {}

  /**
   * A state that stands out.
   *
   * @param path its outline
   * @param mark where it is, if it is too small for that
   */
  public record Country(Words state, String note, String path, Optional<Mark> mark) {}

  /** A point on the map. */
  public record Mark(int x, int y) {}

  /** The map of some states; nothing, if none of them has an outline. */
  public static Optional<WorldMap> of(List<Chosen> states) {
    List<Country> countries = new ArrayList<>();
    for (Chosen state : states) {
      Atlas.shipped()
          .find(state.alpha2())
          .ifPresent(outline ->
              countries.add(
                  new Country(
                      state.state(), state.note(), EARTH.path(List.of(outline)), mark(outline))));
    }
    return countries.isEmpty()
        ? Optional.empty()
        : Optional.of(new WorldMap(Earth.LAND, countries));
  }

  private static Optional<Mark> mark(Outline outline) {
    Position middle = outline.mainBox().middle();
    double width = EARTH.units(outline.mainBox().width());
    return width >= OVERLOOKED
        ? Optional.empty()
        : Optional.of(
            new Mark(
                (int) Math.round(EARTH.x(middle)), (int) Math.round(EARTH.y(middle.latitude()))));
  }
}

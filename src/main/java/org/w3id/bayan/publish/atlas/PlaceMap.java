package org.w3id.bayan.publish.atlas;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.page.Row;
import org.w3id.bayan.vocab.Iris;

/**
 * The map of a thing: what is around it, and where on earth that is.
 *
 * @param near what is around
 * @param world all the earth
 * @param found where it is, in words
 * @param within whether these only contain it, and no more is known
 * @param neighbours in words, what the map shows around it
 * @param zoom the ways to look nearer and wider
 */
public record PlaceMap(
    Drawing near,
    Drawing world,
    List<Found> found,
    boolean within,
    Optional<Neighbours> neighbours,
    Zoom zoom) {
  public PlaceMap {
    found = List.copyOf(found);
  }

  /** Whether some place on it has a position, and not only an outline. */
  public boolean hasPositions() {
    return !near.dots().isEmpty() || found.stream().anyMatch(it -> !it.position().isEmpty());
  }

  /**
   * The map of a thing for a reader of some language.
   *
   * @param address the parameters of its page, without those of the map
   */
  public static PlaceMap of(Survey survey, Node thing, String address, Phrases phrases, Iris iris) {
    Zoom.Looking looking =
        new Zoom.Looking(
            survey.window(),
            window -> "?%s=%s&%s#map".formatted(Window.PARAMETER, window.code(), address),
            "?%s#map".formatted(address));
    return new Cartographer(survey, thing, phrases, iris).draw(looking);
  }

  /**
   * A drawing in units of its own.
   *
   * @param label what it shows, in words
   * @param land the outlines of all land, as a path of SVG
   * @param area those of the territories that are meant, likewise
   * @param marks where what the page is about is
   * @param dots other places
   */
  public record Drawing(
      String label,
      int width,
      int height,
      String land,
      String area,
      List<Dot> marks,
      List<Dot> dots) {
    public Drawing {
      marks = List.copyOf(marks);
      dots = List.copyOf(dots);
    }
  }

  /**
   * A place that the page is about, or at which it is.
   *
   * @param position its coordinates; empty for a territory
   * @param elsewhere the address of a map elsewhere
   */
  public record Found(Row.Value place, String position, String elsewhere) {}

  /**
   * Other places of the dataset.
   *
   * @param title how they lie to the one that is meant
   */
  public record Neighbours(String title, List<Neighbour> places) {
    public Neighbours {
      places = List.copyOf(places);
    }
  }

  /**
   * One of them.
   *
   * @param distance in words; empty where it is not told
   */
  public record Neighbour(Row.Value place, String distance) {}
}

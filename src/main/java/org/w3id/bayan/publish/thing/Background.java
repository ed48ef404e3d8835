package org.w3id.bayan.publish.thing;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.w3id.bayan.publish.atlas.Survey;
import org.w3id.bayan.publish.atlas.Window;
import org.w3id.bayan.store.Store;
import org.w3id.bayan.store.Surroundings;

/**
 * What is read of a thing beside its description.
 *
 * @param surroundings with whom it acts, and where it is mentioned
 * @param survey where it is, if that is known
 * @param holdings who holds it, or what it holds
 */
public record Background(Surroundings surroundings, Optional<Survey> survey, Holdings holdings) {
  /** Of a thing that stands alone. */
  static final Background NONE = new Background(Surroundings.NONE, Optional.empty(), Holdings.NONE);

  /**
   * What a store has.
   *
   * @param window the part of the earth that its map is to show, if one was chosen
   */
  public static Background read(Node thing, Optional<Window> window, Store store) {
    return new Background(
        store.surroundings(thing), Survey.of(thing, window, store), Holdings.read(thing, store));
  }
}

package org.w3id.bayan.naming;

import java.util.List;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.report.Entity;

/**
 * What a document adds to the names that are known.
 *
 * @param entities things that only this document knows
 * @param names all the words by which it calls them, and other names of known things
 * @param places where it calls them so, also by words that may mean something else elsewhere
 */
public record LocalNames(List<Entity> entities, List<Name> names, List<Place> places) {
  public LocalNames {
    entities = List.copyOf(entities);
    names = List.copyOf(names);
    places = List.copyOf(places);
  }

  /**
   * Words at one place of the text that refer to something.
   *
   * @param first the token they begin in
   * @param next the token behind them
   * @param kind code of the scheme {@code mention-kind}
   */
  public record Place(int first, int next, Span span, String kind, ThingId thing) {}
}

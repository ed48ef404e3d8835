package org.w3id.bayan.decide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.bayan.domain.Reference;
import org.w3id.bayan.domain.Span;

/**
 * What a reader writes instead of what was found; what is empty stays as it was.
 *
 * @param things may be none at all: the words refer to nothing, nobody speaks
 */
public record Change(
    List<Span> spans,
    Optional<String> type,
    Optional<List<Reference>> things,
    Map<String, String> details) {
  public Change {
    spans = List.copyOf(spans);
    things = things.map(List::copyOf);
    details = Map.copyOf(details);
  }

  /** Nothing is changed. */
  public static final Change NONE =
      new Change(List.of(), Optional.empty(), Optional.empty(), Map.of());
}

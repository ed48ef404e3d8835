package org.w3id.bayan.review;

import java.util.Map;
import org.w3id.bayan.domain.ThingId;

/**
 * A thing that a document refers to and that is known only from it, as a reader names it.
 *
 * @param className local name of its class: {@code Person}, {@code Treaty}…
 * @param names what it is called, by language tag
 */
public record LocalThing(ThingId id, String className, Map<String, String> names) {
  public LocalThing {
    names = Map.copyOf(names);
  }
}

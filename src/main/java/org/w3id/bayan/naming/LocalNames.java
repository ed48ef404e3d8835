package org.w3id.bayan.naming;

import java.util.List;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.report.Entity;

/**
 * What a document adds to the names that are known.
 *
 * @param entities things that only this document knows
 * @param names all the words by which it calls them, and other names of known things
 */
public record LocalNames(List<Entity> entities, List<Name> names) {
  public LocalNames {
    entities = List.copyOf(entities);
    names = List.copyOf(names);
  }
}

package org.w3id.bayan.ingest;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.w3id.bayan.curated.BadInputException;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.domain.ThingId;

/** Finds parties that someone names on the command line, by id or by name. */
final class Parties {
  private static final String ACTOR = "actor";

  private final Set<ThingId> actors = new HashSet<>();
  private final Map<String, ThingId> byName = new HashMap<>();

  Parties(Collection<Name> names) {
    for (Name name : names) {
      if (name.thing().kind().equals(ACTOR) && !name.misrendering()) {
        actors.add(name.thing());
        byName.putIfAbsent(name.words(), name.thing());
      }
    }
  }

  /**
   * The actor of this id or name.
   *
   * @throws BadInputException if none is known by it
   */
  ThingId get(String idOrName) {
    if (byName.containsKey(idOrName)) {
      return byName.get(idOrName);
    }
    try {
      ThingId id = new ThingId(idOrName.contains("/") ? idOrName : ACTOR + "/" + idOrName);
      if (actors.contains(id)) {
        return id;
      }
    } catch (IllegalArgumentException notAnId) {
      // neither a name nor an id: said below
    }
    throw new BadInputException(
        ("The party \"%s\" is not known. Give an id such as actor/iraq or a name from the authority"
                + " files; a new party is added there.")
            .formatted(idOrName));
  }
}

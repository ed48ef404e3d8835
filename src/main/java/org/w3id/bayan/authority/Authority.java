package org.w3id.bayan.authority;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.domain.ThingId;

/**
 * The things known before any statement is read.
 *
 * @param graph their types, labels, codes and links
 * @param names every name under which one of them may stand in a text
 * @param principals the state or the organization that a person, an office or a body speaks for
 * @param persons which of the things are persons
 * @param delegations those that are known, by the event that they were sent to and their state
 */
public record Authority(
    Graph graph,
    List<Name> names,
    Map<ThingId, ThingId> principals,
    Set<ThingId> persons,
    Map<ThingId, Map<ThingId, ThingId>> delegations) {
  /** The languages in which everything has a preferred label. */
  static final Set<String> LANGUAGES_OF_LABELS = Set.of("en", "ar");

  public Authority {
    names = List.copyOf(names);
    principals = Map.copyOf(principals);
    persons = Set.copyOf(persons);
    delegations = Map.copyOf(delegations);
  }

  /**
   * The names that may stand in a text: those in the languages of the labels stand in texts of any
   * language, others only in their own, where they are no other words.
   */
  public List<Name> namesIn(String language) {
    return names.stream()
        .filter(name ->
            LANGUAGES_OF_LABELS.contains(name.language()) || name.language().equals(language))
        .toList();
  }

  /** Whether some names may stand only in texts of this language. */
  public boolean hasNamesOnlyIn(String language) {
    return !LANGUAGES_OF_LABELS.contains(language)
        && names.stream().anyMatch(name -> name.language().equals(language));
  }
}

package org.w3id.bayan.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One clause-level speech act as the document reports it: who says what to whom, about what, with
 * what force.
 *
 * @param name its name within its document: {@code act/012} if reviewed, {@code
 *     candidate/168-212-reaffirm} if found by the program
 */
public record SpeechAct(
    String name,
    Wording wording,
    Illocution illocution,
    Map<Role, List<Reference>> roles,
    Origin origin,
    Optional<Editorial> editorial) {
  public SpeechAct {
    EnumMap<Role, List<Reference>> copy = new EnumMap<>(Role.class);
    roles.forEach((role, references) -> copy.put(role, List.copyOf(references)));
    roles = copy;
  }

  /** The things that play this role, perhaps none. */
  public List<Reference> in(Role role) {
    return roles.getOrDefault(role, List.of());
  }
}

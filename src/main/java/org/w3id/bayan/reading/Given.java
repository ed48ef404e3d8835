package org.w3id.bayan.reading;

import java.util.List;
import java.util.Optional;

/**
 * What someone wrote about a document in front matter or in a YAML file beside it.
 *
 * @param parties ids or names
 * @param origin address that it was taken from
 */
public record Given(
    Optional<String> id,
    Optional<String> title,
    Optional<String> date,
    Optional<String> language,
    List<String> parties,
    Optional<String> origin) {
  public static final Given NOTHING =
      new Given(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty());

  public Given {
    parties = List.copyOf(parties);
  }
}

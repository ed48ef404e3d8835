package org.w3id.bayan.ingest;

import java.util.List;
import java.util.Optional;
import org.w3id.bayan.reading.Given;

/**
 * What someone who hands in a document says about it beside its files.
 *
 * @param id its name
 * @param language BCP 47 tag of the text
 * @param title its title, in its language
 * @param date its date of issue: YYYY, YYYY-MM or YYYY-MM-DD
 * @param parties who issues it: ids such as {@code actor/iraq}, or names
 */
public record SourceOptions(
    Optional<String> id,
    Optional<String> language,
    Optional<String> title,
    Optional<String> date,
    List<String> parties) {
  /** Nothing is said. */
  public static final SourceOptions NONE =
      new SourceOptions(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  public SourceOptions {
    parties = List.copyOf(parties);
  }

  Given given() {
    return new Given(id, title, date, language, parties, Optional.empty());
  }
}

package org.w3id.bayan.ingest;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.curated.BadInputException;
import org.w3id.bayan.domain.Text;

/**
 * Decides what language a text is in.
 *
 * @param known tags of the languages that there are word lists for
 */
record Languages(List<String> known, LanguageProposal proposal) {

  /** Proposes the language of a text from the text alone. */
  @FunctionalInterface
  interface LanguageProposal {
    Optional<String> of(String text);
  }

  /**
   * The language that everything given agrees on; what the text itself suggests, if nothing is
   * given.
   *
   * @throws BadInputException if they contradict each other, or the language is not known
   */
  String agreeOn(
      Path file,
      Text text,
      Optional<String> option,
      Optional<String> fileName,
      Optional<String> metadata) {
    Set<String> given = new LinkedHashSet<>();
    option.ifPresent(given::add);
    fileName.ifPresent(given::add);
    metadata.ifPresent(given::add);
    if (given.size() > 1) {
      throw new BadInputException(
          "%s: the language is contradictory: %s%s%s; correct one of them"
              .formatted(
                  file,
                  option.map(tag -> "--language says " + tag + "; ").orElse(""),
                  fileName.map(tag -> "the file name says " + tag + "; ").orElse(""),
                  metadata.map(tag -> "the metadata says " + tag).orElse("")));
    }
    Optional<String> proposed = proposal.of(text.characters());
    if (given.isEmpty() && proposed.isEmpty()) {
      throw new BadInputException(
          "%s: the language cannot be told from the text; give --language (known: %s)"
              .formatted(file, String.join(", ", known)));
    }
    String language = given.isEmpty() ? proposed.get() : given.iterator().next();
    if (!known.contains(language)) {
      throw new BadInputException(
          ("%s: the language is %s, for which there are no word lists; known: %s."
                  + " A language is added as a folder in data/lexicon.")
              .formatted(file, language, String.join(", ", known)));
    }
    if (proposed.isPresent() && !proposed.get().equals(language)) {
      throw new BadInputException(
          "%s: the language is said to be %s, but the text is written in %s"
              .formatted(file, language, proposed.get()));
    }
    return language;
  }
}

package org.w3id.bayan.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
   * A language, and whether someone gave it or it was told from the text.
   *
   * @param proposed whether it was told from the text
   */
  record Told(String language, boolean proposed) {}

  /**
   * The language that everything given agrees on; what the text itself suggests, if nothing is
   * given.
   *
   * @param given what names a language, in words for a message, and the tag
   * @param hint what mark-up suggests, which is often wrong: used only where the text cannot tell
   * @throws BadInputException if they contradict each other, or the language is not known
   */
  Told agreeOn(Path file, Text text, Map<String, String> given, Optional<String> hint) {
    if (Set.copyOf(given.values()).size() > 1) {
      throw new BadInputException(
          "%s: the language is contradictory: %s; correct one of them"
              .formatted(
                  file,
                  given.entrySet().stream()
                      .map(entry -> entry.getKey() + " says " + entry.getValue())
                      .collect(Collectors.joining("; "))));
    }
    Optional<String> proposed = proposal.of(text.asRead().characters());
    String language =
        given.values().stream()
            .findFirst()
            .or(() -> proposed)
            .or(() -> hint)
            .orElseThrow(() ->
                new BadInputException(
                    ("%s: the language cannot be told from the text: it is none of those that there"
                         + " are word lists for (%s), or has too few words. If it is one of them,"
                         + " write \"language: en\" (or ar, …) into a file of the same name beside"
                         + " it that ends with .yaml; ingest takes --language too.")
                        .formatted(file, String.join(", ", known))));
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
    return new Told(language, given.isEmpty());
  }
}

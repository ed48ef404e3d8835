package org.w3id.bayan.lexicon;

import java.util.List;
import org.w3id.bayan.lexicon.NameWord.Role;

/**
 * The words that names are built with, in one language.
 *
 * @param article the article where it is written together with its noun, else empty
 * @param endings endings of adjectives that may stand in a name
 * @param nounEndings endings of nouns that are no names of persons
 * @param templates how a body and its state are put together, with {@code {state}} and {@code
 *     {body}}
 * @param examples to be run as tests
 */
public record NameWords(
    Phrases<NameWord> words,
    String article,
    List<String> endings,
    List<String> nounEndings,
    List<String> templates,
    List<Example> examples) {
  public NameWords {
    endings = List.copyOf(endings);
    nounEndings = List.copyOf(nounEndings);
    templates = List.copyOf(templates);
    examples = List.copyOf(examples);
  }

  /**
   * A sentence, and what is named in it because of one row of the table.
   *
   * @param found the words of a name that must be found
   * @param className the class it must have; empty where any will do
   */
  public record Example(Role role, String sentence, String found, String className) {}
}

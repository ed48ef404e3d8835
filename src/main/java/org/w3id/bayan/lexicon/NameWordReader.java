package org.w3id.bayan.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3id.bayan.curated.Row;
import org.w3id.bayan.curated.Table;
import org.w3id.bayan.language.Fold;
import org.w3id.bayan.language.Spelling;

/** Reads the words that names are built with. */
final class NameWordReader {
  private static final Set<String> COLUMNS =
      Set.of("role", "detail", "words", "example", "found", "class");

  private NameWordReader() {}

  static NameWords read(Path file, Spelling spelling) {
    Phrases.Builder<NameWord> phrases = Phrases.builder(spelling);
    List<String> endings = new ArrayList<>();
    List<String> nounEndings = new ArrayList<>();
    List<String> templates = new ArrayList<>();
    List<NameWords.Example> examples = new ArrayList<>();
    String article = "";
    for (Row row : Table.read(file, COLUMNS).rows()) {
      NameWord.Role role = role(row);
      NameWord word = new NameWord(role, row.find("detail").map(String::strip).orElse(""));
      for (String words : row.get("words").split("\\|", -1)) {
        switch (role) {
          case ADJECTIVE_ENDING -> endings.add(Fold.of(words.strip()));
          case NOUN_ENDING -> nounEndings.add(Fold.of(words.strip()));
          case TEMPLATE -> templates.add(words.strip());
          case ARTICLE_PREFIX -> article = words.strip();
          case HEAD, STATE_HEAD, PER_STATE_HEAD, ORDINAL_HEAD -> {
            phrases.add(words, word);
            if (!article.isEmpty() && !words.strip().startsWith(article)) {
              phrases.add(article + words.strip(), word);
            }
          }
          default -> phrases.add(words, word);
        }
      }
      row.find("example")
          .ifPresent(example ->
              examples.add(
                  new NameWords.Example(
                      role, example, row.get("found"), row.find("class").orElse(""))));
    }
    return new NameWords(phrases.build(), article, endings, nounEndings, templates, examples);
  }

  private static NameWord.Role role(Row row) {
    try {
      return NameWord.Role.valueOf(row.get("role").toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw row.problem("\"%s\" is no role of a word in a name".formatted(row.get("role")));
    }
  }
}

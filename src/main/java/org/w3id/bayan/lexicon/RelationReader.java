package org.w3id.bayan.lexicon;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3id.bayan.curated.Row;
import org.w3id.bayan.curated.Table;
import org.w3id.bayan.language.Spelling;

/** Reads the words by which texts tell of agreements or of events. */
final class RelationReader {
  private RelationReader() {}

  /** The words of a table; none if a language has no such table yet. */
  static RelationWords read(Path file, Spelling spelling) {
    List<RelationWord> all = new ArrayList<>();
    Phrases.Builder<RelationWord> phrases = Phrases.builder(spelling);
    if (Files.exists(file)) {
      for (Row row : Table.read(file, Set.of("part", "words", "value", "example")).rows()) {
        for (String words : LexiconReader.choices(row, Map.of())) {
          RelationWord word =
              new RelationWord(
                  part(row),
                  words.strip(),
                  row.find("value").orElse(""),
                  row.find("example").orElse(""));
          phrases.add(word.words(), word);
          all.add(word);
        }
      }
    }
    return new RelationWords(phrases.build(), all);
  }

  private static RelationWord.Part part(Row row) {
    for (RelationWord.Part part : RelationWord.Part.values()) {
      if (part.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(row.get("part"))) {
        return part;
      }
    }
    throw row.problem(
        "\"%s\" is no part that words can have here; known: %s"
            .formatted(row.get("part"), List.of(RelationWord.Part.values())));
  }
}

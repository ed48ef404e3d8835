package org.w3id.bayan.lexicon;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.curated.BadInputException;
import org.w3id.bayan.curated.Row;
import org.w3id.bayan.curated.Table;
import org.w3id.bayan.language.Fold;
import org.w3id.bayan.language.Spelling;

/** Reads how a language builds a clause and spells its words. */
final class GrammarReader {
  private static final String ORDER = "order";
  private static final String VERB_FIRST = "verb-first";
  private static final String SUBJECT_FIRST = "subject-first";
  private static final String ADVERB = "adverb-ending";
  private static final String PRESENT = "present-endings";
  private static final String PAST = "past-endings";
  private static final String PARTICIPLE = "participle-endings";
  private static final String NOMINATIVE = "nominative-endings";
  private static final String OBLIQUE = "oblique-endings";
  private static final String PLURAL = "plural-endings";
  private static final String FEMININE = "feminine-endings";
  private static final String ELIDED = "elided";
  private static final String APART = "endings-apart";
  private static final String PREFIXES = "prefixes";
  private static final List<String> FEATURES =
      List.of(
          ORDER,
          ADVERB,
          PRESENT,
          PAST,
          PARTICIPLE,
          NOMINATIVE,
          OBLIQUE,
          PLURAL,
          FEMININE,
          ELIDED,
          APART,
          PREFIXES);

  private final Map<String, String> features = new HashMap<>();

  private GrammarReader() {}

  static Lexicon.Grammar read(Path directory, String language) {
    Path file = directory.resolve("grammar.tsv");
    GrammarReader reader = new GrammarReader();
    Table.read(file, Set.of("feature", "value")).rows().forEach(reader::add);
    Spelling spelling =
        new Spelling(
            Set.copyOf(reader.words(ELIDED)),
            Set.copyOf(reader.words(APART)),
            Set.copyOf(reader.words(PREFIXES)));
    return new Lexicon.Grammar(
        language,
        reader.isVerbFirst(file),
        Optional.ofNullable(reader.features.get(ADVERB)),
        reader.endings(),
        spelling);
  }

  private void add(Row row) {
    String feature = row.get("feature");
    if (!FEATURES.contains(feature)) {
      throw row.problem("\"%s\" is no feature; known: %s".formatted(feature, FEATURES));
    }
    features.put(feature, row.get("value"));
  }

  private boolean isVerbFirst(Path file) {
    return switch (features.getOrDefault(ORDER, "")) {
      case VERB_FIRST -> true;
      case SUBJECT_FIRST -> false;
      default ->
          throw new BadInputException(
              "%s: the feature order is neither verb-first nor subject-first".formatted(file));
    };
  }

  private Lexicon.Endings endings() {
    return new Lexicon.Endings(
        words(PRESENT),
        words(PAST),
        words(PARTICIPLE),
        words(NOMINATIVE),
        words(OBLIQUE),
        words(PLURAL),
        written(FEMININE));
  }

  private List<String> words(String feature) {
    return written(feature).stream().map(Fold::of).toList();
  }

  private List<String> written(String feature) {
    return Arrays.stream(features.getOrDefault(feature, "").split("\\|"))
        .filter(word -> !word.isBlank())
        .toList();
  }
}

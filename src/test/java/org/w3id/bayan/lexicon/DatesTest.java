package org.w3id.bayan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.bayan.curated.Row;
import org.w3id.bayan.curated.Table;
import org.w3id.bayan.dating.Dates;
import org.w3id.bayan.domain.DateAnchor;
import org.w3id.bayan.domain.Text;

/** Every row of a table: a text, the day it is dated, and the times that are to be found in it. */
class DatesTest {
  private static final Path LEXICONS = Path.of("data/lexicon");
  private static final Path CASES = Path.of("src/test/resources/dates/cases.tsv");
  private static final Map<String, Lexicon> BY_LANGUAGE =
      LexiconReader.languages(LEXICONS).stream()
          .collect(
              Collectors.toMap(
                  language -> language, language -> LexiconReader.read(LEXICONS, language)));

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cases")
  void timesAreReadAsWritten(String language, String text, String anchor, List<String> expected) {
    Lexicon lexicon = BY_LANGUAGE.get(language);
    DateAnchor from = anchor.isEmpty() ? DateAnchor.UNKNOWN : DateAnchor.of(anchor);
    Text document = new Text(text, "0");
    assertThat(Dates.of(lexicon.tokens(text), lexicon.dateWords(), lexicon.months(), from))
        .extracting(date -> document.quote(date.span()) + " = " + date.edtf().orElse(""))
        .map(String::strip)
        .isEqualTo(expected);
  }

  /** Several dates of one text are separated by | in both columns. */
  static Stream<Arguments> cases() {
    return Table.read(CASES, Set.of("text", "language", "anchor", "edtf", "words")).rows().stream()
        .map(row ->
            Arguments.of(
                row.get("language"),
                row.get("text"),
                row.find("anchor").orElse(""),
                expected(row)));
  }

  private static List<String> expected(Row row) {
    if (row.find("words").isEmpty()) {
      return List.of();
    }
    String[] words = row.get("words").split("\\|", -1);
    String[] edtf = row.find("edtf").orElse("").split("\\|", -1);
    return Stream.iterate(0, index -> index < words.length, index -> index + 1)
        .map(index -> (words[index] + " = " + (index < edtf.length ? edtf[index] : "")).strip())
        .toList();
  }
}

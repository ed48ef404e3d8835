package org.w3id.bayan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.bayan.dating.DatedWords;
import org.w3id.bayan.dating.Dates;
import org.w3id.bayan.domain.DateAnchor;

class LexiconReaderTest {
  private static final Path LEXICONS = Path.of("data/lexicon");

  @Test
  void anUnknownLanguageNamesTheKnownOnes() {
    assertThatThrownBy(() -> LexiconReader.read(LEXICONS, "xx"))
        .hasMessageContaining("xx")
        .hasMessageContaining("ar, en, fr");
  }

  @Test
  void aBrokenLineIsNamedWithItsFile(@TempDir Path directory) throws IOException {
    Path copy = copyOf("en", directory);
    Path verbs = copy.resolve("verbs.tsv");
    long line = Files.lines(verbs).count() + 1;
    Files.writeString(
        verbs,
        Files.readString(verbs)
            + "sing\t\tcolour=red\tAssertion\treport\tnone\tpast\tsubject\tX.\n");
    assertThatThrownBy(() -> LexiconReader.read(directory, "en"))
        .hasMessageContaining("verbs.tsv, line " + line)
        .hasMessageContaining("known: object, next");
  }

  @Test
  void aChoiceOfASetThatIsNotThereIsNamedWithItsLine(@TempDir Path directory) throws IOException {
    Path references = copyOf("en", directory).resolve("references.tsv");
    Files.writeString(
        references,
        Files.readString(references) + "(all/both) (@boats)\tanaphor\tparties\tyes\t\t\n");
    assertThatThrownBy(() -> LexiconReader.read(directory, "en"))
        .hasMessageContaining("references.tsv, line ")
        .hasMessageContaining("there is no set \"boats\" in sets.tsv");
  }

  @Test
  void theDigestFollowsTheFiles(@TempDir Path directory) throws IOException {
    Path copy = copyOf("en", directory);
    String before = LexiconReader.read(directory, "en").digest();
    assertThat(before).isEqualTo(LexiconReader.read(LEXICONS, "en").digest()).hasSize(12);
    Files.writeString(copy.resolve("stopwords.tsv"), "word\nthe\n");
    assertThat(LexiconReader.read(directory, "en").digest()).isNotEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | on July 22-23, 2024 in town | July 22-23, 2024 | 2024-07-22/2024-07-23",
        "en | 22–23 July 2024 | 22–23 July 2024 | 2024-07-22/2024-07-23",
        "en | July 29 to August 2, 2024 | July 29 to August 2, 2024 | 2024-07-29/2024-08-02",
        "en | in May 2023 | May 2023 | 2023-05",
        "en | since 2014 | 2014 | 2014",
        "en | 2024-07-22 | 2024-07-22 | 2024-07-22",
        "en | on March 6 | March 6 | 2024-03-06",
        "en | in April of this year | April of this year | 2024-04",
        "en | held last summer | last summer | 2023-22",
        "en | summer 2025 | summer 2025 | 2025-22",
        "fr | les 12 et 13 mars 2025 à Dakar | 12 et 13 mars 2025 | 2025-03-12/2025-03-13",
        "fr | le 1er août 2024 | 1er août 2024 | 2024-08-01",
        "fr | en novembre 2023 | novembre 2023 | 2023-11",
        "ar | يومي 22 و23 تموز (يوليو) 2024 | يومي 22 و23 تموز (يوليو) 2024 |"
            + " 2024-07-22/2024-07-23",
        "ar | في 9 آب/أغسطس 2023 | 9 آب/أغسطس 2023 | 2023-08-09",
        "ar | ٩ يونيو ٢٠٢٥م | ٩ يونيو ٢٠٢٥م | 2025-06-09",
        "ar | كانون الثاني 2024 | كانون الثاني 2024 | 2024-01",
        "ar | في أبريل من هذا العام | أبريل من هذا العام | 2024-04",
        "ar | في الصيف الماضي | الصيف الماضي | 2023-22",
        "ar | لعام 2008 | 2008 | 2008",
        "ar | 30 ربيع الثاني 1428هـ | 30 ربيع الثاني 1428هـ | 2007-05-17"
      })
  void datesAreRead(String language, String text, String words, String edtf) {
    Lexicon lexicon = LexiconReader.read(LEXICONS, language);
    List<DatedWords> dates =
        Dates.of(
            lexicon.tokens(text), lexicon.dateWords(), lexicon.months(), DateAnchor.of("2024-07"));
    assertThat(dates).hasSize(1);
    DatedWords date = dates.getFirst();
    assertThat(date.edtf()).contains(edtf);
    assertThat(text.substring(date.span().begin(), date.span().end())).isEqualTo(words);
  }

  @Test
  void ofTwoCalendarsTheGregorianCountsAndTheConflictIsTold() {
    Lexicon lexicon = LexiconReader.read(LEXICONS, "ar");
    String text = "في 25 جمادى الأولى 1447هـ الموافق 18 نوفمبر 2025م";
    DatedWords date =
        Dates.of(lexicon.tokens(text), lexicon.dateWords(), lexicon.months(), DateAnchor.UNKNOWN)
            .getFirst();
    assertThat(date.edtf()).contains("2025-11-18");
    assertThat(date.conflict()).isPresent();
  }

  private static Path copyOf(String language, Path directory) throws IOException {
    Path copy = Files.createDirectory(directory.resolve(language));
    try (Stream<Path> files = Files.list(LEXICONS.resolve(language))) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(String.valueOf(file.getFileName())));
      }
    }
    return copy;
  }
}

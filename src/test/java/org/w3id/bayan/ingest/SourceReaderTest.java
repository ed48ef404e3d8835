package org.w3id.bayan.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.bayan.curated.BadInputException;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.vocab.Iris;

/** What is handed in is read as it is, or refused with a message that helps. */
class SourceReaderTest {
  private static final String ENGLISH = "The two sides agreed to meet again in the spring.\n";
  private static final SourceReader READER =
      new SourceReader(
          new Iris("http://localhost:8080/"),
          new Languages(
              List.of("ar", "en"),
              text ->
                  Optional.of(
                      text.codePoints().anyMatch(c -> c > 0x620 && c < 0x650) ? "ar" : "en")),
          new Parties(Set.of(Name.of("Iraq", "en", new ThingId("actor/iraq"), "name"))));

  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(temporary.resolve("spring-meeting"));
  }

  @Test
  void aFolderIsADocument() throws IOException {
    write("source.en.txt", ENGLISH);
    write(
        "statement.ttl",
        """
        PREFIX dcterms: <http://purl.org/dc/terms/>
        PREFIX bayan: <https://w3id.org/bayan/ns#>
        <id/document/spring-meeting> dcterms:title "On spring"@en ; dcterms:issued "2025-03" ;
          bayan:issuingParty <id/actor/iraq> .
        """);

    Source source = READER.read(folder, SourceOptions.NONE);

    assertThat(source.statement().id()).isEqualTo("spring-meeting");
    assertThat(source.statement().language()).isEqualTo("en");
    assertThat(source.statement().parties()).containsExactly(new ThingId("actor/iraq"));
    assertThat(source.statement().anchor().month()).map(Object::toString).contains("2025-03");
  }

  @Test
  void theTextIsKeptByteForByte() throws IOException {
    String dirty = "\uFEFFقـــال\r\n الجانبان\u00A0🕊 .";
    write("source.ar.txt", dirty);

    var text = READER.read(folder, SourceOptions.NONE).statement().text();

    assertThat(text.characters()).isEqualTo(dirty);
    assertThat(text.quote(new Span(19, 20))).isEqualTo("🕊");
    assertThat(text.sha256()).isEqualTo(TextReader.sha256(dirty.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aByteOrderMarkAloneIsNoText() throws IOException {
    refused(write("b.txt", "\uFEFF\n"), SourceOptions.NONE).hasMessageContaining("empty");
  }

  @Test
  void frontMatterIsMetadataAndStaysInTheText() throws IOException {
    Path file =
        write(
            "a.md",
            "---\ntitle: On spring\ndate: 2025-03\nparties: Iraq\nid: x-1\n---\n" + ENGLISH);
    Source source = READER.read(file, SourceOptions.NONE);
    assertThat(source.statement().id()).isEqualTo("x-1");
    assertThat(source.statement().text().characters()).startsWith("---").endsWith(ENGLISH);
    assertThat(source.statement().asRead().text().characters()).isEqualTo(ENGLISH.strip());
    assertThat(source.statement().parties()).containsExactly(new ThingId("actor/iraq"));
    assertThat(source.statement().anchor().month()).map(Object::toString).contains("2025-03");
    assertThat(source.metadata().stream())
        .anyMatch(triple -> triple.getObject().toString().contains("On spring"));
  }

  @Test
  void aYamlFileBesideSaysTheSame() throws IOException {
    Path file = write("a.html", "<p>" + ENGLISH);
    write("a.yaml", "title: On spring\nlanguage: en\nsource: https://example.org/a\n");
    Source source = READER.read(file, SourceOptions.NONE);
    assertThat(source.open().language()).isFalse();
    assertThat(source.metadata().stream())
        .anyMatch(triple -> triple.getObject().toString().equals("https://example.org/a"));
  }

  @Test
  void contradictionsAreRefused() throws IOException {
    Path file = write("a.md", "---\nlanguage: en\ndate: 2025-03-01\n---\n" + ENGLISH);
    write("a.yaml", "language: ar\n");
    refused(file, SourceOptions.NONE)
        .hasMessageContaining("a.yaml says ar")
        .hasMessageContaining("the front matter says en");
    write("a.yaml", "date: 2025-03-02\n");
    refused(file, SourceOptions.NONE).hasMessageContaining("date of issue is contradictory");
  }

  @Test
  void aPageWithoutWordsIsRefused() throws IOException {
    refused(write("a.html", "<html><script>x</script><nav>y</nav>"), SourceOptions.NONE)
        .hasMessageContaining("no words");
  }

  @Test
  void aLoneTextFileIsADocumentToo() throws IOException {
    Path file = write("Joint Statement, 3 May.en.txt", ENGLISH);
    Source source = READER.read(file, SourceOptions.NONE);
    assertThat(source.statement().id()).isEqualTo("joint-statement-3-may");
    assertThat(source.metadata().isEmpty()).isTrue();
    assertThat(source.open().language()).isFalse();
  }

  @Test
  void optionsFillWhatFilesLeaveOpen() throws IOException {
    Path file = write("a.txt", ENGLISH);
    SourceOptions options =
        new SourceOptions(
            Optional.of("my-id"),
            Optional.of("en"),
            Optional.of("Title"),
            Optional.of("2025-03-04"),
            List.of("Iraq"));
    Source source = READER.read(file, options);
    assertThat(source.statement().id()).isEqualTo("my-id");
    assertThat(source.statement().parties()).containsExactly(new ThingId("actor/iraq"));
  }

  @Test
  void aMissingFileIsNamed() {
    refused(temporary.resolve("nowhere.txt"), SourceOptions.NONE)
        .hasMessageContaining("nowhere.txt");
  }

  @Test
  void anEmptyTextIsRefused() throws IOException {
    refused(write("a.txt", " \n\t"), SourceOptions.NONE).hasMessageContaining("empty");
  }

  @Test
  void aWrongEncodingIsRefusedWithItsPlace() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.write(file, "first line\nD\u00e9claration".getBytes(StandardCharsets.ISO_8859_1));
    refused(file, SourceOptions.NONE)
        .hasMessageContaining("UTF-8")
        .hasMessageContaining("line 2")
        .hasMessageContaining("a.txt");
  }

  @Test
  void aBinaryFileIsRefused() throws IOException {
    refused(write("a.txt", "PDF\u0000\u0001"), SourceOptions.NONE).hasMessageContaining("U+0000");
  }

  @Test
  void aFolderWithoutTextIsRefused() {
    refused(folder, SourceOptions.NONE).hasMessageContaining("source.<language>.txt");
  }

  @Test
  void anUnknownLanguageIsRefused() throws IOException {
    refused(write("a.fr.txt", ENGLISH), SourceOptions.NONE)
        .hasMessageContaining("fr")
        .hasMessageContaining("ar, en");
  }

  @Test
  void aLanguageThatTheTextIsNotInIsRefused() throws IOException {
    refused(write("a.ar.txt", ENGLISH), SourceOptions.NONE).hasMessageContaining("written in en");
  }

  @Test
  void contradictoryMetadataIsRefused() throws IOException {
    write("source.en.txt", ENGLISH);
    write(
        "statement.ttl",
        "<id/document/spring-meeting> <http://purl.org/dc/terms/language> \"ar\" .");
    refused(folder, SourceOptions.NONE).hasMessageContaining("contradictory");
  }

  @Test
  void metadataAboutSomethingElseIsRefused() throws IOException {
    write("source.en.txt", ENGLISH);
    write("statement.ttl", "<id/document/other> <http://purl.org/dc/terms/title> \"x\" .");
    refused(folder, SourceOptions.NONE)
        .hasMessageContaining("statement.ttl")
        .hasMessageContaining("spring-meeting");
  }

  @Test
  void aSyntaxErrorInMetadataIsRefusedWithItsPlace() throws IOException {
    write("source.en.txt", ENGLISH);
    write("statement.ttl", "<a> <b> <c>\n<d> .");
    refused(folder, SourceOptions.NONE)
        .hasMessageContaining("statement.ttl")
        .hasMessageContaining("line: 2");
  }

  @Test
  void aTextThatHasChangedSinceIsRefused() throws IOException {
    write("source.en.txt", ENGLISH);
    write(
        "statement.ttl",
        "<id/document/spring-meeting> a <x> .\n<id/document/spring-meeting/text/en>"
            + " <https://w3id.org/bayan/ns#sha256> \"00\" .");
    refused(folder, SourceOptions.NONE).hasMessageContaining("has been changed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 May", "2024-13", "2024-02-30", "2024-5-1"})
  void anImpossibleDateIsRefused(String date) throws IOException {
    Path file = write("a.txt", ENGLISH);
    SourceOptions options =
        new SourceOptions(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(date), List.of());
    refused(file, options).hasMessageContaining(date);
  }

  @Test
  void anUnknownPartyIsRefused() throws IOException {
    Path file = write("a.txt", ENGLISH);
    SourceOptions options =
        new SourceOptions(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of("Atlantis"));
    refused(file, options).hasMessageContaining("Atlantis");
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> refused(
      Path path, SourceOptions options) {
    return assertThatThrownBy(() -> READER.read(path, options))
        .isInstanceOf(BadInputException.class);
  }
}

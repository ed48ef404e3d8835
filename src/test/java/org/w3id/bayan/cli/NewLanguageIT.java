package org.w3id.bayan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A language that nothing in the program knows of is read when its folder is there: Spanish. */
class NewLanguageIT {
  private static final Path LANGUAGES = Path.of("src/test/resources/languages");
  private static final Path STATEMENT = LANGUAGES.resolve("statement.es.txt");
  private static final String BOTH = "actor/chile, actor/portugal";

  @TempDir Path directory;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void addTheFolderOfTheLanguage() throws IOException {
    copy(Path.of("data/authority"), directory.resolve("data/authority"));
    copy(Path.of("data/lexicon"), directory.resolve("data/lexicon"));
    copy(LANGUAGES.resolve("es"), directory.resolve("data/lexicon/es"));
    Files.createDirectory(directory.resolve("data/statements"));
  }

  @Test
  void actsAreFoundWithTheirSpeakers() {
    assertThat(explained().getJsonArray("acts").stream().map(NewLanguageIT::told))
        .containsExactly(
            "discuss: " + BOTH,
            "emphasise: actor/chile",
            "express-concern: actor/portugal",
            "reaffirm: " + BOTH,
            "agree: " + BOTH,
            "commit: actor/portugal",
            "condemn: " + BOTH,
            "thank: " + BOTH);
  }

  @Test
  void datesAreFoundByTheNamesOfCldrAndOfTheFolder() {
    assertThat(
            mentions("time")
                .map(mention -> mention.getString("quote") + " = " + mention.getString("edtf")))
        .containsExactly(
            "7 de marzo de 2025 = 2025-03-07",
            "30 de agto de 2026 = 2026-08-30",
            "el otoño de 2025 = 2025-23");
  }

  @Test
  void statesAndCitiesHaveTheirNamesOfCldr() {
    assertThat(
            mentions("name")
                .map(mention -> mention.getString("quote") + " = " + strings(mention, "refersTo")))
        .contains("Lisboa = place/lisbon", "Portugal = actor/portugal");
  }

  @Test
  void theStatementIsPublished() {
    assertThat(run("ingest", STATEMENT.toString())).as(err.toString()).isZero();
    assertThat(run("dump", "--output", directory.resolve("out").toString())).isZero();
    assertThat(directory.resolve("out/bayan.nq"))
        .content()
        .contains("Ambas partes reafirmaron su compromiso", "\"Lisboa\"@es");
  }

  private JsonObject explained() {
    assertThat(run("explain", "--json", STATEMENT.toString())).as(err.toString()).isZero();
    try (JsonReader reader = Json.createReader(new StringReader(out.toString()))) {
      JsonObject explained = reader.readObject();
      assertThat(explained.getString("language")).isEqualTo("es");
      return explained;
    }
  }

  private Stream<JsonObject> mentions(String kind) {
    return explained().getJsonArray("mentions").stream()
        .map(JsonValue::asJsonObject)
        .filter(mention -> mention.getString("kind").equals(kind));
  }

  private static String told(JsonValue value) {
    JsonObject act = value.asJsonObject();
    String speakers =
        act.getJsonObject("roles").getJsonArray("statedBy").stream()
            .map(speaker -> speaker.asJsonObject().getString("thing"))
            .sorted()
            .collect(Collectors.joining(", "));
    return "%s: %s".formatted(act.getString("type"), speakers);
  }

  private static String strings(JsonObject object, String key) {
    JsonArray array = object.getJsonArray(key);
    List<JsonString> strings = array.getValuesAs(JsonString.class);
    return strings.stream().map(JsonString::getString).collect(Collectors.joining(", "));
  }

  private int run(String... command) {
    String[] places = {
      "--data", directory.resolve("data").toString(), "--store", directory.resolve("s").toString()
    };
    String[] all = Stream.concat(Stream.of(command), Stream.of(places)).toArray(String[]::new);
    return Main.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(all);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      files.forEach(file -> {
        try {
          Files.createDirectories(to.getParent());
          Files.copy(file, to.resolve(from.relativize(file)));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    }
  }
}

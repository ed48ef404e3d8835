package org.w3id.bayan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two documents side by side, published here, through a real server. */
class CompareIT {
  private static final String JSON = "application/json";

  @TempDir private static Path directory;
  private static ServedTexts texts;

  @BeforeAll
  static void publish() throws IOException {
    texts =
        ServedTexts.start(
            directory,
            ServedTexts.Text.of(
                "before",
                "en",
                "2022-03-01",
                """
                Kenya and Norway intend to protect the coral reefs of the northern coast.
                Kenya and Norway committed to training harbour pilots.
                Kenya and Norway decided to build a research vessel.
                Kenya and Norway committed to sharing weather data.
                """,
                "Kenya",
                "Norway"),
            ServedTexts.Text.of(
                "after",
                "en",
                "2024-03-01",
                """
                Kenya and Norway committed to training harbour pilots.
                Kenya and Norway decided to protect the coral reefs of the northern coast.
                Kenya and Norway intend to build a research vessel.
                Kenya and Norway committed to restoring old lighthouses.
                Kenya and Norway did not agree on fishing quotas.
                """,
                "Kenya",
                "Norway"));
  }

  @AfterAll
  static void stop() {
    texts.close();
  }

  private static JsonObject compare(String left, String right)
      throws IOException, InterruptedException {
    HttpResponse<String> response =
        texts.get("compare?left=%s&right=%s".formatted(left, right), JSON);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
      return reader.readObject();
    }
  }

  private static List<String> changes(JsonObject comparison) {
    return comparison.getJsonArray("lines").stream()
        .map(line -> line.asJsonObject().getString("change"))
        .toList();
  }

  @Test
  void tellsWhatBecameOfEachUndertaking() throws IOException, InterruptedException {
    assertThat(changes(compare("document/before", "document/after")))
        .containsExactly("strengthened", "repeated", "weakened", "dropped", "new");
  }

  @Test
  void turnsRoundWithTheDocuments() throws IOException, InterruptedException {
    assertThat(changes(compare("after", "before")))
        .containsExactly("repeated", "weakened", "strengthened", "dropped", "new");
  }

  @Test
  void findsADocumentTheSameAsItself() throws IOException, InterruptedException {
    assertThat(changes(compare("document/before", "document/before")))
        .hasSize(4)
        .containsOnly("repeated");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void showsThemSideBySide(String lang) throws IOException, InterruptedException {
    HttpResponse<String> response =
        texts.get("compare?left=document/before&right=document/after&lang=" + lang, "text/html");
    Document page = Jsoup.parse(response.body());
    assertThat(page.expectFirst("html").attr("lang")).isEqualTo(lang);
    assertThat(page.select(".comparison tbody tr")).hasSize(5);
    assertThat(page.expectFirst(".change-strengthened td").text()).contains("coral reefs");
    assertThat(page.select(".comparison td a[href*=/document/before/]")).hasSize(4);
    assertThat(page.select("select[name=left] option[selected]").eachAttr("value"))
        .containsExactly("document/before");
    assertThat(page.select("select[name=right] option[selected]").eachAttr("value"))
        .containsExactly("document/after");
    assertThat(page.select("script:not([src^=/static/]), [style]")).isEmpty();
  }

  @Test
  void offersTheDocumentsToChooseFrom() throws IOException, InterruptedException {
    Document page = Jsoup.parse(texts.get("compare", "text/html").body());
    assertThat(page.select("select[name=left] option")).hasSize(2);
    assertThat(page.select(".comparison")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"left=document/nothing", "left=%3Cb%3E", "right=actor/kenya"})
  void saysWhichDocumentIsUnknown(String parameter) throws IOException, InterruptedException {
    HttpResponse<String> response = texts.get("compare?" + parameter, JSON);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("no such document");
  }
}

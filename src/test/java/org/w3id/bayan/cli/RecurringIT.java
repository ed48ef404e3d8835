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

/** What is undertaken about one thing, through all documents, published here and served. */
class RecurringIT {
  private static final String JSON = "application/json";

  @TempDir private static Path directory;
  private static ServedTexts texts;

  @BeforeAll
  static void publish() throws IOException {
    texts =
        ServedTexts.start(
            directory,
            kenyaAndNorway(
                "third",
                "2024-03-01",
                """
                Kenya and Norway intend to cooperate on fisheries.
                Kenya and Norway reaffirmed their friendship with Tanzania.
                """),
            kenyaAndNorway(
                "first",
                "2020-03-01",
                """
                Kenya and Norway intend to build a research vessel with Tanzania.
                Kenya and Norway committed to sharing weather data.
                """),
            kenyaAndNorway(
                "second",
                "2022-03-01",
                """
                Kenya and Norway decided to build a research vessel with Tanzania.
                Kenya and Norway committed to train harbour pilots of Tanzania.
                """),
            kenyaAndNorway(
                "fourth",
                "2025-03-01",
                """
                Kenya and Norway decided to build a research vessel with Tanzania.
                """),
            ServedTexts.Text.of(
                "elsewhere",
                "en",
                "2023-03-01",
                "Chile and Peru committed to sharing weather data.",
                "Chile",
                "Peru"));
  }

  private static ServedTexts.Text kenyaAndNorway(String name, String date, String words) {
    return ServedTexts.Text.of(name, "en", date, words, "Kenya", "Norway");
  }

  @AfterAll
  static void stop() {
    texts.close();
  }

  private static JsonObject about(String thing) throws IOException, InterruptedException {
    HttpResponse<String> response = texts.get("recurring?about=" + thing, JSON);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
      return reader.readObject();
    }
  }

  private static List<String> steps(JsonObject recurrence, int promise) {
    return recurrence.getJsonArray("promises").getJsonObject(promise).getJsonArray("steps").stream()
        .map(step -> step.asJsonObject())
        .map(step -> step.getString("issued").substring(0, 4) + " " + step.getString("change"))
        .toList();
  }

  @Test
  void followsAPromiseThroughTheYears() throws IOException, InterruptedException {
    JsonObject tanzania = about("actor/tanzania");
    assertThat(tanzania.getBoolean("whole")).isTrue();
    assertThat(tanzania.getInt("documents")).isEqualTo(3);
    assertThat(steps(tanzania, 0))
        .containsExactly("2020 new", "2022 strengthened", "2024 unmentioned", "2025 repeated");
    assertThat(steps(tanzania, 1))
        .containsExactly("2022 new", "2024 unmentioned", "2025 unmentioned");
    assertThat(tanzania.getJsonArray("promises")).hasSize(2);
  }

  @Test
  void followsWhatSomeoneIsBoundTo() throws IOException, InterruptedException {
    JsonObject chile = about("actor/chile");
    assertThat(chile.getJsonArray("promises")).hasSize(1);
    assertThat(steps(chile, 0)).containsExactly("2023 new");
    assertThat(about("actor/kenya").getJsonArray("promises").size()).isGreaterThan(3);
  }

  @Test
  void saysThatNothingIsUndertaken() throws IOException, InterruptedException {
    assertThat(about("actor/iceland").getJsonArray("promises")).isEmpty();
    Document page =
        Jsoup.parse(texts.get("recurring?about=actor/iceland&lang=en", "text/html").body());
    assertThat(page.expectFirst(".extent").text()).startsWith("Nothing is undertaken");
  }

  @Test
  void givesATable() throws IOException, InterruptedException {
    HttpResponse<String> table = texts.get("recurring?about=actor/tanzania&format=csv", "*/*");
    assertThat(table.headers().firstValue("Content-Type")).hasValue("text/csv;charset=utf-8");
    assertThat(table.body().lines().toList())
        .hasSize(8)
        .first()
        .isEqualTo(
            "promise,change,issued,document,title,act,words,words_language,type,strength,rank");
    assertThat(table.body().lines().filter(line -> line.startsWith("1,")).count()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void showsThePromises(String lang) throws IOException, InterruptedException {
    Document page =
        Jsoup.parse(texts.get("recurring?about=actor/tanzania&lang=" + lang, "text/html").body());
    assertThat(page.expectFirst("html").attr("lang")).isEqualTo(lang);
    assertThat(page.select(".promises > li")).hasSize(2);
    assertThat(page.select("#promise-1 .steps > li").eachAttr("class"))
        .containsExactly(
            "change-new", "change-strengthened", "change-unmentioned", "change-repeated");
    assertThat(page.select("#promise-1 .words a[href*=/document/]")).hasSize(3);
    assertThat(page.expectFirst("#promise-1 .change-unmentioned .where a").attr("href"))
        .endsWith("document/third");
    assertThat(page.select("script:not([src^=/static/]), [style]")).isEmpty();
  }

  @Test
  void isReachedFromThePagesOfThings() throws IOException, InterruptedException {
    Document thing = Jsoup.parse(texts.get("doc/actor/tanzania", "text/html").body());
    assertThat(thing.select("a[href='/recurring?about=actor/tanzania']")).hasSize(1);
    Document compare = Jsoup.parse(texts.get("compare", "text/html").body());
    assertThat(compare.select("nav a[href='/recurring']")).hasSize(1);
    assertThat(compare.select("main a[href='/recurring']")).hasSize(1);
    Document choice = Jsoup.parse(texts.get("recurring", "text/html").body());
    assertThat(choice.select(".choices a").eachAttr("href"))
        .contains("/recurring?about=actor/tanzania");
  }

  @ParameterizedTest
  @ValueSource(strings = {"about=topic/nothing", "about=%3Cb%3E", "about=actor/chile&start=0"})
  void saysWhatMakesNoSense(String parameters) throws IOException, InterruptedException {
    HttpResponse<String> response = texts.get("recurring?" + parameters, JSON);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).containsAnyOf("there is no such thing", "give a number");
  }
}

package org.w3id.bayan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Search over texts that are published here, in both languages, through a real server. */
class SearchIT {
  private static final String JSON = "application/json";

  @TempDir private static Path directory;
  private static ServedTexts texts;

  @BeforeAll
  static void publish() throws IOException {
    texts =
        ServedTexts.start(
            directory,
            ServedTexts.Text.of(
                "rivers",
                "en",
                "2023-05-03",
                """
                Jordan and Japan agreed to protect the rivers and wetlands of the valley.
                The two sides discussed a Memorandum of Understanding on river fisheries.
                They condemned <script>alert("x")</script> & every attack on ferries.
                """,
                "Jordan",
                "Japan"),
            ServedTexts.Text.of(
                "ports",
                "ar",
                "2024-07-09",
                """
                اتفق الأردن واليابان على حماية الموانئ والأنهار.
                والتقى رئيس الوزراء محمد العبّاسي بمسؤولي هيئة الموانئ في العقبة.
                """,
                "Jordan",
                "Japan"));
  }

  @AfterAll
  static void stop() {
    texts.close();
  }

  private static JsonObject search(String parameters) throws IOException, InterruptedException {
    HttpResponse<String> response = texts.get("search?" + parameters, JSON);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
      return reader.readObject();
    }
  }

  private static List<String> found(String words) throws IOException, InterruptedException {
    return search("q=" + ServedTexts.encoded(words)).getJsonArray("results").stream()
        .map(result -> result.asJsonObject().getString("iri").substring(ServedTexts.BASE.length()))
        .toList();
  }

  private static Document page(String parameters) throws IOException, InterruptedException {
    HttpResponse<String> response = texts.get("search?" + parameters, "text/html");
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return Jsoup.parse(response.body());
  }

  @ParameterizedTest
  @CsvSource({
    "الموانئ, المواني",
    "الموانئ, موانئ",
    "الموانئ, والموانئ",
    "الموانئ, المَوَانِئ",
    "الموانئ, المـــوانئ",
    "الأنهار, الانهار",
    "الأنهار, أنهار",
    "هيئة الموانئ, هيئه الموانئ",
    "العبّاسي, العباسى",
    "rivers, River",
    "rivers, RIVERS",
    "fisheries, FISHÉRIES"
  })
  void findsAWordHoweverItIsWritten(String written, String typed)
      throws IOException, InterruptedException {
    assertThat(found(written)).isNotEmpty();
    assertThat(found(typed)).containsAll(found(written));
  }

  @ParameterizedTest
  @CsvSource({
    "jordan, en, jordan, Jordan",
    "jordan, ar, الاردن, الأردن",
    "jordan, ar, والأردن, الأردن",
    "jordan, ar, اردن, الأردن",
    "japan, en, JAPAN, Japan",
    "united-states, ar, متحده, المتحدة"
  })
  void marksInNamesTheWordsThatWereSought(String name, String lang, String typed, String marked)
      throws IOException, InterruptedException {
    Document page = page("lang=%s&kind=actor&q=%s".formatted(lang, ServedTexts.encoded(typed)));
    Element thing = page.expectFirst(".hits .thing a[href$=/actor/%s]".formatted(name));
    assertThat(thing.select("mark").eachText()).containsExactly(marked);
    assertThat(thing.expectFirst("bdi").attr("lang")).isEqualTo(lang);
  }

  @Test
  void marksNothingInANameThatOnlySoundsAlikeOrIsNotSought()
      throws IOException, InterruptedException {
    assertThat(page("lang=en&kind=actor").select(".hits .thing")).isNotEmpty();
    assertThat(page("lang=en&kind=actor").select(".hits .thing mark")).isEmpty();
    assertThat(page("lang=ar&q=jordan").select(".hits .thing a[href$=/actor/jordan] mark"))
        .isEmpty();
  }

  @Test
  void findsThingsByTheirNamesInAnyLanguage() throws IOException, InterruptedException {
    assertThat(found("Jordan")).startsWith("id/actor/jordan").doesNotHaveDuplicates();
    assertThat(found("الأردن")).contains("id/actor/jordan", "id/document/ports");
    assertThat(found("Jordan")).as("by what its words mean").contains("id/document/ports");
    assertThat(found("Aqaba")).anyMatch(iri -> iri.startsWith("id/document/ports/text/ar#"));
  }

  @ParameterizedTest
  @CsvSource({
    "Butafliqa, id/actor/abdelaziz-bouteflika",
    "Abdulmajeed Tabboun, id/actor/abdelmadjid-tebboune",
    "بوتيفليكا, id/actor/abdelaziz-bouteflika"
  })
  void findsNamesThatSoundAlikeWhereNothingHasTheWords(String typed, String meant)
      throws IOException, InterruptedException {
    JsonObject answer = search("q=" + ServedTexts.encoded(typed));
    assertThat(answer.getBoolean("alike")).isTrue();
    assertThat(found(typed)).contains(meant);
    assertThat(search("q=Jordan").getBoolean("alike")).isFalse();
  }

  @Test
  void countsAndChoosesByFacets() throws IOException, InterruptedException {
    JsonObject all = search("q=");
    JsonObject kinds = all.getJsonObject("facets").getJsonObject("kind");
    assertThat(kinds.getInt("document")).isGreaterThanOrEqualTo(2);
    JsonObject agreed = search("q=&type=agree");
    assertThat(agreed.getInt("total"))
        .isEqualTo(all.getJsonObject("facets").getJsonObject("type").getInt("agree"))
        .isGreaterThanOrEqualTo(2);
    assertThat(agreed.getJsonObject("facets").getJsonObject("type"))
        .as("the others stay there to be chosen")
        .isEqualTo(all.getJsonObject("facets").getJsonObject("type"));
    assertThat(search("q=&type=agree&party=actor/japan").getInt("total"))
        .isEqualTo(agreed.getJsonObject("facets").getJsonObject("party").getInt("actor/japan"));
    assertThat(search("q=&kind=document&kind=act").getInt("total"))
        .isEqualTo(kinds.getInt("document") + kinds.getInt("act"));
    assertThat(search("q=&kind=document&from=2024&to=2024").getInt("total")).isEqualTo(1);
    assertThat(search("q=&kind=document&to=2023-05").getInt("total")).isEqualTo(1);
    assertThat(search("q=&kind=document&from=2023-05-03&to=2024-07-09").getInt("total"))
        .isEqualTo(2);
  }

  @Test
  void showsWordsInTheirLanguageAndDirectionWithMarks() throws IOException, InterruptedException {
    for (String lang : List.of("en", "ar")) {
      Document page = page("q=" + ServedTexts.encoded("الموانئ") + "&lang=" + lang);
      assertThat(page.expectFirst("html").attr("dir")).isEqualTo(lang.equals("ar") ? "rtl" : "ltr");
      Element mark = page.expectFirst(".hits .snippet[lang=ar][dir=rtl] mark");
      assertThat(mark.text()).contains("موانئ");
      assertThat(page.expectFirst("input[type=search][value]").attr("value")).isEqualTo("الموانئ");
      assertThat(page.select("[style], style, [onclick]")).isEmpty();
    }
    Document hostile = page("q=attack+ferries&kind=sentence");
    assertThat(hostile.expectFirst(".hits .thing").text()).contains("<script>alert(\"x\")");
    assertThat(hostile.select(".hits script")).isEmpty();
  }

  @Test
  void leadsThroughPages() throws IOException, InterruptedException {
    Document first = page("q=&kind=place");
    Element next = first.expectFirst("a[rel=next]");
    Document second = page(next.attr("href").substring(1));
    assertThat(second.select(".hits .thing a").eachAttr("href"))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(first.select(".hits .thing a").eachAttr("href"));
    assertThat(second.select("a[rel=prev]")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "?",
        "\"",
        "\"a b",
        "a:b^4 AND OR NOT (",
        "[* TO *]",
        "/.*/",
        "~",
        "\u202eIraq\u202c",
        "\u0000",
        "\ud83d\ude00",
        "ـ",
        "ء",
        "al-",
        "' OR 1=1 --",
        "<img src=x onerror=alert(1)>"
      })
  void answersAnyWords(String words) throws IOException, InterruptedException {
    String encoded = ServedTexts.encoded(words);
    assertThat(texts.get("search?q=" + encoded, "text/html").statusCode()).isIn(200, 400);
    assertThat(texts.get("search?q=" + encoded, JSON).statusCode()).isIn(200, 400);
    assertThat(texts.get("search/suggest?q=" + encoded, JSON).statusCode()).isIn(200, 400);
    assertThat(texts.get("search?q=" + encoded, "text/html").body())
        .doesNotContain("<img src=x", "\u202e");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from=yesterday",
        "from=2024-13",
        "to=2024-02-30",
        "start=0",
        "start=-1",
        "start=99999",
        "kind=%3Cb%3E",
        "party=nobody%20here",
        "type=a%20b",
        "format=pdf"
      })
  void saysWhichParameterIsWrong(String parameter) throws IOException, InterruptedException {
    HttpResponse<String> response = texts.get("search?q=river&" + parameter, JSON);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(response.body()).contains("detail");
    assertThat(texts.get("search?q=river&" + parameter, "text/html").body()).contains("</html>");
  }

  @Test
  void refusesTenThousandCharacters() throws IOException, InterruptedException {
    HttpResponse<String> response = texts.get("search?q=" + "a".repeat(10_000), JSON);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("at most 500 characters");
  }

  @Test
  void isATableForSpreadsheets() throws IOException, InterruptedException {
    HttpResponse<String> plain = texts.get("search?q=rivers&format=csv", "*/*");
    assertThat(plain.headers().firstValue("Content-Type")).contains("text/csv;charset=utf-8");
    assertThat(plain.body()).startsWith("iri,kind,name,").contains("\r\n");
    assertThat(texts.get("search?q=rivers&format=csv&bom=1", "*/*").body())
        .isEqualTo("\ufeff" + plain.body());
  }

  @Test
  void keepsThePromisesOfHttp() throws IOException, InterruptedException {
    HttpResponse<String> page = texts.get("search?q=rivers", "text/html");
    String etag = page.headers().firstValue("ETag").orElseThrow();
    assertThat(
            texts
                .send(
                    texts
                        .request("search?q=rivers")
                        .header("Accept", "text/html")
                        .header("If-None-Match", etag))
                .statusCode())
        .isEqualTo(304);
    HttpResponse<String> head =
        texts.send(
            texts
                .request("search?q=rivers")
                .header("Accept", "text/html")
                .method("HEAD", HttpRequest.BodyPublishers.noBody()));
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("ETag")).contains(etag);
    assertThat(texts.get("search?q=rivers", JSON).headers().firstValue("ETag"))
        .isNotEqualTo(head.headers().firstValue("ETag"));
    assertThat(page.headers().allValues("Vary").toString()).contains("Accept", "Accept-Language");
    assertThat(texts.get("search?q=rivers", "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void suggestsNamesThatBeginAsTyped() throws IOException, InterruptedException {
    assertThat(texts.get("search/suggest?q=jor", JSON).body()).contains("/id/actor/jordan");
    assertThat(texts.get("search/suggest?q=" + ServedTexts.encoded("ارد"), JSON).body())
        .contains("/id/actor/jordan", "\"dir\":\"rtl\"");
    assertThat(texts.get("search/suggest?q=", JSON).body()).contains("[]");
  }

  @Test
  void findsWhatHasJustBeenPublished() throws IOException, InterruptedException {
    assertThat(found("lighthouses")).isEmpty();
    texts.add(
        ServedTexts.Text.of(
            "lighthouses", "en", "2025-01-02", "Jordan agreed to restore lighthouses.", "Jordan"));
    assertThat(found("lighthouses")).contains("id/document/lighthouses");
  }
}

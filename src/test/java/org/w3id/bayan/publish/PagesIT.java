package org.w3id.bayan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.SKOS;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.bayan.SeedServer;

/** What people see: a statement with its meaning laid over it, and harmless pages. */
class PagesIT {
  private static final String STATEMENT = "us-iraq-jscd-2-joint-statement";
  private static final int LONG = 10_000;

  @RegisterExtension static final SeedServer SEED = new SeedServer();

  private static HttpResponse<String> asked(String path, String... headers)
      throws IOException, InterruptedException {
    return SEED.send(HttpRequest.newBuilder(SEED.address().resolve(path)).headers(headers).build());
  }

  @Test
  void aLanguageThatWasChosenIsKept() throws IOException, InterruptedException {
    String[] browser = {"Accept", "text/html", "Accept-Language", "en"};
    HttpResponse<String> chosen = asked("/?lang=ar", browser);
    List<String> cookies = chosen.headers().allValues("Set-Cookie");
    assertThat(cookies).singleElement().asString().startsWith("lang=ar;").contains("Path=/;");
    assertThat(asked("/?lang=ar", browser).headers().allValues("Set-Cookie")).isEqualTo(cookies);
    assertThat(chosen.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
    for (String page : List.of("/doc/actor/iraq", "/queries", "/sparql", "/search?q=iraq")) {
      HttpResponse<String> kept =
          asked(page, "Accept", "text/html", "Accept-Language", "en", "Cookie", "a=b; lang=ar");
      assertThat(Jsoup.parse(kept.body()).expectFirst("html").attr("lang")).isEqualTo("ar");
      assertThat(kept.headers().allValues("Vary").toString()).contains("Cookie");
      assertThat(kept.headers().allValues("Set-Cookie")).isEmpty();
    }
    HttpResponse<String> other = asked("/?lang=en", "Accept", "text/html", "Cookie", "lang=ar");
    assertThat(Jsoup.parse(other.body()).expectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(other.headers().firstValue("Set-Cookie").orElseThrow()).startsWith("lang=en;");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lang=xx", "lang=", "lang=ar\"><b>", "=", "lang"})
  void aCookieThatNamesNoLanguageCountsForNothing(String cookie)
      throws IOException, InterruptedException {
    HttpResponse<String> response = asked("/", "Accept", "text/html", "Cookie", cookie);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Jsoup.parse(response.body()).expectFirst("html").attr("lang")).isEqualTo("en");
  }

  @Test
  void programsGetNoCookies() throws IOException, InterruptedException {
    assertThat(asked("/doc/actor/iraq?lang=ar", "Accept", "text/turtle").headers().map())
        .doesNotContainKey("set-cookie");
    assertThat(asked("/doc/actor/iraq?lang=xx", "Accept", "text/html").headers().map())
        .doesNotContainKey("set-cookie");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "text/turtle", "application/ld+json"})
  void anAnswerThatIsSentAgainSaysTheSame(String type) throws IOException, InterruptedException {
    HttpResponse<String> made = asked("/doc/actor/jordan", "Accept", type);
    HttpResponse<String> again = asked("/doc/actor/jordan", "Accept", type);
    assertThat(again.body()).isEqualTo(made.body());
    assertThat(said(again)).isEqualTo(said(made)).containsKeys("link", "etag", "vary");
  }

  /** What each field lists: how many lines it takes means nothing (RFC 9110, 5.3). */
  private static Map<String, Set<String>> said(HttpResponse<?> response) {
    Map<String, Set<String>> fields = new TreeMap<>();
    response
        .headers()
        .map()
        .forEach((name, lines) -> fields.put(name, Set.of(String.join(", ", lines).split(", "))));
    fields.remove("date");
    return fields;
  }

  private static Document page(String path) throws IOException, InterruptedException {
    return Jsoup.parse(get(path, "text/html"), SEED.address().resolve(path).toString());
  }

  private static String get(String path, String type) throws IOException, InterruptedException {
    HttpResponse<String> response =
        SEED.send(
            HttpRequest.newBuilder(SEED.address().resolve(path)).header("Accept", type).build());
    assertThat(response.statusCode()).isEqualTo(200);
    return response.body();
  }

  @Test
  void showsEveryCharacterOfTheTextOnce() throws IOException, InterruptedException {
    Element text = page("/doc/document/" + STATEMENT).expectFirst("div.text");
    text.select(".sign, .correction").remove();
    assertThat(text.wholeText())
        .isEqualTo(
            Files.readString(
                Path.of("data", "statements", STATEMENT, "source.ar.txt"), StandardCharsets.UTF_8));
    assertThat(text.attr("lang") + " " + text.attr("dir")).isEqualTo("ar rtl");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/doc/document/" + STATEMENT,
        "/doc/document/" + STATEMENT + "?lang=ar",
        "/doc/document/" + STATEMENT + "/text/ar",
        "/doc/actor/iraq",
        "/doc/document/" + STATEMENT + "/act/012?lang=ar"
      })
  void holdsTogether(String path) throws IOException, InterruptedException {
    Document page = page(path);
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("a[href^=#]").eachAttr("href"))
        .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
    assertThat(page.select("[style], style, [onclick]")).isEmpty();
    assertThat(page.select("script:not([src^=/static/])").eachAttr("type"))
        .allMatch("application/ld+json"::equals);
    assertThat(page.select("a a")).isEmpty();
  }

  @Test
  void showsWhoActsWithAnActor() throws IOException, InterruptedException {
    String together =
        """
        PREFIX bayan: <https://w3id.org/bayan/ns#>
        SELECT (COUNT(DISTINCT ?act) AS ?n) {
          ?act (bayan:statedBy|bayan:onBehalfOf) <%1$sid/actor/iraq> .
          ?act (bayan:statedBy|bayan:onBehalfOf) <%1$sid/actor/united-states> . }
        """
            .formatted(TestServer.BASE);
    String count =
        get("/sparql?query=" + URLEncoder.encode(together, StandardCharsets.UTF_8), "text/csv")
            .lines()
            .skip(1)
            .findFirst()
            .orElseThrow();
    Document page = page("/doc/actor/iraq?lang=en");
    Element closest = page.expectFirst(".ties li");
    assertThat(closest.expectFirst("a").text()).isEqualTo("United States of America");
    assertThat(closest.text()).contains(count + " acts");
    assertThat(page.select("svg.neighbours text").eachText()).contains("United States of America");
    assertThat(page.expectFirst(".ties li:contains(2024)").text()).contains("July 2024");
  }

  @Test
  void leadsFromEachFactToItsWords() throws IOException, InterruptedException {
    Document page = page("/doc/document/" + STATEMENT);
    List<String> ids = page.select("[id]").eachAttr("id");
    for (Element note : page.select(".note")) {
      List<String> words = note.select("a[href^=#char=]").eachAttr("href");
      assertThat(words).as(note.id()).isNotEmpty();
      assertThat(words).as(note.id()).allMatch(href -> ids.contains(href.substring(1)));
      assertThat(page.select("a[href=#" + note.id() + "]")).as(note.id()).isNotEmpty();
    }
    Elements mentions = page.select("div.text .mention");
    assertThat(mentions).hasSizeGreaterThan(150);
    assertThat(mentions).allMatch(it -> it.is("a[href^=#]") || !it.select("a[href^=#]").isEmpty());
    assertThat(page.select(".note.act")).hasSizeGreaterThan(30);
    assertThat(page.select(".note.mention")).hasSizeGreaterThan(50);
  }

  @Test
  void showsDefectsWithTheCorrectionBeside() throws IOException, InterruptedException {
    Document page = page("/doc/document/" + STATEMENT);
    Element erratum = page.expectFirst("div.text .correction[href=#erratum-E01]");
    assertThat(erratum.text()).isEqualTo("لويد أوستن");
    assertThat(page.getElementById("erratum-E01").text()).contains("لوفد أوستن");
  }

  @Test
  void tellsWhatAnActWasUnderstoodToBe() throws IOException, InterruptedException {
    Element note = page("/doc/document/" + STATEMENT + "?lang=en").getElementById("act-012");
    assertThat(note.text())
        .contains("decision", "Republic of Iraq", "stated", "reviewed", "Higher Military");
    assertThat(note.select(".gloss[lang=en]")).hasSize(1);
    assertThat(
            page("/doc/document/" + STATEMENT + "?lang=en")
                .getElementById("act-013")
                .select(".others a")
                .eachText())
        .contains("reading note · A7");
  }

  /** What has no name in the data has one among the phrases, or a reader sees a code. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void eachClassAndPropertyHasANameInTheLanguageOfTheReader(String lang)
      throws IOException, InterruptedException {
    String query = "SELECT DISTINCT ?term { { ?s ?term ?o } UNION { ?s a ?term } }";
    Document page =
        page(
            "/sparql?format=html&lang=%s&query=%s"
                .formatted(lang, URLEncoder.encode(query, StandardCharsets.UTF_8)));
    assertThat(page.select(".results td")).hasSizeGreaterThan(100);
    assertThat(page.select(".results td:has(bdi[dir=ltr]:not([lang]))").eachAttr("title"))
        .isEmpty();
  }

  @Test
  void whereNothingIsThatIsSaidOnceAndInTheLanguageOfTheReader()
      throws IOException, InterruptedException {
    HttpResponse<String> response =
        SEED.send(
            HttpRequest.newBuilder(SEED.address().resolve("/doc/actor/nobody?lang=ar"))
                .header("Accept", "text/html")
                .build());
    Document page = Jsoup.parse(response.body());
    assertThat(page.select("main p").eachText()).hasSize(3).last().isEqualTo("404");
    assertThat(page.select("main [lang=en], main p[dir]")).isEmpty();
  }

  @Test
  void tellsWhatBecameOfPromises() throws IOException, InterruptedException {
    Document page = page("/doc/document/" + STATEMENT + "?lang=en");
    Elements summary = page.select("#summary");
    assertThat(summary.select("#promises + ul li a[href=#act-015]")).hasSize(1);
    assertThat(summary.select("#promises + ul li:has(a[href=#act-015]) .outcome a")).hasSize(1);
    List<String> open = summary.select(".numbers a").eachAttr("href");
    assertThat(open).contains("#act-016").doesNotContain("#act-015");
    assertThat(page.expectFirst(".within a[href^=/compare]").attr("href"))
        .isEqualTo("/compare?left=document/" + STATEMENT);
  }

  @Test
  void staysOnThePageWhenTheLanguageChanges() throws IOException, InterruptedException {
    Document page = page("/doc/actor/united-states?page=1&lang=en");
    assertThat(page.expectFirst(".languages a").attr("href")).isEqualTo("?page=1&lang=ar");
    assertThat(page("/?lang=ar").expectFirst("html").attr("dir")).isEqualTo("rtl");
  }

  @Test
  void listsTheDocumentsAndDrawsThemInTime() throws IOException, InterruptedException {
    Document page = page("/?lang=en");
    assertThat(page.expectFirst(".documents tbody tr").text())
        .contains("July 2024", "Republic of Iraq", "36 acts");
    assertThat(page.select(".timeline circle")).isNotEmpty();
    JsonObject card =
        Json.createReader(new StringReader(page.expectFirst("script:not([src])").data()))
            .readObject();
    assertThat(card.getString("@type")).isEqualTo("Dataset");
  }

  @Test
  void isNotHarmedByWhatThingsAreCalled(@TempDir Path directory)
      throws IOException, InterruptedException {
    String hostile = "</script><script>alert(1)</script>\"'\u202E\u2066" + "x".repeat(LONG);
    Node thing = NodeFactory.createURI(TestServer.BASE + "id/actor/iraq");
    try (TestServer server = TestServer.start(directory)) {
      Txn.executeWrite(
          server.dataset(),
          () -> {
            Quad name =
                Quad.create(
                    Quad.defaultGraphIRI,
                    thing,
                    SKOS.prefLabel.asNode(),
                    NodeFactory.createLiteralLang(hostile, "fr"));
            server.dataset().deleteAny(Quad.defaultGraphIRI, thing, name.getPredicate(), Node.ANY);
            server.dataset().add(name);
          });
      for (String path : List.of("/doc/actor/iraq", "/doc/document/talks/act/001")) {
        String body = server.get(path, "Accept", "text/html").body();
        Document page = Jsoup.parse(body);
        assertThat(page.select("script:not([type=application/ld+json])").eachAttr("src"))
            .containsExactly("/static/language.js", "/static/search.js");
        assertThat(body).doesNotContain("<script>alert", "\u202E", "\u2066");
        assertThat(page.select("a").eachText()).allMatch(text -> text.length() < 300);
        for (Element script : page.select("script:not([src])")) {
          assertThat(Json.createReader(new StringReader(script.data())).readObject())
              .containsKey("name");
        }
      }
    }
  }
}

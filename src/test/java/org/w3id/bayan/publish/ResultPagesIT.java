package org.w3id.bayan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers to queries, as people who read them in a browser see them. */
class ResultPagesIT {
  /** What browsers send. */
  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8";

  private static final Node IRAQ = NodeFactory.createURI(TestServer.BASE + "id/actor/iraq");

  private TestServer server;

  @BeforeEach
  void start(@TempDir Path directory) throws IOException {
    server = TestServer.start(directory);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static String path(String query, String further) {
    return "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + further;
  }

  private Document page(String query, String further) throws IOException, InterruptedException {
    HttpResponse<String> response = server.get(path(query, further), "Accept", BROWSER);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    return Jsoup.parse(response.body());
  }

  @Test
  void readersGetNamesThatLeadToTheThings() throws IOException, InterruptedException {
    String query = "SELECT ?thing { VALUES ?thing { <%s> } }".formatted(IRAQ.getURI());
    Element english = page(query, "&lang=en").expectFirst(".results td a");
    assertThat(english.text()).isEqualTo("Republic of Iraq");
    assertThat(english.attr("href")).isEqualTo("/id/actor/iraq");
    Document arabic = page(query, "&lang=ar");
    assertThat(arabic.expectFirst("html").attr("dir")).isEqualTo("rtl");
    assertThat(arabic.expectFirst(".results td a").text()).isEqualTo("جمهورية العراق");
  }

  @Test
  void literalsKeepTheirLanguageAndDatesAreSaidAsPeopleDo()
      throws IOException, InterruptedException {
    Document page =
        page(
            """
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            SELECT * { VALUES (?a ?b ?c ?d ?e) {
              ("سلام"@ar "2024-07-05"^^xsd:date "2024-07"^^xsd:gYearMonth true 12) } }
            """,
            "&lang=en");
    List<Element> cells = page.select(".results tbody td");
    assertThat(cells.get(0).expectFirst("bdi").attr("lang")).isEqualTo("ar");
    assertThat(cells.get(0).expectFirst("bdi").attr("dir")).isEqualTo("rtl");
    assertThat(cells.get(1).text()).isEqualTo("July 5, 2024");
    assertThat(cells.get(1).attr("title")).isEqualTo("2024-07-05");
    assertThat(cells.get(2).text()).isEqualTo("July 2024");
    assertThat(cells.get(3).text()).isEqualTo("Yes");
    assertThat(cells.get(4).hasClass("number")).isTrue();
  }

  @Test
  void theSameAnswerIsALinkAwayInEveryForm() throws IOException, InterruptedException {
    Document page = page("SELECT ?s { ?s ?p ?o } LIMIT 3", "&timeout=5&lang=en");
    List<String> links = page.select(".downloads a[type]").eachAttr("href");
    assertThat(links).hasSize(5);
    assertThat(
            links.stream()
                .map(link -> {
                  try {
                    HttpResponse<String> answer = server.get(link, "Accept", BROWSER);
                    assertThat(answer.statusCode()).isEqualTo(200);
                    return answer.headers().firstValue("Content-Type").orElseThrow();
                  } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                  }
                })
                .toList())
        .containsExactly(
            "application/sparql-results+json",
            "application/sparql-results+xml",
            "text/csv;charset=utf-8",
            "text/tab-separated-values;charset=utf-8",
            "text/csv;charset=utf-8");
    assertThat(links).allMatch(link -> link.contains("timeout=5"));
    assertThat(server.get(links.getLast()).body()).startsWith("\ufeffs\r\n");
  }

  @Test
  void aLongAnswerIsShownInPartsAndSaysSo() throws IOException, InterruptedException {
    Txn.executeWrite(
        server.dataset(),
        () -> {
          for (int number = 1; number <= 2500; number++) {
            server
                .dataset()
                .add(
                    Quad.create(
                        Quad.defaultGraphIRI,
                        IRAQ,
                        RDFS.comment.asNode(),
                        NodeFactory.createLiteralString("%04d".formatted(number))));
          }
        });
    String query =
        "SELECT ?c { <%s> <%s> ?c } ORDER BY ?c".formatted(IRAQ.getURI(), RDFS.comment.getURI());
    Document first = page(query, "&lang=en");
    assertThat(first.select(".results tbody tr")).hasSize(1000);
    assertThat(first.expectFirst(".extent").text()).contains("Rows 1 to 1,000 of 2,500");
    String next = first.expectFirst("a[rel=next]").attr("href");
    Document second = Jsoup.parse(server.get(next, "Accept", BROWSER).body());
    assertThat(second.expectFirst(".results tbody td").text()).isEqualTo("1001");
    Document last = page(query, "&lang=en&from=2001");
    assertThat(last.select(".results tbody tr")).hasSize(500);
    assertThat(last.select("a[rel=next]")).isEmpty();
    assertThat(last.select("a[rel=prev]")).hasSize(1);
    assertThat(server.get(path(query, "&from=x"), "Accept", BROWSER).statusCode()).isEqualTo(400);
    assertThat(server.get(path(query, "&format=csv")).body().lines()).hasSize(2501);
  }

  @Test
  void hugeCellsDoNotMakeHugePages() throws IOException, InterruptedException {
    String cell = "x".repeat(50_000);
    Txn.executeWrite(
        server.dataset(),
        () -> {
          for (int number = 0; number < 900; number++) {
            server
                .dataset()
                .add(
                    Quad.create(
                        Quad.defaultGraphIRI,
                        IRAQ,
                        RDFS.comment.asNode(),
                        NodeFactory.createLiteralString(number + cell)));
          }
        });
    String query =
        "SELECT ?c ?c2 ?c3 { <%1$s> <%2$s> ?c, ?c2, ?c3 }"
            .formatted(IRAQ.getURI(), RDFS.comment.getURI());
    HttpResponse<String> response = server.get(path(query, ""), "Accept", BROWSER);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body().length()).isLessThan(3_000_000);
  }

  @Test
  void aQuestionWhetherIsAnsweredYesOrNo() throws IOException, InterruptedException {
    assertThat(page("ASK { ?s ?p ?o }", "&lang=en").expectFirst("h1").text()).isEqualTo("Yes");
    assertThat(page("ASK { ?s ?s ?s }", "&lang=ar").expectFirst("h1").text()).isEqualTo("لا");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DESCRIBE <http://localhost:8080/id/actor/iraq>",
        "CONSTRUCT WHERE { ?s ?p ?o }",
        "CONSTRUCT { GRAPH <http://localhost:8080/graph/vocab> { ?s ?p ?o } } { ?s ?p ?o }"
      })
  void graphsAreTablesOfTriples(String query) throws IOException, InterruptedException {
    Document page = page(query, "&lang=en");
    assertThat(page.select(".results thead th").eachText())
        .startsWith("Subject", "Property", "Value");
    assertThat(page.select(".results tbody tr")).isNotEmpty();
    assertThat(page.select(".downloads a[type=text/turtle]")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "text/html;q=0.9, */*;q=0.1", BROWSER})
  void thoseWhoNameHtmlGetIt(String accept) throws IOException, InterruptedException {
    assertThat(
            server.get(path("ASK {}", ""), "Accept", accept).headers().firstValue("Content-Type"))
        .hasValue("text/html;charset=utf-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*/*",
        "text/html;q=0, */*",
        "text/html;q=0.5, application/sparql-results+json",
        "application/sparql-results+json, text/html",
        "application/*, text/html;q=0.9",
        "application/json, text/javascript, */*; q=0.01"
      })
  void programsGetWhatTheyGotBefore(String accept) throws IOException, InterruptedException {
    HttpResponse<String> response =
        accept.isEmpty()
            ? server.get(path("ASK {}", ""))
            : server.get(path("ASK {}", ""), "Accept", accept);
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValue("application/sparql-results+json");
    assertThat(response.headers().allValues("Vary").toString()).doesNotContain("Language");
  }

  @Test
  void aFormDecidesBeforeTheHeader() throws IOException, InterruptedException {
    assertThat(server.get(path("ASK {}", "&format=html")).body()).contains("<!DOCTYPE html>");
    assertThat(server.get(path("ASK {}", "&format=json"), "Accept", BROWSER).body())
        .contains("boolean");
    HttpResponse<String> posted =
        server.send(
            server
                .request("/sparql")
                .POST(HttpRequest.BodyPublishers.ofString("SELECT * { ?s ?p ?o } LIMIT 1"))
                .headers("Content-Type", "application/sparql-query", "Accept", "text/html"));
    assertThat(Jsoup.parse(posted.body()).select(".results tbody tr")).hasSize(1);
  }

  @Test
  void anErrorShowsTheQueryToBeMended() throws IOException, InterruptedException {
    HttpResponse<String> response =
        server.get(path("SELECT *\n{ ?s ?p <&> \"}", "&lang=en"), "Accept", BROWSER);
    assertThat(response.statusCode()).isEqualTo(400);
    Document page = Jsoup.parse(response.body());
    assertThat(page.expectFirst("main").text()).containsPattern("line 2, column \\d+");
    assertThat(page.expectFirst("textarea").text()).contains("SELECT *");
    assertThat(server.get(path("SELECT", "&format=html")).body()).contains("<!DOCTYPE html>");
    assertThat(server.get(path("SELECT", "")).headers().firstValue("Content-Type"))
        .hasValue("application/problem+json");
  }

  @Test
  void whatStandsInTheDataOrTheQueryDoesNoHarm() throws IOException, InterruptedException {
    String hostile =
        "SELECT * { VALUES (?a ?b ?c) { (\"</td><script>alert(1)</script>\" <javascript:alert(1)>"
            + " \"\u202Ex\"@ar) } } #</textarea><script>alert(2)</script>";
    HttpResponse<String> response = server.get(path(hostile, ""), "Accept", BROWSER);
    Document page = Jsoup.parse(response.body());
    assertThat(page.select("script:not([src])")).isEmpty();
    assertThat(page.select(".results a")).isEmpty();
    assertThat(page.select(".results").text()).doesNotContain("\u202E");
    assertThat(page.expectFirst("textarea").wholeText()).contains("</textarea><script>");
    assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
  }

  @Test
  void theEditorIsServedFromHereAndOnlyToThoseWhoWriteQueries()
      throws IOException, InterruptedException {
    HttpResponse<String> response = server.get("/sparql", "Accept", BROWSER);
    Document page = Jsoup.parse(response.body());
    assertThat(page.select("form.ask textarea[name=query]")).hasSize(1);
    List<String> files =
        page.select("script[src], link[rel=stylesheet]").stream()
            .map(element -> element.attr("src") + element.attr("href"))
            .toList();
    assertThat(files).hasSizeGreaterThan(3).allMatch(file -> file.startsWith("/static/"));
    for (String file : files) {
      HttpResponse<String> found = server.get(file);
      assertThat(found.statusCode()).as(file).isEqualTo(200);
      assertThat(found.headers().firstValue("Content-Type").orElseThrow())
          .matches("text/(javascript|css).*");
    }
    assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("script-src 'self'", "connect-src 'self'")
        .doesNotContain("unsafe", "http");
    HttpResponse<String> other = server.get("/doc/actor/iraq", "Accept", BROWSER);
    assertThat(Jsoup.parse(other.body()).select("script[src]").eachAttr("src"))
        .containsExactly("/static/language.js", "/static/search.js");
    assertThat(other.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "script-src 'self';", "connect-src 'self';")
        .doesNotContain("unsafe", "http");
  }
}

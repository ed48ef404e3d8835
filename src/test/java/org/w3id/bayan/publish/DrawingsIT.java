package org.w3id.bayan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers as charts and timelines. */
class DrawingsIT {
  private TestServer server;

  @BeforeEach
  void start(@TempDir Path directory) throws IOException {
    server = TestServer.start(directory);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /** The page of an answer that has these rows. */
  private Document page(String columns, String rows, String further)
      throws IOException, InterruptedException {
    String query =
        "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT * { VALUES (%s) { %s } }"
            .formatted(columns, rows);
    HttpResponse<String> response =
        server.get(
            "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + further,
            "Accept",
            "text/html");
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return Jsoup.parse(response.body());
  }

  private static double share(Element element, String name) {
    return Double.parseDouble(element.attr(name).replace("%", ""));
  }

  private static List<String> views(Document page) {
    return page.select(".views").first() == null
        ? List.of()
        : page.select(".views").first().select("a").eachText();
  }

  @Test
  void numbersAreBarsFromWhereTheReaderBegins() throws IOException, InterruptedException {
    String rows = "(\"a\" 1) (\"b\" 4) (\"c\" 2)";
    Document english = page("?name ?count", rows, "&view=chart&lang=en");
    assertThat(english.select(".drawing rect").stream().map(it -> share(it, "width")))
        .containsExactly(25.0, 100.0, 50.0);
    assertThat(english.select(".drawing rect").stream().map(it -> share(it, "x")))
        .containsExactly(0.0, 0.0, 0.0);
    assertThat(english.select(".drawing text").eachText())
        .satisfiesExactly(
            it -> assertThat(it).contains("1").contains("a"),
            it -> assertThat(it).contains("4").contains("b"),
            it -> assertThat(it).contains("2").contains("c"));
    assertThat(english.expectFirst(".drawing svg title").text()).contains("count");
    assertThat(english.expectFirst(".drawing svg desc").text()).contains("3 bars", "a", "b");
    assertThat(english.select(".results tbody tr")).hasSize(3);
    Document arabic = page("?name ?count", rows, "&view=chart&lang=ar");
    assertThat(arabic.select(".drawing rect").stream().map(it -> share(it, "x")))
        .containsExactly(75.0, 0.0, 50.0);
  }

  @Test
  void numbersBelowZeroGoTheOtherWayAndHugeOnesFit() throws IOException, InterruptedException {
    Document page =
        page(
            "?name ?number",
            "(\"a\" -1e300) (\"b\" 3e300) (\"c\" 0) (\"d\" 12) (\"e\" \"INF\"^^xsd:double) (\"f\""
                + " UNDEF)",
            "&view=chart&lang=en");
    List<Element> bars = page.select(".drawing rect");
    assertThat(bars).hasSize(4);
    assertThat(share(bars.get(0), "x")).isZero();
    assertThat(share(bars.get(0), "width")).isEqualTo(25);
    assertThat(share(bars.get(1), "x")).isEqualTo(25);
    assertThat(share(bars.get(1), "width")).isEqualTo(75);
    assertThat(share(bars.get(2), "width")).isZero();
    assertThat(share(bars.get(3), "width")).isPositive();
    assertThat(page.expectFirst(".caution").text()).startsWith("2 rows");
  }

  @ParameterizedTest
  @CsvSource({"7,1,100", "0,1,0", "-7,1,100", "3,1000,100"})
  void oneRowOrAThousandAreDrawn(int number, int count, double width)
      throws IOException, InterruptedException {
    String rows =
        IntStream.range(0, count)
            .mapToObj("(\"row %%d\" %d)".formatted(number)::formatted)
            .collect(Collectors.joining(" "));
    Document page = page("?name ?number", rows, "&view=chart");
    assertThat(page.select(".drawing rect")).hasSize(count);
    assertThat(page.select(".drawing rect"))
        .allSatisfy(it -> assertThat(share(it, "width")).isEqualTo(width));
  }

  @Test
  void theColumnIsChosenByTheReader() throws IOException, InterruptedException {
    Document page = page("?year ?first ?second", "(2001 1 5) (2002 2 6)", "&view=chart&lang=en");
    assertThat(page.expectFirst(".drawing figcaption").text()).contains("first");
    assertThat(page.select(".drawing text").first().text()).contains("2001");
    String other = page.select(".views a:contains(second)").first().attr("href");
    Document second = Jsoup.parse(server.get(other, "Accept", "text/html").body());
    assertThat(second.expectFirst(".drawing figcaption").text()).contains("second");
  }

  @Test
  void datesStandInTheirOrderOnALineOfTime() throws IOException, InterruptedException {
    String rows =
        """
        ("late" "2026-01-01"^^xsd:date) ("early" "2020-06-15T10:00:00Z"^^xsd:dateTime)
        ("vague" "2021"^^xsd:gYear) ("interval" "2022-03/2023-09") ("never" "one day")
        """;
    Document page = page("?name ?date", rows, "&view=timeline&lang=en");
    assertThat(page.select(".drawing text:not(.mark)").eachText())
        .satisfiesExactly(
            it -> assertThat(it).contains("June 15, 2020").contains("early"),
            it -> assertThat(it).contains("2021").contains("vague"),
            it -> assertThat(it).contains("March 2022").contains("interval"),
            it -> assertThat(it).contains("January 1, 2026").contains("late"));
    assertThat(page.select(".drawing circle")).hasSize(2);
    assertThat(page.select(".drawing rect")).hasSize(2);
    double early = share(page.select(".drawing circle").first(), "cx");
    double late = share(page.select(".drawing circle").last(), "cx");
    assertThat(early).isBetween(0.0, late);
    Document arabic = page("?name ?date", rows, "&view=timeline&lang=ar");
    assertThat(share(arabic.select(".drawing circle").first(), "cx"))
        .isGreaterThan(share(arabic.select(".drawing circle").last(), "cx"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2024-02-29", "-0044-03-15", "0000", "2024-21", "../2024", "2024/", "999999"})
  void oddDatesAreDrawnToo(String date) throws IOException, InterruptedException {
    Document page = page("?name ?date", "(\"x\" \"%s\")".formatted(date), "&view=timeline");
    assertThat(page.select(".drawing text:not(.mark)")).hasSize(1);
    assertThat(page.select(".drawing .mark")).hasSizeBetween(2, 4);
  }

  @Test
  void whatCannotBeDrawnIsSaid() throws IOException, InterruptedException {
    Document page = page("?a ?b", "(\"x\" <http://example.org/>)", "&view=chart&lang=en");
    assertThat(page.select(".drawing")).isEmpty();
    assertThat(page.expectFirst(".caution").text()).contains("no chart");
    assertThat(page.select(".results tbody tr")).hasSize(1);
    assertThat(views(page("?a", "(\"x\")", ""))).isEmpty();
    assertThat(page("?a", "", "&view=timeline&lang=ar").select(".caution")).hasSize(1);
  }

  @Test
  void onlyWhatCanBeDrawnIsOffered() throws IOException, InterruptedException {
    assertThat(views(page("?a ?n", "(\"x\" 1)", "&lang=en"))).containsExactly("Table", "Chart");
    assertThat(views(page("?a ?d", "(\"x\" \"2024\"^^xsd:gYear)", "&lang=en")))
        .containsExactly("Table", "Timeline");
    HttpResponse<String> unknown =
        server.get("/sparql?query=ASK%20%7B%7D&view=pie", "Accept", "text/html");
    assertThat(unknown.statusCode()).isEqualTo(400);
    assertThat(unknown.body()).contains("table, chart, timeline");
  }

  @Test
  void aViewIsALinkThatStaysInTheLanguage() throws IOException, InterruptedException {
    Document page = page("?a ?n", "(\"x\" 1)", "&view=chart&lang=en");
    String arabic = page.expectFirst("a[hreflang=ar]").attr("href");
    assertThat(arabic).contains("view=chart");
    assertThat(page.select(".downloads a[type]").eachAttr("href"))
        .noneMatch(href -> href.contains("view="));
    Document same = Jsoup.parse(server.get("/sparql" + arabic, "Accept", "text/html").body());
    assertThat(same.select(".drawing rect")).hasSize(1);
    String table = same.select(".views a").first().attr("href");
    assertThat(table).contains("lang=ar").doesNotContain("view=");
  }

  @Test
  void whatStandsInTheDataDoesNoHarm() throws IOException, InterruptedException {
    Document page =
        page(
            "?a ?n",
            "(\"</title></text><script>alert(1)</script>\u202E\" 1)",
            "&view=chart&lang=en");
    assertThat(page.select("script:not([src])")).isEmpty();
    assertThat(page.expectFirst(".drawing").text()).contains("<script>").doesNotContain("\u202E");
  }
}

package org.w3id.bayan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

/** Answers as maps. */
class AnswerMapsIT {
  private static final String PREFIXES =
      """
      PREFIX geo: <http://www.opengis.net/ont/geosparql#>
      PREFIX wgs84: <http://www.w3.org/2003/01/geo/wgs84_pos#>
      PREFIX place: <http://localhost:8080/id/place/>
      PREFIX actor: <http://localhost:8080/id/actor/>
      PREFIX event: <http://localhost:8080/id/event/>
      """;

  @TempDir static Path directory;
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.over("http/places.trig", directory);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Document page(String query, String further)
      throws IOException, InterruptedException {
    String encoded = URLEncoder.encode(PREFIXES + query, StandardCharsets.UTF_8);
    return server.page("/sparql?query=" + encoded + further);
  }

  private static Document map(String columns, String rows)
      throws IOException, InterruptedException {
    return page("SELECT * { VALUES (%s) { %s } }".formatted(columns, rows), "&view=map&lang=en");
  }

  private static List<Element> dots(Document page) {
    return page.select(".answers a");
  }

  private static double at(Element dot, String name) {
    return Double.parseDouble(dot.expectFirst("circle:not(.reach)").attr(name));
  }

  @Test
  void placesAreWhereTheDatasetSaysAndLeadToTheirRows() throws IOException, InterruptedException {
    Document page =
        page("SELECT ?place { ?place wgs84:lat ?l } ORDER BY ?place", "&view=map&lang=en");
    assertThat(page.select(".answers title").eachText())
        .contains("\u2068Far Town\u2069")
        .anyMatch(it -> it.contains("Lomavata"));
    String row =
        dots(page).stream()
            .map(dot -> dot.attr("href"))
            .filter(href -> href.startsWith("#row-"))
            .findFirst()
            .orElseThrow();
    assertThat(page.select("tr" + row)).hasSize(1);
    assertThat(page.expectFirst(".drawing figcaption").text()).isEqualTo("Map: \u2068place\u2069");
    assertThat(page.expectFirst(".answers").parent().attr("aria-label"))
        .contains("3 rows at 2 places");
    assertThat(page.expectFirst(".caution").text()).startsWith("One row");
  }

  @Test
  void statesAreTheirLandAndEventsWhereTheyWere() throws IOException, InterruptedException {
    Document page = map("?who", "(actor:fiji) (actor:nauru) (event:talks) (actor:ann)");
    assertThat(page.expectFirst(".answers .area").attr("d")).startsWith("M");
    assertThat(dots(page)).hasSizeBetween(2, 3);
    assertThat(page.expectFirst(".caution").text()).startsWith("One row");
  }

  @Test
  void latitudesAndLongitudesArePaired() throws IOException, InterruptedException {
    Document page =
        map(
            "?name ?fromLat ?fromLong ?toLatitude ?toLongitude",
            "(\"a\" 10 20 50 60) (\"b\" -10.5 25e0 51 61) (\"c\" 95 20 1 1)");
    assertThat(page.select(".answers title").eachText())
        .containsExactlyInAnyOrder("\u2068a\u2069", "\u2068b\u2069");
    List<Element> dots = dots(page);
    assertThat(at(dots.get(0), "cy")).isLessThan(at(dots.get(1), "cy"));
    assertThat(at(dots.get(0), "cx")).isLessThan(at(dots.get(1), "cx"));
    assertThat(page.expectFirst(".caution").text()).startsWith("One row");
    assertThat(page.select(".views").last().select("a").eachText())
        .containsExactly("fromLat", "toLatitude");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "POINT(30 10); 1; false",
        "point z (30 10 5); 1; false",
        "<http://www.opengis.net/def/crs/OGC/1.3/CRS84> POINT(30 10); 1; false",
        "<http://www.opengis.net/def/crs/EPSG/0/4326> POINT(10 30); 1; false",
        "MULTIPOINT((30 10), (30.1 10)); 1; false",
        "LINESTRING(30 10, 35 12, 31 14); 1; true",
        "POLYGON((30 10, 40 40, 20 40, 10 20, 30 10), (20 30, 35 35, 30 20, 20 30)); 1; true",
        "GEOMETRYCOLLECTION(POINT(30 10), POLYGON((30 10, 40 40, 20 40, 30 10))); 1; true",
        "POINT EMPTY; 0; false",
        "POINT(30 100); 0; false",
        "POINT(NaN 10); 0; false",
        "POINT(30; 0; false",
        "POLYGON((30 10, 40 40, 20 40)); 0; false",
        "<http://www.opengis.net/def/crs/EPSG/0/32633> POINT(500000 4649776); 0; false",
      })
  void wellKnownTextIsDrawn(String text, int dots, boolean shape)
      throws IOException, InterruptedException {
    Document page =
        map(
            "?name ?wkt",
            "(\"x\" \"%s\"^^geo:wktLiteral) (\"y\" \"POINT(31 11)\"^^geo:wktLiteral)"
                    .formatted(text)
                + " (\"z\" \"POINT(32 12)\"^^geo:wktLiteral)");
    assertThat(page.select(".answers title").eachText().stream().filter(it -> it.contains("x")))
        .hasSize(dots);
    assertThat(page.select(".answers .area")).hasSize(shape ? 1 : 0);
  }

  @Test
  void whatIsNestedTooDeepOrTooLongIsLeftOut() throws IOException, InterruptedException {
    String deep = "GEOMETRYCOLLECTION(".repeat(1000) + "POINT(1 1)" + ")".repeat(1000);
    String query =
        "SELECT ?wkt { VALUES ?wkt { \"%s\"^^geo:wktLiteral \"POINT(2 2)\"^^geo:wktLiteral"
            + " \"POINT(9 9)\"^^geo:wktLiteral } }";
    Document page = post(query.formatted(deep));
    assertThat(page.select(".answers")).hasSize(1);
    assertThat(dots(page)).hasSizeBetween(2, 3);
  }

  private static Document post(String query) throws IOException, InterruptedException {
    String form =
        "view=map&lang=en&query=" + URLEncoder.encode(PREFIXES + query, StandardCharsets.UTF_8);
    var request =
        server
            .request("/sparql")
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    return Jsoup.parse(server.send(request).body());
  }

  @Test
  void whatIsCloseIsOneDotWithItsNumber() throws IOException, InterruptedException {
    String rows =
        IntStream.range(0, 1000)
            .mapToObj(it -> "(\"row %d\" 33.%03d 44.3)".formatted(it, it / 10))
            .collect(Collectors.joining(" "));
    Document page = map("?name ?lat ?long", rows + " (\"far\" -30 150)");
    assertThat(dots(page)).hasSizeBetween(1, 20);
    assertThat(page.select(".answers .count").eachText()).containsExactly("1,000");
    assertThat(page.expectFirst(".answers title").text()).contains("992 more");
  }

  @Test
  void placesOnBothSidesOfThe180thMeridianAreNeighbours() throws IOException, InterruptedException {
    Document page = map("?place", "(place:lomavata) (place:tavuki)");
    double left = at(dots(page).getFirst(), "cx");
    assertThat(dots(page)).hasSize(2);
    assertThat(at(dots(page).get(1), "cx") - left).isBetween(40.0, 300.0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(90 0)",
        "(-90 180)",
        "(0 -180) (0 180)",
        "(0 0) (0 120) (0 -120)",
        "(89 10) (-89 10)",
        "(10 359)",
        "(0 -170) (0 -60) (0 60) (0 170) (70 0) (-70 0)"
      })
  void allThatCanBePlacedIsOnTheSheet(String rows) throws IOException, InterruptedException {
    Document page = map("?lat ?long", rows);
    String[] box = page.expectFirst(".answers").attr("viewBox").split(" ");
    assertThat(dots(page))
        .isNotEmpty()
        .allSatisfy(dot -> {
          assertThat(at(dot, "cx")).isBetween(0.0, Double.parseDouble(box[2]));
          assertThat(at(dot, "cy")).isBetween(0.0, Double.parseDouble(box[3]));
        });
  }

  @Test
  void aMapIsOfferedWhereThereCanBeOne() throws IOException, InterruptedException {
    Document places = page("SELECT ?place { VALUES ?place { place:lomavata } }", "&lang=en");
    assertThat(places.expectFirst(".views").select("a").eachText()).containsExactly("Table", "Map");
    assertThat(page("SELECT ?x { VALUES ?x { actor:ann } }", "").select(".views")).isEmpty();
    Document none = page("SELECT ?x { VALUES ?x { actor:ann } }", "&view=map&lang=ar");
    assertThat(none.select(".answers")).isEmpty();
    assertThat(none.select(".caution")).hasSize(1);
    assertThat(none.select(".results tbody tr")).hasSize(1);
  }

  @Test
  void theMapIsNotMirroredAndItsWordsAreTranslated() throws IOException, InterruptedException {
    String query = "SELECT ?who { VALUES ?who { actor:fiji } }";
    Document english = page(query, "&view=map&lang=en");
    Document arabic = page(query, "&view=map&lang=ar");
    assertThat(arabic.select(".answers path").eachAttr("d"))
        .isEqualTo(english.select(".answers path").eachAttr("d"));
    assertThat(arabic.expectFirst(".answers title").text()).contains("فيجي");
    assertThat(arabic.expectFirst(".answers text").attr("direction")).isEqualTo("rtl");
  }

  @Test
  void whatStandsInTheDataDoesNoHarm() throws IOException, InterruptedException {
    Document page =
        map(
            "?name ?lat ?long",
            "(\"</title></svg><script>alert(1)</script>\u202E\" 1 1) (\"%s\" 5 5)"
                .formatted("x".repeat(10_000)));
    assertThat(page.select("script:not([src])")).isEmpty();
    assertThat(page.expectFirst(".answers").text()).contains("<script>").doesNotContain("\u202E");
    assertThat(page.select(".answers title").eachText()).allMatch(it -> it.length() < 300);
  }

  @Test
  void aDotForSeveralRowsLeadsToANearerMap() throws IOException, InterruptedException {
    Document whole =
        map("?name ?latitude ?longitude", "('A' 30.0 40.0) ('B' 30.5 40.5) ('C' -30.0 -60.0)");
    assertThat(whole.select(".answers .count").eachText()).containsExactly("2");
    Element several = whole.expectFirst(".answers a:has(.count)");
    assertThat(several.attr("href")).contains("near=39.88%2C29.88%2C40.63%2C30.63");
    Document near = follow(several.attr("href"));
    assertThat(near.select(".answers title").eachText())
        .containsExactly("\u2068A\u2069", "\u2068B\u2069");
    assertThat(dots(near)).allMatch(dot -> dot.attr("href").startsWith("#row-"));
    assertThat(near.select(".zoom span").text()).isEqualTo("One row lies outside this part.");
    assertThat(near.select(".results tbody tr")).hasSize(3);
    assertThat(near.select(".zoom a").eachText()).containsExactly("Wider", "All of it");
    Document wider = follow(near.select(".zoom a").first().attr("href"));
    assertThat(wider.select(".zoom a").eachText()).containsExactly("Nearer", "Wider", "All of it");
    Document all = follow(wider.select(".zoom a").last().attr("href"));
    assertThat(all.select(".answers title").eachText())
        .isEqualTo(whole.select(".answers title").eachText());
  }

  @Test
  void rowsAtOnePlaceHaveNoNearerMap() throws IOException, InterruptedException {
    Document page = map("?name ?latitude ?longitude", "('A' 30.0 40.0) ('B' 30.0 40.0)");
    assertThat(dots(page).getFirst().attr("href")).isEqualTo("#row-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,2,3", "10,10,5,20", "a,b,c,d", "0,-95,1,1", "0,0,0,0", "-400,0,1,1"})
  void aPartThatIsNotOnEarthIsRefused(String near) throws IOException, InterruptedException {
    String query = URLEncoder.encode("SELECT * { VALUES ?x { 1 } }", StandardCharsets.UTF_8);
    assertThat(
            server
                .get(
                    "/sparql?view=map&near=%s&query=%s".formatted(near, query),
                    "Accept",
                    "text/html")
                .statusCode())
        .isEqualTo(400);
  }

  private static Document follow(String address) throws IOException, InterruptedException {
    return server.page("/sparql" + address);
  }
}

package org.w3id.bayan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The maps on the pages of places, states and events. */
class MapsIT {
  private static final String NEAR = ".map:not(.world)";

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

  @Test
  void aPlaceIsMarkedWithItsCoordinatesInWords() throws IOException, InterruptedException {
    Document page = server.page("/doc/place/lomavata?lang=en");
    Element map = page.expectFirst(NEAR);
    assertThat(map.select(".mark circle")).hasSize(1);
    assertThat(map.expectFirst(".mark title").text()).isEqualTo("Lomavata");
    Element found = page.expectFirst(".positions li");
    assertThat(found.text()).contains("17.10° S, 179.40° E");
    assertThat(found.expectFirst("a").attr("href"))
        .isEqualTo(
            "https://www.openstreetmap.org/?mlat=-17.10000&mlon=179.40000#map=10/-17.10000/179.40000");
    assertThat(page.select(".world[role=img]").attr("aria-label")).contains("Lomavata");
    assertThat(page.select(".world .mark")).hasSize(1);
  }

  @Test
  void whatIsNearIsFoundAcrossThe180thMeridian() throws IOException, InterruptedException {
    Document page = server.page("/doc/place/lomavata?lang=en");
    assertThat(page.select(NEAR + " a title").eachText()).containsExactly("Tavuki");
    assertThat(page.expectFirst(".neighbouring").text()).isEqualTo("Near it: Tavuki 149 km");
    int mark = Integer.parseInt(page.expectFirst(NEAR + " .mark circle").attr("cx"));
    int other = Integer.parseInt(page.expectFirst(NEAR + " a circle").attr("cx"));
    assertThat(other - mark).isBetween(40, 200);
  }

  @Test
  void theMapIsTheSameFromRightToLeft() throws IOException, InterruptedException {
    Document english = server.page("/doc/place/lomavata?lang=en");
    Document arabic = server.page("/doc/place/lomavata?lang=ar");
    assertThat(arabic.select(".map path").eachAttr("d"))
        .isEqualTo(english.select(".map path").eachAttr("d"));
    assertThat(arabic.select(".map circle").eachAttr("cx"))
        .isEqualTo(english.select(".map circle").eachAttr("cx"));
    assertThat(arabic.expectFirst(".positions li").text()).contains("جنوبًا", "شرقًا");
  }

  @Test
  void ofAStateTheTerritoryIsShown() throws IOException, InterruptedException {
    Document page = server.page("/doc/actor/fiji?lang=en");
    assertThat(page.expectFirst(NEAR + " .area").attr("d")).startsWith("M");
    assertThat(page.select(".world .area, .world .mark")).isNotEmpty();
    assertThat(page.expectFirst(".positions a").attr("href"))
        .startsWith("https://www.openstreetmap.org/?minlon=");
  }

  @Test
  void aTerritoryThatIsTooSmallToBeSeenIsMarked() throws IOException, InterruptedException {
    Document page = server.page("/doc/actor/nauru?lang=en");
    assertThat(page.select(".map .mark")).isNotEmpty();
  }

  @Test
  void anEventIsShownWhereItTookPlace() throws IOException, InterruptedException {
    Document page = server.page("/doc/event/talks?lang=en");
    assertThat(page.select(NEAR + " .mark title").eachText())
        .containsExactlyInAnyOrder("Lomavata", "Far Town");
    assertThat(page.select(".positions li")).hasSize(2);
  }

  @Test
  void whatContainsAPlaceIsShownWithoutAClaim() throws IOException, InterruptedException {
    Element map = server.page("/doc/place/old-fort?lang=en").expectFirst(".whereabouts");
    assertThat(map.text()).contains("not known here where exactly", "Lomavata");
  }

  @Test
  void whatIsTheSameElsewhereSaysWhere() throws IOException, InterruptedException {
    Document page = server.page("/doc/place/lomavata?lang=en");
    assertThat(page.select("a[href=https://sws.geonames.org/123/]").eachText())
        .containsExactly("sws.geonames.org · 123");
    assertThat(page.select("a[href=http://www.wikidata.org/entity/Q123]").eachText())
        .containsExactly("wikidata.org · Q123");
  }

  @ParameterizedTest
  @ValueSource(strings = {"place/nowhere", "place/half-known", "place/tuvalu", "actor/ann"})
  void whereNothingIsKnownThereIsNoMap(String thing) throws IOException, InterruptedException {
    Document page = server.page("/doc/" + thing + "?lang=en");
    assertThat(page.select("h1").text()).isNotEmpty();
    assertThat(page.select(".whereabouts, .map")).isEmpty();
  }

  @Test
  void aMapIsLookedAtNearerAndWider() throws IOException, InterruptedException {
    Document page = server.page("/doc/actor/fiji?lang=ar");
    assertThat(page.select(".zoom a").eachText()).containsExactly("تقريب", "توسيع");
    String nearer = page.expectFirst(".zoom a").attr("href");
    assertThat(nearer).matches("\\?near=[-0-9.,]+&lang=ar#map");
    Document near = server.page("/doc/actor/fiji" + nearer.replace("#map", ""));
    assertThat(near.select(".zoom a")).hasSize(3);
    assertThat(near.select(".zoom a").last().attr("href")).isEqualTo("?lang=ar#map");
    assertThat(near.expectFirst(NEAR + " .area").attr("d"))
        .isNotEqualTo(page.expectFirst(NEAR + " .area").attr("d"));
    assertThat(near.select(".world path").eachAttr("d"))
        .isEqualTo(page.select(".world path").eachAttr("d"));
  }

  @Test
  void whatIsNotOnTheMapIsCounted() throws IOException, InterruptedException {
    Document away = server.page("/doc/event/talks?lang=en&near=100,30,110,40");
    assertThat(away.select(NEAR + " .mark")).isEmpty();
    assertThat(away.expectFirst(".zoom span").text()).isEqualTo("2 places lie outside this part.");
    assertThat(away.select(".positions li")).hasSize(2);
    assertThat(away.select(".neighbouring small")).isEmpty();
    assertThat(server.page("/doc/place/lomavata?lang=en").select(".zoom span")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,2", "40,30,20,36", "x", "0,0,1,200"})
  void whatIsNoPartOfTheEarthIsRefused(String near) throws IOException, InterruptedException {
    assertThat(server.get("/doc/actor/fiji?near=" + near, "Accept", "text/html").statusCode())
        .isEqualTo(400);
  }

  @Test
  void thePagesStaySmallAndNeedNoOtherServer() throws IOException, InterruptedException {
    String body = server.get("/doc/actor/fiji", "Accept", "text/html").body();
    assertThat(body.length()).isLessThan(60_000);
    assertThat(Jsoup.parse(body).select("img, image, iframe, script[src], link[rel=stylesheet]"))
        .flatExtracting(it -> Arrays.asList(it.attr("src"), it.attr("href")))
        .noneMatch(address -> address.contains("//"));
  }
}

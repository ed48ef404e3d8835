package org.w3id.bayan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who held an office, on the pages of the office and of the person. */
class OfficeHoldersIT {
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
  void anOfficeListsItsHoldersInTime() throws IOException, InterruptedException {
    Elements rows = server.page("/doc/office/harbour-master?lang=en").select(".tenures tbody tr");
    assertThat(rows.select("th").eachText()).containsExactly("Ann", "Bob");
    Element ann = rows.first();
    assertThat(ann.text())
        .contains("named from January 20, 2015 to June 30, 2018")
        .contains("First Statement", "Second Statement");
    assertThat(ann.select("a[href]").eachAttr("href"))
        .contains("/id/document/first/text/en#char=0,9", "/id/document/second/text/en#char=5,9");
    assertThat(rows.last().text()).contains("named without a date", "Third Statement");
  }

  @Test
  void theLineEndsWhereTheLastDocumentSpeaks() throws IOException, InterruptedException {
    Document page = server.page("/doc/office/harbour-master?lang=en");
    Element span = page.expectFirst(".tenures .span");
    assertThat(page.select(".tenures .day").eachAttr("x1"))
        .containsExactly(span.attr("x1"), span.attr("x2"));
    assertThat(page.expectFirst(".tenures tfoot").text()).isEqualTo("2015 2019");
    Element mirrored =
        server.page("/doc/office/harbour-master?lang=ar").expectFirst(".tenures .span");
    assertThat(Integer.parseInt(mirrored.attr("x1")))
        .isEqualTo(1000 - Integer.parseInt(span.attr("x1")));
  }

  @Test
  void aPersonListsOffices() throws IOException, InterruptedException {
    Element table = server.page("/doc/actor/ann?lang=en").expectFirst(".tenures");
    assertThat(table.select("tbody th").eachText()).containsExactly("Harbour Master");
    assertThat(table.select("tbody li")).hasSize(2);
  }

  @Test
  void oneDayIsNoLine() throws IOException, InterruptedException {
    Document page = server.page("/doc/actor/bob?lang=en");
    assertThat(page.select(".tenures")).hasSize(1);
    assertThat(page.select(".tenures svg, .tenures tfoot")).isEmpty();
  }

  @Test
  void whereNobodyIsNamedThereIsNoTable() throws IOException, InterruptedException {
    assertThat(server.page("/doc/office/empty-chair?lang=en").select(".tenures")).isEmpty();
  }
}

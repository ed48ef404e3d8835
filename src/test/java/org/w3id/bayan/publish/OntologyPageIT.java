package org.w3id.bayan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.w3id.bayan.SeedServer;
import org.w3id.bayan.vocab.Bayan;

/** The documentation of the ontology. */
class OntologyPageIT {
  @RegisterExtension static final SeedServer SEED = new SeedServer();

  private static Document english;
  private static Document arabic;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    english = Jsoup.parse(get("/ns?lang=en").body());
    arabic = Jsoup.parse(get("/ns?lang=ar").body());
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpResponse<String> response =
        SEED.send(
            HttpRequest.newBuilder(SEED.address().resolve(path))
                .header("Accept", "text/html")
                .build());
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return response;
  }

  @Test
  void everyTermHasItsAnchorAndADefinitionInBothLanguages() {
    Graph ontology = RDFDataMgr.loadGraph("ontology/bayan.ttl");
    List<String> names =
        ontology.stream()
            .map(triple -> triple.getSubject().toString())
            .filter(iri -> iri.startsWith(Bayan.NS))
            .map(iri -> iri.substring(Bayan.NS.length()))
            .distinct()
            .toList();
    assertThat(names).hasSizeGreaterThan(100);
    for (Document page : List.of(english, arabic)) {
      String lang = page.expectFirst("html").attr("lang");
      for (String name : names) {
        Element term = page.getElementById(name);
        assertThat(term).as(name).isNotNull();
        assertThat(term.expectFirst("code").text()).isEqualTo("bayan:" + name);
        assertThat(term.select("h3 bdi[lang]:not([lang=" + lang + "])")).as(name).isEmpty();
        assertThat(term.text()).hasSizeGreaterThan(name.length() + 20);
      }
      List<String> anchors = page.select("[id]").eachAttr("id");
      assertThat(anchors).doesNotHaveDuplicates();
      assertThat(page.select("a[href^=#]").eachAttr("href"))
          .allSatisfy(href -> assertThat(anchors).contains(href.substring(1)));
    }
  }

  @Test
  void aTermIsTiedToTheOthers() {
    Element act = english.getElementById("Commitment");
    assertThat(act.select("a[href$=#SpeechAct]")).isNotEmpty();
    assertThat(act.select("a[href$=#Decision]")).isNotEmpty();
    assertThat(act.select("a[href$=#committedParty]")).isNotEmpty();
    Element property = english.getElementById("statedIn");
    assertThat(property.select("dl a").eachText()).contains("speech act", "document");
  }

  @Test
  void examplesAreThingsThatAreThere() throws IOException, InterruptedException {
    List<String> examples =
        english.select(".term .example a[href^=/doc/], .term .example a[href^=/id/]").stream()
            .map(link -> link.attr("href").replaceFirst("#.*", "").replaceFirst("^/id/", "/doc/"))
            .distinct()
            .limit(25)
            .toList();
    assertThat(examples).hasSizeGreaterThan(15);
    for (String example : examples) {
      get(example);
    }
  }

  @Test
  void theDrawingHasThePlainWordsBeside() {
    for (Document page : List.of(english, arabic)) {
      Element drawing = page.expectFirst("figure.diagram");
      assertThat(drawing.select("rect")).hasSize(9);
      assertThat(drawing.expectFirst("[role=group]:has(> svg)").attr("aria-label")).isNotBlank();
      assertThat(drawing.select("figcaption li").size())
          .isGreaterThanOrEqualTo(drawing.select("line").size());
      for (Element line : drawing.select("line")) {
        for (String end : List.of("x1", "x2", "y1", "y2")) {
          assertThat(Integer.parseInt(line.attr(end))).isBetween(0, 1000);
        }
      }
    }
    assertThat(english.select(".tree a[href=#SpeechAct] + ul a[href=#Decision]")).hasSize(1);
  }

  @Test
  void leadsToVersionsSchemesAndData() throws IOException, InterruptedException {
    assertThat(english.select(".versions a").eachAttr("href")).contains("/ns/0.1.0");
    get("/ns/0.1.0");
    List<String> schemes = english.select("#schemes ~ .term h3 a").eachAttr("href");
    assertThat(schemes).contains("/def/commitment-strength").doesNotHaveDuplicates();
    for (String path : schemes) {
      get(path);
    }
    assertThat(english.select("footer a[type=text/turtle]")).hasSize(1);
    for (String path : english.select("nav.within a:not([href^=#])").eachAttr("href")) {
      HttpResponse<String> response =
          SEED.send(HttpRequest.newBuilder(SEED.address().resolve(path)).build());
      assertThat(response.statusCode()).as(path).isEqualTo(200);
    }
  }
}

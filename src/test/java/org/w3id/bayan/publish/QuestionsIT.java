package org.w3id.bayan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.bayan.PublishedSeed;
import org.w3id.bayan.SeedServer;

/** The questions that come with the program, as pages with forms and as plain addresses. */
class QuestionsIT {
  private static final Path QUESTIONS = Path.of("data", "queries");
  private static final String BY_PARTY = "/queries/q39-commitments-by-party-and-strength";
  private static final String DOCUMENT = "document/us-iraq-jscd-2-joint-statement";

  @RegisterExtension static final SeedServer SEED = new SeedServer();

  static List<String> names() {
    try (Stream<Path> files = Files.list(QUESTIONS)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".rq"))
          .map(name -> name.replace(".rq", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(SEED.address().resolve(path));
    return SEED.send((headers.length == 0 ? request : request.headers(headers)).build());
  }

  private static Document page(String path) throws IOException, InterruptedException {
    HttpResponse<String> response = get(path, "Accept", "text/html");
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return Jsoup.parse(response.body());
  }

  @ParameterizedTest
  @MethodSource("names")
  void hasAPageInBothLanguagesAndTheSameAnswerForPrograms(String name)
      throws IOException, InterruptedException {
    List<String> lines = Files.readAllLines(QUESTIONS.resolve(name + ".rq"));
    String path = "/queries/" + name;
    Document english = page(path + "?lang=en");
    assertThat(english.expectFirst("h1").text())
        .isEqualTo(lines.get(0).substring("# title@en: ".length()));
    Document arabic = page(path + "?lang=ar");
    assertThat(arabic.expectFirst("h1").text())
        .isEqualTo(lines.get(1).substring("# title@ar: ".length()));
    assertThat(arabic.select(".results tbody tr"))
        .hasSameSizeAs(english.select(".results tbody tr"));
    assertThat(arabic.select(".results thead th").text()).doesNotContainPattern("[a-z]{4}");
    HttpResponse<String> json = get(path);
    assertThat(json.headers().firstValue("Content-Type"))
        .hasValue("application/sparql-results+json");
    HttpResponse<String> csv = get(path + ".csv");
    assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=utf-8");
    String query = "BASE <%s>%n%s".formatted(PublishedSeed.BASE, String.join("\n", lines));
    assertThat(csv.body())
        .isEqualTo(
            get("/sparql?format=csv&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                .body());
  }

  @Test
  void allAreListedForPeopleAndPrograms() throws IOException, InterruptedException {
    Document page = page("/queries?lang=ar");
    assertThat(page.select(".questions a").eachAttr("href"))
        .containsExactlyElementsOf(names().stream().map(name -> "/queries/" + name).toList());
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(get("/queries", "Accept", "text/turtle").body(), Lang.TURTLE).parse(model);
    assertThat(
            model
                .listSubjectsWithProperty(
                    RDF.type, model.createResource("http://www.w3.org/ns/shacl#SPARQLExecutable"))
                .toList())
        .hasSameSizeAs(names());
  }

  @Test
  void theFirstPageLeadsToQuestions() throws IOException, InterruptedException {
    List<String> links = page("/").select("main a[href^=/queries/]").eachAttr("href");
    assertThat(links).hasSize(3);
    for (String link : links) {
      assertThat(page(link).select(".results tbody tr")).isNotEmpty();
    }
  }

  @Test
  void whatIsChosenNarrowsTheAnswer() throws IOException, InterruptedException {
    Document all = page(BY_PARTY + "?lang=en");
    Element form = all.expectFirst("form.choose");
    assertThat(form.select("select[name=party] option").eachAttr("value"))
        .contains("", "actor/iraq", "actor/united-states");
    assertThat(form.select("select[name=document] option").eachAttr("value")).contains(DOCUMENT);
    Document one = page(BY_PARTY + "?lang=en&party=actor/iraq&document=" + DOCUMENT);
    List<String> parties =
        one.select(".results tbody tr").stream()
            .map(row -> row.child(1).text())
            .distinct()
            .toList();
    assertThat(parties).containsExactly("Republic of Iraq");
    assertThat(one.select("option[selected]").eachAttr("value"))
        .containsExactly(DOCUMENT, "actor/iraq");
    assertThat(one.select(".downloads a").eachAttr("href"))
        .allMatch(href -> href.contains("party=actor%2Firaq"));
    assertThat(get(BY_PARTY + ".csv?party=" + PublishedSeed.BASE + "id/actor/iraq").body())
        .isEqualTo(get(BY_PARTY + ".csv?party=actor/iraq").body())
        .isEqualTo(get(one.expectFirst(".downloads a[href*=csv]").attr("href")).body());
    assertThat(get(BY_PARTY + ".csv?party=actor/nobody").body().lines()).hasSize(1);
  }

  @Test
  void aConstantGivesWayAndTheQuestionIsPutInOtherWords() throws IOException, InterruptedException {
    String path = "/queries/cq25-arabic-wording-of-a-statement";
    Document usual = page(path + "?lang=en");
    assertThat(usual.expectFirst("input[name=number]").val()).isEqualTo("28");
    Document other = page(path + "?lang=en&number=12");
    assertThat(other.expectFirst("h1").text()).doesNotContain("28");
    assertThat(other.expectFirst(".results tbody td").text())
        .isNotEqualTo(usual.expectFirst(".results tbody td").text());
  }

  @Test
  void theLanguageOfNamesIsThatOfTheReader() throws IOException, InterruptedException {
    assertThat(get(BY_PARTY + ".csv").body()).contains("Republic of Iraq");
    assertThat(get(BY_PARTY + ".csv", "Accept-Language", "ar").body()).contains("جمهورية العراق");
    assertThat(get(BY_PARTY + ".csv?language=ar").body())
        .contains("جمهورية العراق")
        .doesNotContain("Republic of Iraq");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "party=%3E%20%7D%20DELETE",
        "party=http://x/%3E%20.%20?a%20?b%20?c",
        "party=javascript:alert(1)",
        "language=%22)%20%7C%7C%20true",
        "document=..%2F..%2Fetc",
        "party=" + "%F0%9F%92%A3"
      })
  void whatMeansNothingIsRefused(String parameter) throws IOException, InterruptedException {
    HttpResponse<String> response = get(BY_PARTY + ".csv?" + parameter);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("wanted");
    assertThat(get("/queries/cq25-arabic-wording-of-a-statement?number=1e9").statusCode())
        .isEqualTo(400);
  }

  @Test
  void behavesAsTheQueryServiceDoes() throws IOException, InterruptedException {
    assertThat(get("/queries/none").statusCode()).isEqualTo(404);
    assertThat(get("/queries/").statusCode()).isEqualTo(404);
    assertThat(get(BY_PARTY + ".exe").statusCode()).isEqualTo(404);
    assertThat(get(BY_PARTY, "Accept", "image/png").statusCode()).isEqualTo(406);
    assertThat(get(BY_PARTY + "?timeout=soon").statusCode()).isEqualTo(400);
    HttpRequest post =
        HttpRequest.newBuilder(URI.create(SEED.address() + BY_PARTY.substring(1)))
            .POST(HttpRequest.BodyPublishers.ofString("party=actor/iraq"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .build();
    assertThat(SEED.send(post).statusCode()).isEqualTo(405);
    HttpResponse<String> first = get(BY_PARTY + ".csv");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(get(BY_PARTY + ".csv", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }
}

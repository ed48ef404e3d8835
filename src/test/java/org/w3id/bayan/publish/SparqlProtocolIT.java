package org.w3id.bayan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.bayan.config.QueryLimits;

/** How queries are asked and answered, and what none can do: {@code http/queries.tsv}. */
final class SparqlProtocolIT {
  private static final String FORM = "application/x-www-form-urlencoded";

  @TempDir private static Path directory;
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.start(directory);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** One line of the table. */
  record Case(
      String how,
      String parameters,
      String accept,
      String query,
      int status,
      String type,
      List<String> headers,
      List<String> body) {
    @Override
    public String toString() {
      return "%s %s, Accept: %s, %s → %d %s"
          .formatted(how, parameters, accept, query, status, type);
    }
  }

  static Stream<Case> cases() throws IOException {
    return CaseTable.rows("queries.tsv")
        .map(row ->
            new Case(
                row[0],
                row[1],
                row[2],
                row[3].replace("\\n", "\n"),
                Integer.parseInt(row[4]),
                row[5],
                CaseTable.parts(row[6]),
                CaseTable.parts(row[7])));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void answersAsTheTableSays(Case it) throws Exception {
    HttpRequest.Builder request = request(it);
    if (!it.accept().equals("-")) {
      request.header("Accept", it.accept());
    }
    HttpResponse<String> response = server.send(request);
    CaseTable.assertAnswer(response, it.status(), it.type(), it.headers());
    CaseTable.assertTellsNothing(response, directory);
    it.body().forEach(part -> assertThat(response.body()).contains(part));
  }

  private static HttpRequest.Builder request(Case it) {
    String path = "/sparql" + (it.parameters().isEmpty() ? "" : "?" + it.parameters());
    String asked = "query=" + URLEncoder.encode(it.query(), StandardCharsets.UTF_8);
    if (it.how().contains("/")) {
      return server
          .request(path)
          .POST(BodyPublishers.ofString(it.query()))
          .header("Content-Type", it.how());
    }
    return switch (it.how()) {
      case "form" ->
          server
              .request("/sparql")
              .POST(BodyPublishers.ofString(it.parameters() + "&" + asked))
              .header("Content-Type", FORM);
      case "POST" ->
          server
              .request("/sparql")
              .POST(BodyPublishers.ofString(it.parameters()))
              .header("Content-Type", FORM);
      case String method -> {
        boolean empty = it.query().isEmpty() && !it.parameters().isEmpty();
        String both = it.parameters().isEmpty() ? path + "?" + asked : path + "&" + asked;
        yield server.request(empty ? path : both).method(method, BodyPublishers.noBody());
      }
    };
  }

  @Test
  void aKnownAnswerIsNotSentAgain() throws Exception {
    String path = "/sparql?query=" + URLEncoder.encode("ASK {?s ?p ?o}", StandardCharsets.UTF_8);
    HttpResponse<String> json = server.get(path, "Accept", "application/sparql-results+json");
    HttpResponse<String> xml = server.get(path, "Accept", "application/sparql-results+xml");
    String tag = json.headers().firstValue("ETag").orElseThrow();
    assertThat(tag).startsWith("\"").isNotEqualTo(xml.headers().firstValue("ETag").orElseThrow());
    HttpResponse<String> again =
        server.get(path, "Accept", "application/sparql-results+json", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.headers().allValues("Vary").toString()).contains("Accept");
    assertThat(
            server
                .get(path, "Accept", "application/sparql-results+xml", "If-None-Match", tag)
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void whatChangesIsAskedAnew() throws Exception {
    String path = "/sparql?query=SELECT%20(STRUUID()%20AS%20%3Fx)%20%7B%7D";
    assertThat(server.get(path).body()).isNotEqualTo(server.get(path).body());
  }

  @Test
  void csvHasAByteOrderMarkOnRequest() throws Exception {
    String path = "/sparql?format=csv&query=SELECT%20%3Fs%20%7B%7D";
    assertThat(server.get(path).body()).startsWith("s\r\n");
    assertThat(server.get(path + "&bom=1").body()).startsWith("\ufeffs\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "SPARQL_Results_JSON,ASK {},application/sparql-results+json",
    "SPARQL_Results_XML,ASK {},application/sparql-results+xml",
    "SPARQL_Results_CSV,ASK {},text/csv",
    "SPARQL_Results_TSV,ASK {},text/tab-separated-values",
    "Turtle,DESCRIBE <a:a>,text/turtle",
    "N-Triples,DESCRIBE <a:a>,application/n-triples",
    "JSON-LD,DESCRIBE <a:a>,application/ld+json",
    "RDF_XML,DESCRIBE <a:a>,application/rdf+xml",
    "TriG,DESCRIBE <a:a>,application/trig",
    "N-Quads,DESCRIBE <a:a>,application/n-quads"
  })
  void theDescriptionIsTrueOfForms(String form, String query, String type) throws Exception {
    assertThat(server.get("/sparql.nt").body())
        .contains("#resultFormat> <http://www.w3.org/ns/formats/%s> .".formatted(form));
    HttpResponse<String> answer =
        server.get(
            "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), "Accept", type);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
  }

  @Test
  void theDescriptionTellsTheLimits() throws Exception {
    QueryLimits limits = QueryLimits.defaults();
    assertThat(server.get("/sparql.nt").body())
        .contains(limits.timeout().toSeconds() + " seconds", limits.rows() + " rows")
        .contains("<http://www.w3.org/ns/entailment/Simple>");
  }
}

package org.w3id.bayan.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.bayan.config.QueryLimits;

/** What the query service promises, asked from outside, query by query. */
final class SparqlContractIT {
  private static final String EVERYTHING = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?z) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o . ?p ?q ?r }";

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
      String method,
      String query,
      String parameters,
      String accept,
      int status,
      String type,
      List<String> contents) {
    @Override
    public String toString() {
      return "%s %s %s, Accept: %s → %d %s"
          .formatted(method, query, parameters, accept, status, type);
    }
  }

  static Stream<Case> cases() throws IOException {
    try (InputStream table = SparqlContractIT.class.getResourceAsStream("/http/sparql.tsv")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(row ->
              new Case(
                  row[0],
                  row[1].replace('¶', '\n'),
                  row[2],
                  row[3],
                  Integer.parseInt(row[4]),
                  row[5],
                  row[6].isEmpty() ? List.of() : List.of(row[6].split("\\|"))));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void keepsTheContract(Case it) throws Exception {
    HttpResponse<String> response = server.send(request(it));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(it.status());
    assertThat(response.headers().firstValue("Content-Type").orElse("-").replaceAll(";.*", ""))
        .isEqualTo(it.type());
    it.contents().forEach(content -> assertThat(response.body()).contains(content));
    assertThat(response.body()).doesNotContain("\tat ", "Exception", directory.toString());
    assertThat(response.headers().allValues("Vary").toString()).contains("Accept");
  }

  private static HttpRequest.Builder request(Case it) {
    String query = "query=" + encoded(it.query());
    String parameters = it.parameters().isEmpty() ? "" : "&" + it.parameters();
    HttpRequest.Builder request =
        switch (it.method()) {
          case "POST" ->
              server
                  .request("/sparql")
                  .POST(HttpRequest.BodyPublishers.ofString(query + parameters))
                  .header("Content-Type", "application/x-www-form-urlencoded");
          case "BODY" ->
              server
                  .request("/sparql?" + it.parameters())
                  .POST(HttpRequest.BodyPublishers.ofString(it.query()))
                  .header("Content-Type", "application/sparql-query");
          default ->
              server
                  .request("/sparql?" + query + parameters)
                  .method(it.method(), HttpRequest.BodyPublishers.noBody());
        };
    return it.accept().equals("-") ? request : request.header("Accept", it.accept());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static HttpResponse<String> ask(TestServer asked, String query, String... headers)
      throws IOException, InterruptedException {
    return asked.get("/sparql?query=" + encoded(query), headers);
  }

  @Test
  void anAnswerHasATagAndIsNotSentTwice() throws Exception {
    HttpResponse<String> first = ask(server, "SELECT * { ?s ?p ?o } ORDER BY ?s ?p ?o LIMIT 3");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> second = ask(server, "SELECT * { ?s ?p ?o } ORDER BY ?s ?p ?o LIMIT 3");
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.headers().firstValue("ETag")).hasValue(tag);
    assertThat(second.headers().firstValue("Cache-Control").orElse("")).contains("public");
    HttpResponse<String> known =
        ask(server, "SELECT * { ?s ?p ?o } ORDER BY ?s ?p ?o LIMIT 3", "If-None-Match", tag);
    assertThat(known.statusCode()).isEqualTo(304);
    HttpResponse<String> other =
        ask(
            server,
            "SELECT * { ?s ?p ?o } ORDER BY ?s ?p ?o LIMIT 3",
            "If-None-Match",
            tag,
            "Accept",
            "text/csv");
    assertThat(other.statusCode()).isEqualTo(200);
  }

  @Test
  void whatChangesIsNotKept() throws Exception {
    String query = "SELECT (STRUUID() AS ?id) {}";
    assertThat(ask(server, query).body()).isNotEqualTo(ask(server, query).body());
  }

  @Test
  void deepQueriesAreTheClientsFault() throws Exception {
    for (String query :
        List.of(
            "SELECT * { FILTER(" + "(".repeat(30_000) + "1" + ")".repeat(30_000) + ") }",
            "SELECT * { BIND(1" + "+1".repeat(40_000) + " AS ?x) }",
            "SELECT * " + "{".repeat(20_000) + "}".repeat(20_000))) {
      HttpResponse<String> response =
          server.send(
              server
                  .request("/sparql")
                  .POST(HttpRequest.BodyPublishers.ofString(query))
                  .header("Content-Type", "application/sparql-query"));
      assertThat(response.statusCode()).isEqualTo(400);
      assertThat(response.body()).contains("nested too deeply");
    }
    assertThat(ask(server, "ASK {}").statusCode()).isEqualTo(200);
  }

  @Test
  void aQueryHasALength(@TempDir Path place) throws Exception {
    String query = "ASK { FILTER(\"" + "x".repeat(2 << 20) + "\" = \"y\") }";
    HttpResponse<String> response =
        server.send(
            server
                .request("/sparql")
                .POST(HttpRequest.BodyPublishers.ofString(query))
                .header("Content-Type", "application/sparql-query"));
    assertThat(response.statusCode()).isEqualTo(413);
  }

  /** Small limits, so that they are met. */
  private static QueryLimits limits(int perClient, long rows, int heldBytes) {
    return new QueryLimits(
        Duration.ofSeconds(2), 1, Duration.ofMillis(300), perClient, rows, heldBytes, 1 << 20);
  }

  @Test
  void anAnswerWithTooManyRowsIsAnError(@TempDir Path place) throws Exception {
    try (TestServer small = TestServer.start(place, limits(10, 100, 1 << 20))) {
      HttpResponse<String> rows = ask(small, EVERYTHING);
      assertThat(rows.statusCode()).isEqualTo(422);
      assertThat(rows.body()).contains("LIMIT");
      HttpResponse<String> triples =
          ask(small, "CONSTRUCT { ?a ?e ?i } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
      assertThat(triples.statusCode()).isEqualTo(422);
    }
  }

  @Test
  void whatFailsMidwayIsBrokenVisibly(@TempDir Path place) throws Exception {
    try (TestServer small = TestServer.start(place, limits(10, 5000, 1000))) {
      assertThatThrownBy(() -> ask(small, EVERYTHING)).isInstanceOf(IOException.class);
      assertThatThrownBy(() -> ask(small, EVERYTHING, "Accept", "text/csv"))
          .isInstanceOf(IOException.class);
      assertThat(ask(small, EVERYTHING + " LIMIT 4000").body()).endsWith("}\n");
    }
  }

  @Test
  void tooManyAtATimeAreToldToWait(@TempDir Path place) throws Exception {
    try (TestServer small = TestServer.start(place, limits(3, 1000, 1 << 20))) {
      List<CompletableFuture<HttpResponse<String>>> running = new ArrayList<>();
      for (int client = 0; client < 6; client++) {
        running.add(
            CompletableFuture.supplyAsync(() -> {
              try {
                return ask(small, ENDLESS);
              } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
              }
            }));
      }
      List<HttpResponse<String>> responses = running.stream().map(CompletableFuture::join).toList();
      assertThat(responses).extracting(HttpResponse::statusCode).contains(429, 503);
      assertThat(responses)
          .allSatisfy(
              response -> assertThat(response.headers().firstValue("Retry-After")).isPresent());
      assertThat(ask(small, "ASK {}").statusCode()).isEqualTo(200);
    }
  }
}

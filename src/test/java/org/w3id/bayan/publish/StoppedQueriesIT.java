package org.w3id.bayan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.bayan.config.QueryLimits;

/**
 * Queries that would run for ever, or that cannot be run at all: {@code http/costly-queries.tsv}
 * and {@code http/nested-queries.tsv}.
 */
final class StoppedQueriesIT {
  @TempDir private static Path directory;
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    QueryLimits usual = QueryLimits.defaults();
    server =
        TestServer.start(
            directory,
            new QueryLimits(
                Duration.ofSeconds(1),
                usual.running(),
                usual.waiting(),
                usual.perClient(),
                usual.rows(),
                usual.heldBytes(),
                usual.queryBytes()));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static Stream<String[]> costly() throws IOException {
    return CaseTable.rows("costly-queries.tsv");
  }

  static Stream<String[]> nested() throws IOException {
    return CaseTable.rows("nested-queries.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("costly")
  @Timeout(60)
  void endsWhenItsTimeIsOver(String what, String query) throws Exception {
    HttpResponse<String> response = ask(query);
    assertThat(response.statusCode()).as(what + ": " + response.body()).isEqualTo(503);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(response.headers().firstValue("Retry-After")).isPresent();
    while (isQueryRunning()) {
      Thread.sleep(20);
    }
  }

  private static boolean isQueryRunning() {
    return Thread.getAllStackTraces().values().stream()
        .flatMap(Arrays::stream)
        .anyMatch(frame -> frame.getClassName().startsWith("org.apache.jena.sparql.engine.iter"));
  }

  static Stream<String[]> growing() throws IOException {
    return CaseTable.rows("growing-values.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("growing")
  @Timeout(60)
  void aValueGrowsOnlySoFar(String what, String query) throws Exception {
    HttpResponse<String> response = ask(query);
    assertThat(response.statusCode()).as(what + ": " + response.body()).isEqualTo(422);
    assertThat(response.body()).containsAnyOf("longer than 4194304 characters", "10000 digits");
  }

  @Test
  void aLongTextThatStaysWithinTheBoundsIsMade() throws Exception {
    HttpResponse<String> response =
        ask(
            "SELECT (STRLEN(CONCAT(?a, ?a)) AS ?n) (STRLEN(REPLACE(?a, 'x', 'yz')) AS ?m)"
                + " (1234567.1234567 * 1234567.1234567 AS ?d) {BIND('%s' AS ?a)}"
                    .formatted("x".repeat(100_000)));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("200000", "1524155982320.15073935677489");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("nested")
  @Timeout(60)
  void whatIsNestedTooDeeplyIsRefused(
      String what, String opens, String inner, String closes, int times, String frame)
      throws Exception {
    String query = frame.replace("%s", opens.repeat(times) + inner + closes.repeat(times));
    HttpResponse<String> response = ask(query);
    assertThat(response.statusCode()).as(what + ": " + response.body()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(response.body()).contains("nested too deeply");
  }

  @Test
  void tooManyVariablesAreRefused() throws Exception {
    StringBuilder query = new StringBuilder("SELECT * {");
    for (int i = 0; i < 10_000; i++) {
      query.append("BIND(1 AS ?v").append(i).append(")");
    }
    assertThat(ask(query.append("}").toString()).statusCode()).isEqualTo(400);
  }

  private static HttpResponse<String> ask(String query) throws Exception {
    return server.send(
        server
            .request("/sparql")
            .POST(
                BodyPublishers.ofString(
                    "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
            .header("Content-Type", "application/x-www-form-urlencoded"));
  }
}

package org.w3id.bayan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.bayan.config.QueryLimits;

/** Queries that ask other endpoints: those that were allowed, and no others. */
@Timeout(60)
class OtherEndpointsIT {
  private static final String NO_ROWS =
      "{\"head\":{\"vars\":[\"s\"]},\"results\":{\"bindings\":[]}}";

  @TempDir private static Path directory;
  @TempDir private static Path otherDirectory;
  private static final AtomicInteger NOT_ALLOWED = new AtomicInteger();
  private static TestServer other;
  private static HttpServer faulty;
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    other = TestServer.start(otherDirectory);
    faulty = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    faulty.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    faulty.createContext("/broken", exchange -> answer(exchange, 500, "no"));
    faulty.createContext("/page", exchange -> answer(exchange, 200, "<html>hello</html>"));
    faulty.createContext(
        "/cut", exchange -> answer(exchange, 200, "{\"head\":{\"vars\":[\"s\"]},"));
    faulty.createContext("/silent", exchange -> {});
    faulty.createContext("/slow", OtherEndpointsIT::drip);
    faulty.createContext("/moved", OtherEndpointsIT::move);
    HttpHandler counting =
        exchange -> {
          NOT_ALLOWED.incrementAndGet();
          answer(exchange, 200, NO_ROWS);
        };
    faulty.createContext("/not-allowed", counting);
    faulty.start();
    QueryLimits usual = QueryLimits.defaults();
    server =
        TestServer.start(
            directory,
            new QueryLimits(
                Duration.ofSeconds(2),
                usual.running(),
                usual.waiting(),
                usual.perClient(),
                usual.rows(),
                usual.heldBytes(),
                usual.queryBytes(),
                Set.of(
                    address("other"),
                    address("broken"),
                    address("page"),
                    address("cut"),
                    address("silent"),
                    address("slow"),
                    address("moved"))));
  }

  @AfterAll
  static void stop() {
    server.close();
    faulty.stop(0);
    other.close();
  }

  private static String address(String name) {
    return name.equals("other")
        ? "http://localhost:%d/sparql".formatted(other.port())
        : "http://localhost:%d/%s".formatted(faulty.getAddress().getPort(), name);
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static void move(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Location", address("not-allowed"));
    answer(exchange, 302, "");
  }

  /** Begins to answer, and never ends. */
  private static void drip(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream body = exchange.getResponseBody()) {
      while (true) {
        body.write(' ');
        body.flush();
        Thread.sleep(100);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static HttpResponse<String> ask(String query, String accept)
      throws IOException, InterruptedException {
    String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
    return server.get("/sparql?query=" + encoded, "Accept", accept);
  }

  @Test
  void joinsWhatTheOtherSays() throws IOException, InterruptedException {
    String own = ask("SELECT (COUNT(*) AS ?n) { ?s a ?class }", "text/csv").body();
    String both =
        ask(
                "SELECT (COUNT(*) AS ?n) { ?s a ?class SERVICE <%s> { ?s a ?class } }"
                    .formatted(address("other")),
                "text/csv")
            .body();
    assertThat(own).doesNotContain("\n0");
    assertThat(both).isEqualTo(own);
  }

  @Test
  void renamesVariablesOfSubqueriesBack() throws IOException, InterruptedException {
    HttpResponse<String> response =
        ask(
            "SELECT ?n { { SELECT (COUNT(?s) AS ?n) { SERVICE <%s> { ?s a ?class } } } }"
                .formatted(address("other")),
            "text/csv");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).doesNotContain("\n0");
  }

  @ParameterizedTest
  @CsvSource({"broken, 502", "page, 502", "cut, 502", "moved, 502", "silent, 504", "slow, 504"})
  void failsAsTheOtherFails(String name, int status) throws IOException, InterruptedException {
    HttpResponse<String> response =
        ask("SELECT * { SERVICE <%s> { ?s ?p ?o } }".formatted(address(name)), "application/json");
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(response.body()).contains("SERVICE <" + address(name));
    assertThat(NOT_ALLOWED).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"broken", "page", "cut"})
  void silentlyGoesOnWithoutTheOther(String name) throws IOException, InterruptedException {
    HttpResponse<String> response =
        ask(
            "SELECT ?x { VALUES ?x { 1 } SERVICE SILENT <%s> { ?s ?p ?o } }"
                .formatted(address(name)),
            "text/csv");
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.body()).isEqualToNormalizingNewlines("x\n1\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SERVICE <@not-allowed@> { ?s ?p ?o }",
        "SERVICE SILENT <@not-allowed@> { ?s ?p ?o }",
        "VALUES ?x { <@not-allowed@> } SERVICE ?x { ?s ?p ?o }",
        "VALUES ?x { <@other@> } SERVICE ?x { ?s ?p ?o }",
        "SERVICE <@other@> { SERVICE <@not-allowed@> { ?s ?p ?o } }",
        "SERVICE <@other@#x> { ?s ?p ?o }",
        "SERVICE <@other@?query=x> { ?s ?p ?o }",
        "FILTER NOT EXISTS { SERVICE <@not-allowed@> { ?s ?p ?o } }"
      })
  void asksNoOthers(String pattern) throws IOException, InterruptedException {
    String filled =
        pattern
            .replace("@not-allowed@", address("not-allowed"))
            .replace("@other@", address("other"));
    HttpResponse<String> response = ask("SELECT * { " + filled + " }", "application/json");
    assertThat(response.statusCode()).as(response.body()).isEqualTo(403);
    assertThat(response.body()).contains(address("other"));
    assertThat(NOT_ALLOWED).hasValue(0);
  }

  @Test
  void isDescribed() throws IOException, InterruptedException {
    String description = server.get("/sparql", "Accept", "application/n-triples").body();
    assertThat(description)
        .contains("sparql-service-description#BasicFederatedQuery>")
        .contains(address("other"));
    assertThat(other.get("/sparql", "Accept", "application/n-triples").body())
        .doesNotContain("BasicFederatedQuery");
  }
}

package org.w3id.bayan.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.bayan.config.QueryLimits;

/** Answers that are too long, take too long, or come when too many ask: never half of one. */
@Timeout(120)
final class WholeAnswersIT {
  /** Rows without end. */
  private static final String ENDLESS = "SELECT * {?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l}";

  private static final String SLOW =
      "SELECT (COUNT(*) AS ?n) {?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?q}";
  private static final int PLENTY = 1 << 20;

  @TempDir private Path directory;

  private TestServer start(
      Duration timeout, int running, Duration waiting, int perClient, long rows, int held)
      throws IOException {
    return TestServer.start(
        directory, new QueryLimits(timeout, running, waiting, perClient, rows, held, 10_000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ENDLESS,
        "CONSTRUCT {?a ?b ?l} WHERE {?a ?b ?c . ?d ?e ?f . ?j ?k ?l}",
        "CONSTRUCT {GRAPH ?a {?a ?b ?l}} WHERE {?a ?b ?c . ?d ?e ?f . ?j ?k ?l}"
      })
  void moreRowsThanAreAllowedAreAnError(String query) throws Exception {
    try (TestServer server = start(Duration.ofMinutes(1), 4, Duration.ZERO, 4, 50, PLENTY)) {
      HttpResponse<String> response = ask(server, query);
      assertThat(response.statusCode()).isEqualTo(422);
      assertThat(response.body()).contains("50", "LIMIT");
      assertThat(ask(server, ENDLESS + " LIMIT 50").statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "xml", "csv", "tsv"})
  void whatIsHeldWhenTheTimeIsOverIsAnError(String form) throws Exception {
    try (TestServer server =
        start(Duration.ofSeconds(1), 4, Duration.ZERO, 4, Long.MAX_VALUE, Integer.MAX_VALUE)) {
      HttpResponse<String> response =
          server.get("/sparql?format=" + form + "&query=" + encode(ENDLESS));
      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(response.headers().firstValue("Content-Type"))
          .hasValue("application/problem+json");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"identity", "gzip"})
  void whatIsSentWhenTheTimeIsOverBreaksVisibly(String encoding) throws Exception {
    try (TestServer server =
        start(Duration.ofSeconds(1), 4, Duration.ZERO, 4, Long.MAX_VALUE, 1000)) {
      String received = overSocket(server, encoding);
      assertThat(received).startsWith("HTTP/1.1 200").contains("Transfer-Encoding: chunked");
      assertThat(received).doesNotEndWith("\r\n0\r\n\r\n").doesNotContain("cancelled");
      assertThatThrownBy(
              () -> server.get("/sparql?query=" + encode(ENDLESS), "Accept-Encoding", encoding))
          .isInstanceOf(IOException.class);
    }
  }

  /** Such answers have no other end than that of their connection. */
  @ParameterizedTest
  @CsvSource({"1.1, Connection: close", "1.0, Accept: text/csv", "1.1, Accept: text/csv"})
  void aBrokenAnswerNeverEndsAsAWholeOneDoes(String version, String field) throws Exception {
    try (TestServer server =
            start(Duration.ofSeconds(1), 4, Duration.ZERO, 4, Long.MAX_VALUE, 1000);
        Socket socket = new Socket("localhost", server.port())) {
      String request =
          "GET /sparql?query=%s HTTP/%s\r\nHost: localhost\r\n%s\r\n\r\n"
              .formatted(encode(ENDLESS), version, field);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      assertThatThrownBy(() -> socket.getInputStream().transferTo(OutputStream.nullOutputStream()))
          .isInstanceOf(SocketException.class);
    }
  }

  private static String overSocket(TestServer server, String encoding) throws IOException {
    StringBuilder received = new StringBuilder();
    try (Socket socket = new Socket("localhost", server.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(
          "GET /sparql?query=%s HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: %s\r\n\r\n"
              .formatted(encode(ENDLESS), encoding)
              .getBytes(StandardCharsets.US_ASCII));
      out.flush();
      byte[] buffer = new byte[1 << 16];
      for (int n = socket.getInputStream().read(buffer);
          n >= 0;
          n = socket.getInputStream().read(buffer)) {
        received.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
        if (received.length() > PLENTY) {
          received.delete(100_000, received.length() - 100_000);
        }
      }
    } catch (SocketException reset) {
      return received.toString();
    }
    return received.toString();
  }

  @Test
  void aLongAnswerIsSentAsItComes() throws Exception {
    try (TestServer server = start(Duration.ofMinutes(1), 4, Duration.ZERO, 4, 100_000, 1000)) {
      HttpResponse<String> response =
          server.get("/sparql?format=csv&query=" + encode(ENDLESS + " LIMIT 20000"));
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.body().lines()).hasSize(20_001);
    }
  }

  @Test
  void oneClientDoesNotTakeAll() throws Exception {
    try (TestServer server =
        start(Duration.ofSeconds(3), 10, Duration.ofSeconds(1), 2, 1000, PLENTY)) {
      HttpResponse<String> refused = refused(server, 4, 429, "from your address");
      assertThat(refused.headers().firstValue("Retry-After")).isPresent();
      assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(ask(server, "ASK {?s ?p ?o}").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void noMoreRunThanTheMachineBears() throws Exception {
    try (TestServer server =
        start(Duration.ofSeconds(3), 2, Duration.ofMillis(100), 10, 1000, PLENTY)) {
      HttpResponse<String> refused = refused(server, 4, 503, "Too many queries");
      assertThat(refused.headers().firstValue("Retry-After")).isPresent();
      assertThat(ask(server, "ASK {?s ?p ?o}").statusCode()).isEqualTo(200);
    }
  }

  /** Of some slow queries at the same time, one that was not let in. */
  private static HttpResponse<String> refused(
      TestServer server, int times, int status, String reason) {
    List<HttpResponse<String>> answers =
        askOften(server, times).stream().map(CompletableFuture::join).toList();
    return answers.stream()
        .filter(answer -> answer.statusCode() == status && answer.body().contains(reason))
        .findFirst()
        .orElseThrow(
            () -> new AssertionError(answers.stream().map(HttpResponse::body).toList().toString()));
  }

  private static List<CompletableFuture<HttpResponse<String>>> askOften(
      TestServer server, int times) {
    List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      answers.add(
          CompletableFuture.supplyAsync(
              () -> {
                try {
                  return ask(server, SLOW);
                } catch (IOException | InterruptedException e) {
                  throw new IllegalStateException(e);
                }
              },
              task -> Thread.ofVirtual().start(task)));
    }
    return answers;
  }

  @Test
  void aQueryThatIsTooLongIsRefused() throws Exception {
    try (TestServer server = start(Duration.ofMinutes(1), 4, Duration.ZERO, 4, 1000, PLENTY)) {
      String query = "ASK {?s ?p '%s'}".formatted("x".repeat(20_000));
      assertThat(ask(server, query).statusCode()).isEqualTo(413);
      assertThat(server.get("/sparql?query=" + encode(query)).statusCode()).isEqualTo(413);
      HttpResponse<String> posted =
          server.send(
              server
                  .request("/sparql")
                  .POST(BodyPublishers.ofString(query))
                  .header("Content-Type", "application/sparql-query"));
      assertThat(posted.statusCode()).isEqualTo(413);
    }
  }

  private static HttpResponse<String> ask(TestServer server, String query)
      throws IOException, InterruptedException {
    return server.send(
        server
            .request("/sparql")
            .POST(BodyPublishers.ofString("query=" + encode(query)))
            .header("Content-Type", "application/x-www-form-urlencoded"));
  }

  private static String encode(String query) {
    return URLEncoder.encode(query, StandardCharsets.UTF_8);
  }
}

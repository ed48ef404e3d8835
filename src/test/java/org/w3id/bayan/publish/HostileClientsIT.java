package org.w3id.bayan.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.bayan.config.Operation;

/** Clients that mean harm get a clear refusal, or silence, and others are served all the same. */
class HostileClientsIT {
  private static final Operation IMPATIENT =
      new Operation(Optional.empty(), List.of(), Operation.LogFormat.NCSA, Duration.ofSeconds(2));
  private static final int BOMB_MEGABYTES = 50;
  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) {?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?q}";

  @TempDir static Path directory;
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.start(directory, IMPATIENT, directory.resolve("log"));
    Files.writeString(directory.resolve("secret.txt"), "top secret");
    Files.writeString(directory.resolve("dumps").resolve("secret.txt"), "top secret");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** What comes back for some bytes, until the server closes. */
  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(read(socket.getInputStream()), StandardCharsets.UTF_8);
    }
  }

  private static byte[] read(InputStream in) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    try {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        all.write(buffer, 0, count);
      }
    } catch (SocketException reset) {
      // what came before is what was answered
    }
    return all.toByteArray();
  }

  private static int status(String answer) {
    return Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
  }

  /** Java's client would not send these. */
  @Test
  void anAddressThatCannotBeReadIsComplainedOfToReadersToo() throws IOException {
    String answer =
        raw(
            "GET /nothing?lang=%zz HTTP/1.1\r\n"
                + "Host: a\r\n"
                + "Accept: text/html\r\n"
                + "Connection: close\r\n\r\n");
    assertThat(status(answer)).isBetween(400, 404);
    assertThat(answer).contains("Content-Type: text/html", "</html>");
  }

  /** Browsers send some of these as they are. */
  @ParameterizedTest
  @ValueSource(
      strings = {"a|b", "{x}", "a^b", "a\\b", "a\"b", "a`b", "<b>", "[a]", "%D8%B9|", "%00\\"})
  void charactersThatNoUriHasAreAnswered(String words) throws IOException {
    String answer =
        raw(
            "GET /search?q="
                + words
                + " HTTP/1.1\r\nHost: a\r\nAccept: text/html\r\nConnection: close\r\n\r\n");
    assertThat(status(answer)).isEqualTo(200);
    assertThat(answer).contains("Link: <");
  }

  @Test
  void aHeadThatIsWrongGetsNoBody() throws IOException {
    String answer = raw("HEAD / HTTP/1.1\r\nHost: a\r\nX\0: v\r\nConnection: close\r\n\r\n");
    assertThat(status(answer)).isEqualTo(400);
    assertThat(answer).contains("Content-Length: ").endsWith("\r\n\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-query, SELECT * { ?s ?p ?o } #",
    "application/x-www-form-urlencoded, query=SELECT+*+{}%23"
  })
  void aBodyThatUnpacksWithoutEndIsRefused(String type, String begin)
      throws IOException, InterruptedException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(bomb)) {
      packed.write(begin.getBytes(StandardCharsets.UTF_8));
      byte[] megabyte = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < BOMB_MEGABYTES; i++) {
        packed.write(megabyte);
      }
    }
    HttpResponse<String> answer =
        server.send(
            server
                .request("/sparql")
                .header("Content-Type", type)
                .header("Content-Encoding", "gzip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(bomb.toByteArray())));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(415);
    assertThat(server.get("/health").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/id/actor/iraq%0d%0aX-Evil:%20yes",
        "/doc/actor/iraq?lang=en%0d%0aX-Evil:%20yes",
        "/doc/actor/iraq?page=1%0d%0aX-Evil:%20yes",
        "/dumps/latest/%0d%0aX-Evil:%20yes",
        "/dumps/latest/bayan.ttl%0d%0aX-Evil:%20yes",
        "/dataset/7%0d%0aX-Evil:%20yes",
        "/sparql?query=ASK%7B%7D&format=json%0d%0aX-Evil:%20yes"
      })
  void aHeaderCannotBePutIntoAnAnswer(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = server.get(path);
    assertThat(answer.headers().firstValue("X-Evil")).isEmpty();
    answer.headers().map().values().stream()
        .flatMap(List::stream)
        .forEach(value -> assertThat(value).doesNotContain("X-Evil"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host: evil.example",
        "Host: x\r\nX-Forwarded-Host: evil.example",
        "Host: x\r\nForwarded: host=evil.example;for=1.2.3.4",
        "Host: x\r\nX-Forwarded-Proto: evil.example",
        "Host: x\r\nX-Original-URL: http://evil.example/"
      })
  void aHostThatAClientNamesIsNowhereInAnAnswer(String fields) throws IOException {
    for (String path :
        List.of("/id/actor/iraq", "/doc/actor/iraq", "/dumps.json", "/nothing", "/")) {
      String answer =
          raw("GET %s HTTP/1.1\r\n%s\r\nConnection: close\r\n\r\n".formatted(path, fields));
      assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("evil");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/dumps/../secret.txt",
        "/dumps/%2e%2e/secret.txt",
        "/dumps/..%2fsecret.txt",
        "/dumps/%2e%2e%2fsecret.txt",
        "/dumps/..%5csecret.txt",
        "/dumps/%252e%252e%252fsecret.txt",
        "/dumps/..;/secret.txt",
        "/dumps/0007/%2e%2e/secret.txt",
        "/dumps/0007/..%2fsecret.txt",
        "/dumps/0007/document/..%2f..%2fsecret.txt",
        "/dumps/0007/document/%2e%2e/%2e%2e/%2e%2e/secret.txt",
        "/dumps/%c0%ae%c0%ae/secret.txt",
        "/dumps/latest/..%2f..%2fsecret.txt",
        "/dumps//secret.txt/%00",
        "/static/../bayan.properties",
        "/static/..%2f..%2fopenapi.json",
        "/sitemap-..%2f..%2fsecret.xml",
        "/graph/..%2f..%2fsecret.txt",
        "/ns/..%2fsecret.txt",
        "//dumps/%2e%2e/secret.txt"
      })
  void noAddressLeadsOutOfTheFilesForDownload(String path) throws IOException {
    String answer = raw("GET %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".formatted(path));
    assertThat(answer).doesNotContain("top secret");
    assertThat(status(answer)).isBetween(400, 499);
  }

  @Test
  void anAddressThatIsTooLongIsRefused() throws IOException {
    String answer =
        raw(
            "GET /%s HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                .formatted("a".repeat(70_000)));
    assertThat(status(answer)).isEqualTo(414);
  }

  @Test
  void aHeaderThatIsTooLongIsRefused() throws IOException {
    String answer =
        raw(
            "GET / HTTP/1.1\r\nHost: x\r\nX-Long: %s\r\nConnection: close\r\n\r\n"
                .formatted("a".repeat(70_000)));
    assertThat(status(answer)).isEqualTo(431);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.1\r\n"
            + "Host: x\r\n"
            + "Content-Length: 5\r\n"
            + "Transfer-Encoding: chunked\r\n\r\n"
            + "0\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef",
        "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\n folded: y\r\n\r\n",
        "\u0000\u0001\u0002\r\n\r\n"
      })
  void aRequestThatTwoServersWouldReadDifferentlyIsRefused(String request) throws IOException {
    assertThat(status(raw(request))).isEqualTo(400);
  }

  @Test
  void noContextIsFetchedForAClient() throws IOException, InterruptedException {
    try (ServerSocket elsewhere = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String json =
          "{\"@context\":\"http://localhost:%d/context.jsonld\",\"@id\":\"http://x/\",\"a\":1}"
              .formatted(elsewhere.getLocalPort());
      for (String path : List.of("/sparql", "/doc/actor/iraq", "/graph/stated/talks")) {
        HttpResponse<String> answer =
            server.send(
                server
                    .request(path)
                    .header("Content-Type", "application/ld+json")
                    .POST(HttpRequest.BodyPublishers.ofString(json)));
        assertThat(answer.statusCode()).isBetween(400, 499);
      }
      elsewhere.setSoTimeout(100);
      assertThatThrownBy(elsewhere::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  /** A query and its connection have the same time here. */
  @Test
  void aConnectionIsReadOnWhereItsTimeEndsWithThatOfAQuery() throws Exception {
    try (ExecutorService clients = Executors.newFixedThreadPool(6)) {
      List<Future<?>> asked = new ArrayList<>();
      for (int client = 0; client < 6; client++) {
        asked.add(
            clients.submit(() -> {
              askAfterStoppedQueries();
              return "asked";
            }));
      }
      for (Future<?> each : asked) {
        assertThat(each.get()).isEqualTo("asked");
      }
    }
  }

  /** A connection may be closed, which is told, but not left without an answer. */
  private static void askAfterStoppedQueries() throws Exception {
    try (HttpClient one = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      for (int time = 0; time < 4; time++) {
        try {
          assertThat(ask(one, ENDLESS)).isEqualTo(503);
          assertThat(ask(one, "ASK {?s ?p ?o}")).isEqualTo(200);
        } catch (HttpTimeoutException unanswered) {
          throw unanswered;
        } catch (IOException closed) {
          assertThat(closed).hasMessageNotContaining("timed out");
        }
      }
    }
  }

  private static int ask(HttpClient client, String query) throws Exception {
    String form = "timeout=2&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    return client
        .send(
            server
                .request("/sparql")
                .timeout(Duration.ofMinutes(1))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build(),
            HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }
}

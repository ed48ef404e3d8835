package org.w3id.bayan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.bayan.config.Settings;
import org.w3id.bayan.store.ServedStore;
import org.w3id.bayan.store.Store;
import org.w3id.bayan.store.Version;
import org.w3id.bayan.vocab.Iris;

/**
 * The dataset in memory that programs on this machine may change: what they can do, and what not.
 */
class SandboxIT {
  private static final String UPDATE = "application/sparql-update";
  private static final String EVERYTHING =
      "/sparql?query=SELECT%20*%20%7B%7B%3Fs%20%3Fp%20%3Fo%7DUNION%7BGRAPH%20%3Fg%7B%3Fs%20%3Fp%20%3Fo%7D%7D%7D";

  @TempDir Path directory;
  private final HttpClient client = HttpClient.newHttpClient();
  private final AtomicInteger visits = new AtomicInteger();
  private HttpServer other;
  private ServedStore served;
  private Server server;

  @BeforeEach
  void start() throws IOException {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    Settings settings = new Settings(new Iris(TestServer.BASE), 0, directory, directory);
    Version nothing =
        new Version(
            1, TestServer.BASE, Instant.EPOCH, Optional.empty(), directory, directory.resolve("d"));
    served = ServedStore.of(Store.of(nothing, dataset));
    server = Server.startWritable(settings, served, dataset);
    other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.createContext(
        "/",
        exchange -> {
          visits.incrementAndGet();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    other.start();
  }

  @AfterEach
  void stop() {
    other.stop(0);
    server.close();
    served.close();
    client.close();
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
  }

  private HttpResponse<String> post(String type, String body)
      throws IOException, InterruptedException {
    return send(
        to("/sparql").header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private String everything() throws IOException, InterruptedException {
    return send(to(EVERYTHING).header("Accept", "text/csv")).body();
  }

  @Test
  void programsChangeIt() throws IOException, InterruptedException {
    assertThat(post(UPDATE, "INSERT DATA { <urn:a> <urn:b> 'here' }").statusCode())
        .isBetween(200, 204);
    assertThat(everything()).contains("here");
    assertThat(post("application/x-www-form-urlencoded", "update=CLEAR%20ALL").statusCode())
        .isBetween(200, 204);
    assertThat(everything()).doesNotContain("here");
  }

  @ParameterizedTest
  @ValueSource(strings = {"LOAD <%s>", "LOAD <%s> INTO GRAPH <urn:g>", "CLEAR ALL ; LOAD <%s>"})
  void nothingIsLoadedFromThisMachineOrAnother(String update)
      throws IOException, InterruptedException {
    post(UPDATE, "INSERT DATA { <urn:a> <urn:b> 'stays' }");
    Path file = Files.writeString(directory.resolve("secret.ttl"), "<urn:s> <urn:p> 'secret' .");
    for (String source : new String[] {file.toUri().toString(), elsewhere()}) {
      HttpResponse<String> refused = post(UPDATE, update.formatted(source));
      assertThat(refused.statusCode()).as(source).isEqualTo(501);
      assertThat(refused.body()).contains("LOAD is refused");
    }
    assertThat(everything()).contains("stays").doesNotContain("secret");
    assertThat(visits).hasValue(0);
  }

  @Test
  void aSilentLoadDoesNothingAndTheRestIsDone() throws IOException, InterruptedException {
    HttpResponse<String> done =
        post(
            UPDATE,
            "LOAD SILENT <%s> ; INSERT DATA { <urn:a> <urn:b> 'after' }".formatted(elsewhere()));
    assertThat(done.statusCode()).isBetween(200, 204);
    assertThat(everything()).contains("after");
    assertThat(visits).hasValue(0);
  }

  @Test
  void whatIsNoUpdateIsABadRequest() throws IOException, InterruptedException {
    assertThat(post(UPDATE, "LOAD LOAD").statusCode()).isEqualTo(400);
  }

  @Test
  void noContextOfAnotherServerIsFetched() throws IOException, InterruptedException {
    String document =
        "{\"@context\": \"%s\", \"@id\": \"urn:a\", \"name\": \"x\"}".formatted(elsewhere());
    HttpResponse<String> refused = post("application/ld+json", document);
    assertThat(refused.statusCode()).isBetween(400, 499);
    assertThat(visits).hasValue(0);
  }

  private String elsewhere() {
    return "http://localhost:%d/data.ttl".formatted(other.getAddress().getPort());
  }
}

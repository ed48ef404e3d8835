package org.w3id.bayan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdInputStream;
import com.google.common.hash.Hashing;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files for download that are made when somebody asks for them, and how files are fetched. */
class OrderedDumpsIT {
  private static final int QUADS_OF_TALKS = 12;
  private static final int VIEW_OF_TALKS = 10;

  @TempDir static Path directory;
  private static TestServer server;
  private static HttpClient client;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.over("http/dumps.trig", directory);
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    client.close();
    server.close();
  }

  private static HttpResponse<byte[]> fetch(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = server.request(path);
    return client.send(
        (headers.length == 0 ? request : request.headers(headers)).build(),
        HttpResponse.BodyHandlers.ofByteArray());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "ttl, text/turtle, false",
    "nt, application/n-triples, false",
    "rdf, application/rdf+xml, false",
    "nq, application/n-quads, true",
    "trig, application/trig, true",
    "jsonld, application/ld+json, true",
    "rt, application/rdf+thrift, true",
    "rpb, application/rdf+protobuf, true"
  })
  void theWholeDatasetIsThereInEachForm(String extension, String type, boolean quads)
      throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = fetch("/dumps/0007/bayan." + extension);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(read(answer.body(), type)).isEqualTo(expected(quads, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"jelly", "brf"})
  void formsThatJenaCannotReadAreThereToo(String extension)
      throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = fetch("/dumps/0007/bayan." + extension);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {".gz", ".zst"})
  void aCompressedFileHoldsTheSame(String suffix) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = fetch("/dumps/0007/bayan.nt" + suffix);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
    ByteArrayInputStream bytes = new ByteArrayInputStream(answer.body());
    byte[] plain =
        (suffix.equals(".gz") ? new GZIPInputStream(bytes) : new ZstdInputStream(bytes))
            .readAllBytes();
    assertThat(read(plain, "application/n-triples")).isEqualTo(expected(false, ""));
  }

  @Test
  void whatWasMadeIsListedWithItsTrueSizeAndSum() throws IOException, InterruptedException {
    byte[] content = fetch("/dumps/0007/bayan.trig.gz").body();
    String sum = Hashing.sha256().hashBytes(content).toString();
    JsonObject version =
        Json.createReader(new StringReader(server.get("/dumps.json").body()))
            .readArray()
            .getJsonObject(0);
    JsonObject file =
        version.getJsonArray("files").getValuesAs(JsonObject.class).stream()
            .filter(one -> one.getString("name").equals("bayan.trig.gz"))
            .findFirst()
            .orElseThrow();
    assertThat(file.getInt("bytes")).isEqualTo(content.length);
    assertThat(file.getString("sha256")).isEqualTo(sum);
    assertThat(server.get("/.well-known/void.ttl").body())
        .contains("dumps/0007/bayan.trig.gz", sum, "dumps/latest/bayan.trig.gz");
    assertThat(server.get("/dumps/0007/SHA256SUMS").body()).contains(sum + "  bayan.trig.gz");
    assertThat(server.get("/dumps/", "Accept", "text/html").body()).contains(sum);
    for (JsonValue toCome : version.getJsonArray("onDemand")) {
      assertThat(server.get("/dumps/latest/" + ((JsonString) toCome).getString()))
          .extracting(HttpResponse::statusCode)
          .isEqualTo(307);
    }
  }

  @Test
  void aDocumentAloneIsThere() throws IOException, InterruptedException {
    assertThat(server.get("/dumps/latest/document/talks.nq").headers().firstValue("Location"))
        .contains("/dumps/0007/document/talks.nq");
    Set<Quad> quads = read(fetch("/dumps/0007/document/talks.nq").body(), "application/n-quads");
    assertThat(quads).isEqualTo(expected(true, "talks")).hasSize(VIEW_OF_TALKS + QUADS_OF_TALKS);
    assertThat(read(fetch("/dumps/0007/document/talks.jsonld").body(), "application/ld+json"))
        .isEqualTo(quads);
    assertThat(read(fetch("/dumps/0007/document/talks.ttl").body(), "text/turtle"))
        .isEqualTo(expected(false, "talks"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/dumps/0007/document/nobody.ttl",
        "/dumps/0007/document/..%2ftalks.ttl",
        "/dumps/0007/document/talks.exe",
        "/dumps/0006/bayan.trig",
        "/dumps/0007/bayan.trig.bz2",
        "/dumps/0007/bayan",
        "/dumps/0007/document/nothing"
      })
  void whatCannotBeMadeIsNotFound(String path) throws IOException, InterruptedException {
    assertThat(fetch(path).statusCode()).isIn(400, 404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0007/bayan.rpb.part", "0007/document/talks.rt.part", "0008.new/bayan.nt"})
  void aFileThatIsBeingWrittenIsNotThereYet(String path) throws IOException, InterruptedException {
    Path file = directory.resolve("dumps").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "half");
    assertThat(server.get("/dumps/" + path).statusCode()).isEqualTo(404);
    assertThat(fetch("/dumps/" + path.replace("0007", "latest")).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nt.gz", "jsonld.gz", "rt.gz", "rpb.gz", "brf.gz", "jelly.gz", "rdf.zst"})
  @EnabledOnOs(OS.LINUX)
  void aFullDiskIsToldOfAndTheFileIsThereOnceThereIsRoom(String extension)
      throws IOException, InterruptedException {
    String path = "0007/document/talks." + extension;
    Path aside = directory.resolve("dumps").resolve(path + ".part");
    Files.createDirectories(aside.getParent());
    Files.createSymbolicLink(aside, Path.of("/dev/full"));
    HttpResponse<byte[]> refused = fetch("/dumps/" + path);
    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(refused.headers().firstValue("Retry-After")).contains("600");
    assertThat(new String(refused.body(), StandardCharsets.UTF_8))
        .contains("no room for this file");
    assertThat(fetch("/dumps/" + path).statusCode()).isEqualTo(200);
  }

  @Test
  void whatAServerThatWasStoppedLeftBehindIsRemoved(@TempDir Path other) throws IOException {
    Path documents = Files.createDirectories(other.resolve("dumps/0007/document"));
    Path left = Files.writeString(documents.resolve("talks.rt.part"), "half");
    Path made = Files.writeString(documents.resolve("talks.rt"), "whole");
    try (TestServer restarted = TestServer.over("http/dumps.trig", other)) {
      assertThat(left).doesNotExist();
      assertThat(made).exists();
      assertThat(restarted.port()).isPositive();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dumps/0007/bayan.nq", "/static/bayan.css"})
  void aDownloadCanBeTakenUpAgain(String path) throws IOException, InterruptedException {
    HttpResponse<byte[]> whole = fetch(path);
    String tag = whole.headers().firstValue("ETag").orElseThrow();
    assertThat(tag).startsWith("\"");
    assertThat(fetch(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    HttpResponse<byte[]> rest = fetch(path, "Range", "bytes=100-", "If-Range", tag);
    assertThat(rest.statusCode()).isEqualTo(206);
    assertThat(rest.body()).hasSize(whole.body().length - 100);
    HttpResponse<byte[]> changed = fetch(path, "Range", "bytes=100-", "If-Range", "\"other\"");
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(changed.body()).isEqualTo(whole.body());
    HttpResponse<byte[]> weak = fetch(path, "Range", "bytes=100-", "If-Range", "W/" + tag);
    assertThat(weak.statusCode()).isEqualTo(200);
    assertThat(fetch(path, "Range", "bytes=99999999-").statusCode()).isEqualTo(416);
  }

  /** What there is of a document, or in all; with the view alone, or with the graphs too. */
  private static Set<Quad> expected(boolean named, String document) {
    List<Quad> quads = new ArrayList<>();
    server
        .dataset()
        .executeRead(() ->
            server.dataset().stream()
                .filter(quad -> !quad.isDefaultGraph())
                .filter(quad -> quad.getGraph().getURI().endsWith(document))
                .forEach(quad -> {
                  boolean hidden = quad.getGraph().getURI().contains("/extraction/");
                  if (!hidden || document.isEmpty()) {
                    quads.add(Quad.create(Quad.defaultGraphIRI, quad.asTriple()));
                  }
                  if (named) {
                    quads.add(quad);
                  }
                }));
    return quads.stream().map(OrderedDumpsIT::plain).collect(Collectors.toSet());
  }

  private static Set<Quad> read(byte[] content, String type) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(content))
        .lang(RDFLanguages.contentTypeToLang(type))
        .parse(dataset);
    return dataset.stream().map(OrderedDumpsIT::plain).collect(Collectors.toSet());
  }

  /** A default graph has several names. */
  private static Quad plain(Quad quad) {
    return quad.isDefaultGraph()
        ? Quad.create(NodeFactory.createURI("urn:default"), quad.asTriple())
        : quad;
  }

  @Test
  void theDescriptionIsTurtle() throws IOException, InterruptedException {
    String text = new String(fetch("/dumps/0007/void.ttl").body(), StandardCharsets.UTF_8);
    assertThat(RDFParser.fromString(text, Lang.TURTLE).toGraph().size()).isPositive();
  }
}

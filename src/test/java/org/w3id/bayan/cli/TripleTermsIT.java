package org.w3id.bayan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.bayan.config.Settings;
import org.w3id.bayan.publish.Server;
import org.w3id.bayan.store.ServedStore;
import org.w3id.bayan.vocab.Iris;
import picocli.CommandLine;

/** What is said about a triple (RDF 1.2) is published, and comes back whole or not at all. */
final class TripleTermsIT {
  private static final String BASE = "http://localhost:8080/";
  private static final String REIFIED =
      """

      PREFIX dcterms: <http://purl.org/dc/terms/>
      <id/topic/kites> a skos:Concept ; skos:inScheme <id/topic> ;
        skos:prefLabel "طائرات ورقية"@ar , "Kites"@en ~ <id/topic/kites/name>
          {| dcterms:source <https://example.org/kites> ; dcterms:title "كما قيل"@ar--rtl |} .
      """;

  @TempDir private static Path directory;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static String refusal = "";
  private static ServedStore served;
  private static Server server;

  @BeforeAll
  static void publishAndServe() throws IOException {
    Path data = directory.resolve("data");
    for (String part : List.of("authority", "lexicon")) {
      FileUtils.copyDirectory(Path.of("data", part).toFile(), data.resolve(part).toFile());
    }
    Files.writeString(data.resolve("authority/topics.ttl"), REIFIED, StandardOpenOption.APPEND);
    Path text = directory.resolve("kites.txt");
    Files.writeString(text, "Jordan and Japan agreed to fly kites.");
    assertThat(
            run(
                "ingest",
                text.toString(),
                "--language",
                "en",
                "--date",
                "2025-05-03",
                "--data",
                data.toString()))
        .isEmpty();
    refusal = run("dump", "--output", directory.resolve("copy").toString(), "--format", "jsonld");
    Settings settings = new Settings(new Iris(BASE), 0, data, directory.resolve("store"));
    served = ServedStore.in(settings.store(), BASE);
    server = Server.start(settings, served);
  }

  @AfterAll
  static void stop() {
    server.close();
    served.close();
    CLIENT.close();
  }

  /** What a command complains about. */
  private static String run(String... arguments) {
    StringWriter err = new StringWriter();
    CommandLine commandLine = Main.commandLine();
    commandLine.setOut(new PrintWriter(new StringWriter()));
    commandLine.setErr(new PrintWriter(err));
    int code =
        commandLine.execute(
            Stream.concat(
                    Stream.of(arguments),
                    Stream.of("--store", directory.resolve("store").toString()))
                .toArray(String[]::new));
    return code == 0 ? "" : "%d: %s".formatted(code, err);
  }

  private static HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(server.address().resolve(path)).build(),
        HttpResponse.BodyHandlers.ofByteArray());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "ttl, text/turtle, false",
    "nt, application/n-triples, false",
    "nq, application/n-quads, true",
    "trig, application/trig, true",
    "rt, application/rdf+thrift, true",
    "rpb, application/rdf+protobuf, true"
  })
  void aFormThatCanCarryThemDoes(String extension, String type, boolean named)
      throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = get("/dumps/0001/bayan." + extension);
    assertThat(answer.statusCode()).isEqualTo(200);
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(answer.body()))
        .lang(RDFLanguages.contentTypeToLang(type))
        .parse(read);
    try (ServedStore.Lease lease = served.lease()) {
      List<Quad> stored =
          lease
              .store()
              .read(dataset ->
                  dataset.stream().filter(quad -> named || quad.isDefaultGraph()).toList());
      assertThat(stored).anyMatch(quad -> quad.getObject().isTripleTerm());
      assertThat(IsoMatcher.isomorphic(withoutName(stored), withoutName(read.stream().toList())))
          .isTrue();
    }
  }

  /** The default graph has several names. */
  private static DatasetGraph withoutName(List<Quad> quads) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    quads.forEach(quad ->
        dataset.add(
            quad.isDefaultGraph() ? Quad.create(Quad.defaultGraphIRI, quad.asTriple()) : quad));
    return dataset;
  }

  @ParameterizedTest
  @ValueSource(strings = {"rdf", "jsonld", "brf", "jelly", "rdf.gz"})
  void aFormThatCannotIsRefusedAndSaysWhatElseThereIs(String extension)
      throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = get("/dumps/0001/bayan." + extension);
    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(new String(answer.body(), StandardCharsets.UTF_8))
        .contains("id/topic/kites/name", "Ask for ttl or nq");
    try (ServedStore.Lease lease = served.lease();
        Stream<Path> files = Files.list(lease.store().version().dumps())) {
      assertThat(files).noneMatch(file -> file.toString().contains("bayan." + extension));
    }
  }

  @Test
  void theCommandLineRefusesItToo() throws IOException {
    assertThat(refusal).startsWith("1: ").contains("Ask for ttl or nq");
    try (Stream<Path> files = Files.list(directory.resolve("copy"))) {
      assertThat(files).isEmpty();
    }
  }
}

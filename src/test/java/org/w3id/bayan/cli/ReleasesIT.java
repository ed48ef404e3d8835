package org.w3id.bayan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.bayan.config.Settings;
import org.w3id.bayan.publish.Server;
import org.w3id.bayan.publish.Takeover;
import org.w3id.bayan.store.ServedStore;
import org.w3id.bayan.vocab.Iris;
import picocli.CommandLine;

/** Versions, one published after the other while a server runs over them. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class ReleasesIT {
  private static final String BASE = "http://localhost:8080/";
  private static final String SPDX = "http://spdx.org/rdf/terms#";

  @TempDir private static Path directory;
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
  private static ServedStore served;
  private static Server server;
  private static Takeover takeover;

  @BeforeAll
  static void publishAndServe() throws IOException {
    ingest("rivers", "Jordan and Japan agreed to protect rivers.");
    Settings settings =
        new Settings(new Iris(BASE), 0, Path.of("data"), directory.resolve("store"));
    served = ServedStore.in(settings.store(), BASE);
    server = Server.start(settings, served);
    takeover = new Takeover(served);
    takeover.start();
  }

  @AfterAll
  static void stop() {
    takeover.close();
    server.close();
    served.close();
    CLIENT.close();
  }

  private static String ingest(String name, String words) throws IOException {
    Path text = directory.resolve(name + ".txt");
    Files.writeString(text, words);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commandLine = Main.commandLine();
    commandLine.setOut(new PrintWriter(out));
    commandLine.setErr(new PrintWriter(err));
    int code =
        commandLine.execute(
            "ingest",
            text.toString(),
            "--language",
            "en",
            "--title",
            "On " + name,
            "--date",
            "2025-05-03",
            "--party",
            "Jordan",
            "--party",
            "Japan",
            "--store",
            directory.resolve("store").toString());
    assertThat(code).as(err.toString()).isZero();
    return out.toString();
  }

  private static HttpResponse<byte[]> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
            path.startsWith(BASE)
                ? server.address().resolve(path.substring(BASE.length()))
                : server.address().resolve(path));
    return CLIENT.send(
        (headers.length == 0 ? request : request.headers(headers)).build(),
        HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String text(String path, String... headers)
      throws IOException, InterruptedException {
    return new String(get(path, headers).body(), StandardCharsets.UTF_8);
  }

  private static Graph description() throws IOException, InterruptedException {
    return RDFParser.fromString(text("/.well-known/void.ttl"), Lang.TURTLE).toGraph();
  }

  @Test
  @Order(1)
  void theCountsAreThoseOfTheStore() throws Exception {
    String query =
        URLEncoder.encode("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", StandardCharsets.UTF_8);
    String count = text("/sparql?query=" + query, "Accept", "text/csv").lines().toList().get(1);
    assertThat(
            objects(description(), NodeFactory.createURI(BASE + "dataset"), VOID.triples.asNode()))
        .extracting(Node::getLiteralLexicalForm)
        .containsExactly(count);
    String objects =
        URLEncoder.encode("SELECT (COUNT(DISTINCT ?o) AS ?n) { ?s ?p ?o }", StandardCharsets.UTF_8);
    assertThat(
            objects(
                description(),
                NodeFactory.createURI(BASE + "dataset"),
                VOID.distinctObjects.asNode()))
        .extracting(Node::getLiteralLexicalForm)
        .containsExactly(
            text("/sparql?query=" + objects, "Accept", "text/csv").lines().toList().get(1));
  }

  @Test
  @Order(2)
  void everyDistributionIsTheFileThatItDescribes() throws Exception {
    Graph graph = description();
    List<Node> distributions =
        graph
            .find(Node.ANY, DCAT.distribution.asNode(), Node.ANY)
            .mapWith(Triple::getObject)
            .toList();
    assertThat(distributions).hasSizeGreaterThanOrEqualTo(4);
    for (Node distribution : distributions) {
      String address = objects(graph, distribution, DCAT.downloadURL.asNode()).getFirst().getURI();
      byte[] content = get(address).body();
      assertThat(objects(graph, distribution, DCAT.byteSize.asNode()))
          .extracting(Node::getLiteralLexicalForm)
          .containsExactly(Integer.toString(content.length));
      Node sum = objects(graph, distribution, NodeFactory.createURI(SPDX + "checksum")).getFirst();
      assertThat(objects(graph, sum, NodeFactory.createURI(SPDX + "checksumValue")))
          .extracting(Node::getLiteralLexicalForm)
          .containsExactly(Hashing.sha256().hashBytes(content).toString());
    }
    for (Node dump :
        objects(graph, NodeFactory.createURI(BASE + "dataset"), VOID.dataDump.asNode())) {
      assertThat(get(dump.getURI()).statusCode()).isEqualTo(200);
    }
  }

  @Test
  @Order(3)
  void theSiteMapLeadsToPages() throws Exception {
    Matcher parts = Pattern.compile("<loc>([^<]+)</loc>").matcher(text("/sitemap.xml"));
    assertThat(parts.find()).isTrue();
    String part = text(parts.group(1));
    List<String> pages =
        Pattern.compile("<loc>([^<]+)</loc>")
            .matcher(part)
            .results()
            .map(it -> it.group(1))
            .toList();
    assertThat(pages).contains(BASE + "?lang=ar", BASE + "doc/document/rivers.html?lang=en");
    for (String page :
        Stream.concat(pages.stream().limit(6), Stream.of(pages.getLast())).toList()) {
      assertThat(get(page).statusCode()).as(page).isEqualTo(200);
    }
  }

  @Test
  @Order(4)
  void aNewVersionIsTakenOverWithoutALostRequest() throws Exception {
    AtomicBoolean running = new AtomicBoolean(true);
    Queue<String> failures = new ConcurrentLinkedQueue<>();
    List<Thread> clients =
        Stream.of(
                "/doc/document/rivers.ttl",
                "/doc/actor/jordan.html",
                "/sparql?query=ASK%7B%3Fs%20a%20%3Fo%7D",
                "/dumps/bayan.nq.gz",
                "/health")
            .map(path -> Thread.ofVirtual().start(() -> ask(path, running, failures)))
            .toList();
    for (String name : List.of("lakes", "seas", "wells")) {
      assertThat(ingest(name, "Jordan and Japan agreed to protect " + name + "."))
          .contains("takes the new version over");
      waitFor("/doc/document/" + name + ".ttl");
    }
    running.set(false);
    for (Thread client : clients) {
      client.join();
    }
    assertThat(failures).isEmpty();
    assertThat(text("/health")).contains("\"version\":4");
    assertThat(text("/doc/document/rivers.ttl")).contains("rivers");
    assertThat(text("/dumps/")).contains("/dumps/0004/", "/dumps/0001/");
    assertThat(get("/dumps/0001/bayan.nq.gz").statusCode()).isEqualTo(200);
    JsonArray versions = Json.createReader(new StringReader(text("/dumps.json"))).readArray();
    assertThat(versions).hasSize(4);
    assertThat(versions.getJsonObject(0).getJsonObject("counts").getInt("documents")).isEqualTo(4);
  }

  @Test
  @Order(5)
  void theDatasetSaysWhenItWasFirstIssuedAndEachVersionWhenItWas() throws Exception {
    JsonArray versions = Json.createReader(new StringReader(text("/dumps.json"))).readArray();
    String first = versions.getJsonObject(versions.size() - 1).getString("published");
    for (int number = 1; number <= versions.size(); number++) {
      Graph graph =
          RDFParser.fromString(text("/dataset/%d.ttl".formatted(number)), Lang.TURTLE).toGraph();
      String own = versions.getJsonObject(versions.size() - number).getString("published");
      assertThat(issued(graph, "dataset/" + number)).containsExactly(own);
      assertThat(issued(graph, "dataset")).containsExactly(first);
    }
  }

  private static List<String> issued(Graph graph, String path) {
    return objects(graph, NodeFactory.createURI(BASE + path), DCTerms.issued.asNode()).stream()
        .map(Node::getLiteralLexicalForm)
        .toList();
  }

  @Test
  @Order(6)
  void thePageOfTheDatasetNamesItsPublisher() throws Exception {
    assertThat(text("/.well-known/void.html")).contains("Bayan project", "geonames.org");
  }

  @Test
  @Order(7)
  void theDescriptionConformsToTheProfileOfDataPortals() throws Exception {
    Graph shapes =
        RDFParser.source(Path.of("src/test/resources/http/dcat-ap-3-shapes.ttl")).toGraph();
    assertThat(get("/dumps/latest/bayan.rdf.gz").statusCode()).isEqualTo(200);
    for (String path : List.of("/.well-known/void.ttl", "/dataset/1.ttl")) {
      Graph graph = RDFParser.fromString(text(path), Lang.TURTLE).toGraph();
      assertThat(ShaclValidator.get().validate(shapes, graph).getEntries())
          .as(path)
          .extracting(ReportEntry::toString)
          .isEmpty();
    }
  }

  private static void ask(String path, AtomicBoolean running, Queue<String> failures) {
    while (running.get()) {
      try {
        int status = get(path).statusCode();
        if (status != 200) {
          failures.add(path + " answers " + status);
        }
      } catch (IOException | InterruptedException e) {
        failures.add(path + ": " + e);
      }
    }
  }

  private static void waitFor(String path) throws IOException, InterruptedException {
    for (int attempt = 0; attempt < 200 && get(path).statusCode() != 200; attempt++) {
      Thread.sleep(50);
    }
    assertThat(get(path).statusCode()).as(path).isEqualTo(200);
  }

  private static List<Node> objects(Graph graph, Node subject, Node predicate) {
    return graph.find(subject, predicate, Node.ANY).mapWith(Triple::getObject).toList();
  }
}

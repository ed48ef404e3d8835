package org.w3id.bayan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.bayan.store.StoreWriter;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.GraphKind;
import org.w3id.bayan.vocab.Iris;
import org.w3id.bayan.vocab.Sd;

/** A server with little memory, over some 180,000 triples: {@code http/memory-queries.tsv}. */
final class QueryMemoryIT {
  private static final String BASE = "http://localhost:8080/";
  private static final Iris IRIS = new Iris(BASE);
  private static final int THINGS = 60_000;
  private static final String SORT = "SELECT * {?s ?p ?o . ?s ?q ?x . ?s ?r ?y} ORDER BY ?o";

  @TempDir private static Path directory;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static Process server;
  private static URI address;

  @BeforeAll
  static void start() throws Exception {
    Path store = directory.resolve("store");
    try (StoreWriter writer =
        StoreWriter.begin(store, BASE, Instant.parse("2026-11-24T12:00:00Z"))) {
      Node stated = IRIS.graph(GraphKind.STATED, "much");
      Node provenance = IRIS.graph(GraphKind.PROVENANCE, "much");
      writer.replaceDocument("much", Map.of(stated, graph(), provenance, list(stated, provenance)));
      writer.publish();
    }
    int port = Launcher.freePort();
    ProcessBuilder process =
        new Launcher(store)
            .process("serve", "--port", Integer.toString(port), "--query-timeout", "15")
            .redirectOutput(directory.resolve("log").toFile());
    process.environment().put("JAVA_TOOL_OPTIONS", "-Xmx192m");
    server = process.start();
    address = URI.create("http://localhost:%d/sparql".formatted(port));
    Launcher.answer(CLIENT, address, server);
  }

  /** Things with labels and numbers, each of which leads to the next. */
  private static Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    for (int i = 0; i < THINGS; i++) {
      Node thing = thing(i);
      graph.add(Triple.create(thing, Bayan.about, thing(i + 1)));
      graph.add(
          Triple.create(
              thing, RDFS.label.asNode(), NodeFactory.createLiteralLang("Thing no. " + i, "en")));
      graph.add(
          Triple.create(
              thing,
              Bayan.sequence,
              NodeFactory.createLiteralDT(Integer.toString(i % 1000), XSDDatatype.XSDinteger)));
    }
    return graph;
  }

  private static Graph list(Node... graphs) {
    Graph list = GraphFactory.createDefaultGraph();
    for (Node graph : graphs) {
      list.add(Triple.create(graph, RDF.type.asNode(), Sd.NamedGraph));
    }
    return list;
  }

  private static Node thing(int number) {
    return NodeFactory.createURI("%sid/topic/thing-%d".formatted(BASE, number));
  }

  @AfterAll
  static void stop() throws InterruptedException {
    server.destroyForcibly().waitFor();
    CLIENT.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/http/memory-queries.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      numLinesToSkip = 1)
  void whatHoldsTooMuchIsToldSo(String what, String query) throws Exception {
    HttpResponse<String> response = ask(query);
    assertThat(response.statusCode()).as(what + ": " + response.body()).isEqualTo(503);
    assertThat(response.body()).containsAnyOf("needs more memory than there is", "timed out");
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(response.headers().firstValue("Retry-After")).isPresent();
    assertThat(ask("ASK {?s ?p ?o}").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SELECT (COUNT(*) AS ?n) {?s <https://w3id.org/bayan/ns#sequence> ?o . ?s ?q ?x . ?s ?r ?y} | 540000
          SELECT (COUNT(DISTINCT ?x) AS ?n) {?s <https://w3id.org/bayan/ns#sequence> ?x} | 1000
          SELECT (MAX(?c) AS ?n) {SELECT ?x (COUNT(*) AS ?c) {?s <https://w3id.org/bayan/ns#sequence> ?x} GROUP BY ?x} | 60
          SELECT ?x {?s <https://w3id.org/bayan/ns#sequence> ?x . ?s ?q ?y . ?s ?r ?z} ORDER BY DESC(?x) LIMIT 1 | 999
          """)
  void whatHoldsLittleIsAnsweredHoweverMuchItReads(String query, String answer) throws Exception {
    HttpResponse<String> response = ask(query);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.body().lines().skip(1)).containsExactly(answer);
  }

  @Test
  void manyAtOnceTakeNothingFromOthers() throws Exception {
    List<CompletableFuture<HttpResponse<String>>> heavy =
        Stream.generate(() -> SORT).limit(6).map(QueryMemoryIT::later).toList();
    List<HttpResponse<String>> light = new ArrayList<>();
    while (!heavy.stream().allMatch(CompletableFuture::isDone)) {
      light.add(ask("SELECT ?x {?s ?p ?x} ORDER BY ?x LIMIT " + (10 + light.size())));
      light.add(CLIENT.send(page(light.size()), BodyHandlers.ofString()));
    }
    assertThat(light).isNotEmpty().allMatch(answer -> answer.statusCode() == 200);
    assertThat(heavy).allMatch(answer -> answer.join().statusCode() == 503);
    assertThat(server.isAlive()).isTrue();
    assertThat(Files.readString(directory.resolve("log"))).doesNotContain("OutOfMemoryError");
  }

  private static HttpRequest page(int number) {
    return HttpRequest.newBuilder(address.resolve("/doc/topic/thing-" + number)).build();
  }

  private static CompletableFuture<HttpResponse<String>> later(String query) {
    return CLIENT.sendAsync(request(query), BodyHandlers.ofString());
  }

  private static HttpResponse<String> ask(String query) throws IOException, InterruptedException {
    return CLIENT.send(request(query), BodyHandlers.ofString());
  }

  private static HttpRequest request(String query) {
    return HttpRequest.newBuilder(address)
        .timeout(Duration.ofMinutes(3))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Accept", "text/csv, text/turtle")
        .POST(BodyPublishers.ofString("query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
        .build();
  }
}

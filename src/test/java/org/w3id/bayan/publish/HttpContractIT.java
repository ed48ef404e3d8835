package org.w3id.bayan.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.system.G;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.bayan.config.Settings;
import org.w3id.bayan.store.ServedStore;
import org.w3id.bayan.store.Store;
import org.w3id.bayan.store.Version;
import org.w3id.bayan.vocab.Iris;
import org.w3id.bayan.vocab.Prov;

/** What the server promises, asked from outside, request by request. */
final class HttpContractIT {
  private static final String ACT = "/doc/document/talks/act/001";
  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

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
      String method, String path, String accept, int status, String type, List<String> headers) {
    @Override
    public String toString() {
      return "%s %s, Accept: %s → %d %s".formatted(method, path, accept, status, type);
    }
  }

  static Stream<Case> cases() throws IOException {
    return CaseTable.rows("contract.tsv")
        .map(row ->
            new Case(
                row[0], row[1], row[2], Integer.parseInt(row[3]), row[4], CaseTable.parts(row[5])));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void keepsTheContract(Case it) throws Exception {
    HttpRequest.Builder request =
        server.request(it.path()).method(it.method(), HttpRequest.BodyPublishers.noBody());
    if (!it.accept().equals("-")) {
      request.header("Accept", it.accept());
    }
    HttpResponse<String> response = server.send(request);
    CaseTable.assertAnswer(response, it.status(), it.type(), it.headers());
    CaseTable.assertTellsNothing(response, directory);
  }

  @Test
  void withoutAcceptTurtleIsSent() throws Exception {
    assertThat(server.get("/doc/actor/iraq").body())
        .isEqualTo(server.get("/doc/actor/iraq.ttl").body());
  }

  @ParameterizedTest
  @CsvSource({
    "ttl,text/turtle",
    "nt,application/n-triples",
    "jsonld,application/ld+json",
    "rdf,application/rdf+xml",
    "trig,application/trig",
    "nq,application/n-quads"
  })
  void extensionAndNegotiationGiveTheSame(String extension, String type) throws Exception {
    HttpResponse<String> negotiated = server.get(ACT, "Accept", type);
    HttpResponse<String> fixed = server.get(ACT + "." + extension);
    assertThat(negotiated.body()).isEqualTo(fixed.body());
    assertThat(etag(negotiated)).isEqualTo(etag(fixed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/doc/actor/iraq",
        "/doc/document/talks",
        "/doc/document/talks/act/001",
        "/doc/document/talks/text/ar",
        "/doc/event/talks-1",
        "/def/basis/stated",
        "/ns",
        "/graph/stated/talks",
        "/.well-known/void",
        "/sparql"
      })
  void everyFormatHoldsTheSameTriples(String path) throws Exception {
    Graph turtle = parse(path + ".ttl", Lang.TURTLE);
    assertThat(turtle.isEmpty()).isFalse();
    assertThat(parse(path + ".nt", Lang.NTRIPLES)).matches(turtle::isIsomorphicWith);
    assertThat(parse(path + ".jsonld", Lang.JSONLD)).matches(turtle::isIsomorphicWith);
    assertThat(parse(path + ".rdf", Lang.RDFXML)).matches(turtle::isIsomorphicWith);
    assertThat(parse(path + ".trig", Lang.TRIG)).matches(turtle::isIsomorphicWith);
    assertThat(parse(path + ".nq", Lang.NQUADS)).matches(turtle::isIsomorphicWith);
  }

  private static Graph parse(String path, Lang lang) throws Exception {
    DatasetGraph dataset =
        RDFParser.fromString(server.get(path).body(), lang).base("urn:x:").toDatasetGraph();
    return dataset.getDefaultGraph();
  }

  @Test
  void factsStandInTheirGraphsToo() throws Exception {
    DatasetGraph dataset =
        RDFParser.fromString(server.get(ACT + ".trig").body(), Lang.TRIG).toDatasetGraph();
    assertThat(dataset.containsGraph(NodeFactory.createURI(TestServer.BASE + "graph/stated/talks")))
        .isTrue();
    assertThat(
            dataset.containsGraph(NodeFactory.createURI(TestServer.BASE + "graph/inferred/talks")))
        .isTrue();
  }

  @Test
  void aGraphIsGivenAsItIs() throws Exception {
    Node name = NodeFactory.createURI(TestServer.BASE + "graph/stated/talks");
    DatasetGraph sent =
        RDFParser.fromString(server.get("/graph/stated/talks.nq").body(), Lang.NQUADS)
            .toDatasetGraph();
    Graph stored = GraphFactory.createDefaultGraph();
    Txn.executeRead(
        server.dataset(),
        () ->
            server.dataset().stream(name, Node.ANY, Node.ANY, Node.ANY)
                .map(Quad::asTriple)
                .forEach(stored::add));
    assertThat(sent.getGraph(name)).matches(stored::isIsomorphicWith);
    assertThat(sent.getDefaultGraph().stream().filter(it -> !stored.contains(it)))
        .isNotEmpty()
        .allMatch(triple -> triple.getSubject().equals(name));
  }

  @Test
  void turtleIsForPeople() throws Exception {
    String turtle = server.get("/doc/document/talks/text/ar").body();
    assertThat(turtle).endsWith(".\n").doesNotContain("xsd:string").doesNotContain("PREFIX org:");
    String afterPrefixes = turtle.substring(turtle.indexOf("\n\n") + 2);
    assertThat(afterPrefixes).startsWith("<http://localhost:8080/id/document/talks/text/ar>");
    assertThat(server.get("/doc/actor/iraq").body()).contains("\nactor:iraq ");
  }

  @Test
  void theDocumentSpeaksOfItself() throws Exception {
    assertThat(server.get("/doc/actor/iraq.nt").body())
        .contains(
            "<http://localhost:8080/doc/actor/iraq> <http://xmlns.com/foaf/0.1/primaryTopic>"
                + " <http://localhost:8080/id/actor/iraq> .",
            "<http://purl.org/dc/terms/isPartOf> <http://localhost:8080/dataset> .",
            "<http://purl.org/dc/terms/license> <https://creativecommons.org/licenses/by/4.0/> .",
            "\"2026-01-02T03:04:05.678Z\"");
  }

  @ParameterizedTest
  @CsvSource({
    "/doc/document/talks/act/001, http://localhost:8080/id/document/talks/act/001",
    "/def/basis/stated, https://w3id.org/bayan/def/basis/stated",
    "/graph/stated/talks, http://localhost:8080/id/document/talks",
    "/ns, https://w3id.org/bayan/ns",
    "/ns/0.1.0, https://w3id.org/bayan/ns/0.1.0",
    "/.well-known/void, http://localhost:8080/dataset",
    "/queries,",
    "/graph/authority,"
  })
  void everyDocumentSpeaksOfItself(String path, @Nullable String topic) throws Exception {
    Node itself = NodeFactory.createURI("http://localhost:8080" + path);
    Graph document = parse(path + ".trig", Lang.TRIG);
    assertThat(document.contains(itself, RDF.type.asNode(), FOAF.Document.asNode())).isTrue();
    assertThat(G.listSP(document, itself, FOAF.primaryTopic.asNode()))
        .isEqualTo(topic == null ? List.of() : List.of(NodeFactory.createURI(topic)));
    assertThat(
            Stream.of(DCTerms.isPartOf, DCTerms.license, DCTerms.modified)
                .map(property -> G.listSP(document, itself, property.asNode())))
        .allMatch(values -> values.size() == 1);
    Node version = G.getOneSP(document, itself, Prov.wasDerivedFrom);
    assertThat(version.getURI()).isEqualTo("http://localhost:8080/dataset/7");
    assertThat(server.get("/dataset/7").statusCode()).isEqualTo(200);
  }

  @Test
  void labelsAndIncomingLinksComeAlong() throws Exception {
    assertThat(server.get("/doc/actor/iraq.nt").body())
        .contains("act/001> <https://w3id.org/bayan/ns#committedParty>");
    assertThat(server.get(ACT + ".nt").body()).contains("\"جمهورية العراق\"@ar");
  }

  @Test
  void eachVariantHasItsOwnTag() throws Exception {
    List<String> tags =
        Stream.of(
                ".ttl", ".nt", ".jsonld", ".rdf", ".trig", ".nq", ".html?lang=ar", ".html?lang=en")
            .map(variant -> etag(getUnchecked("/ns" + variant)))
            .toList();
    assertThat(tags).doesNotHaveDuplicates().allMatch(tag -> tag.startsWith("\""));
    assertThat(etag(server.get("/ns.ttl"))).isEqualTo(tags.getFirst());
  }

  @Test
  void aKnownTagIsNotModifiedForItsVariantOnly() throws Exception {
    String jsonTag = etag(server.get(ACT, "Accept", "application/ld+json"));
    HttpResponse<String> same =
        server.get(ACT, "Accept", "application/ld+json", "If-None-Match", "\"x\", " + jsonTag);
    assertThat(same.statusCode()).isEqualTo(304);
    assertThat(same.headers().firstValue("Content-Length")).isEmpty();
    assertThat(same.body()).isEmpty();
    assertThat(etag(same)).isEqualTo(jsonTag);
    assertThat(same.headers().allValues("Vary").toString()).contains("Accept, Accept-Language");
    assertThat(server.get(ACT, "Accept", "text/turtle", "If-None-Match", jsonTag).statusCode())
        .isEqualTo(200);
  }

  @Test
  void aTagOverridesADate() throws Exception {
    String later = "Fri, 02 Jan 2026 03:04:05 GMT";
    assertThat(server.get(ACT, "If-Modified-Since", later).statusCode()).isEqualTo(304);
    assertThat(
            server.get(ACT, "If-Modified-Since", later, "If-None-Match", "\"other\"").statusCode())
        .isEqualTo(200);
    assertThat(server.get(ACT, "If-Modified-Since", "Fri, 02 Jan 2026 03:04:04 GMT").statusCode())
        .isEqualTo(200);
    assertThat(server.get(ACT, "If-Modified-Since", "yesterday").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"identity", "gzip"})
  void headHasTheHeadersOfGet(String encoding) throws Exception {
    HttpResponse<String> get = server.get(ACT, "Accept-Encoding", encoding);
    HttpResponse<String> head =
        server.send(server.request(ACT).HEAD().headers("Accept-Encoding", encoding));
    assertThat(head.body()).isEmpty();
    for (String name :
        List.of("Content-Type", "ETag", "Vary", "Link", "Content-Location", "Content-Encoding")) {
      assertThat(head.headers().allValues(name)).as(name).isEqualTo(get.headers().allValues(name));
    }
  }

  @Test
  void aCompressedVariantHasItsOwnTag() throws Exception {
    HttpResponse<String> packed = server.get(ACT, "Accept-Encoding", "gzip");
    assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(packed.headers().allValues("Vary").toString()).contains("Accept-Encoding");
    assertThat(etag(packed)).isNotEqualTo(etag(server.get(ACT)));
    assertThat(
            server.get(ACT, "Accept-Encoding", "gzip", "If-None-Match", etag(packed)).statusCode())
        .isEqualTo(304);
  }

  @Test
  void aPreflightIsAnswered() throws Exception {
    HttpResponse<String> response =
        server.send(
            server
                .request(ACT)
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .headers("Origin", "https://example.org", "Access-Control-Request-Method", "GET"));
    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(response.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
        .contains("GET");
    assertThat(response.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
  }

  @Test
  void forwardedHostsBuildNoIris() throws Exception {
    HttpResponse<String> response =
        server.get(
            ACT + ".html", "X-Forwarded-Host", "evil.example", "Forwarded", "host=evil.example");
    assertThat(response.body() + response.headers().map()).doesNotContain("evil.example");
  }

  @Test
  void aPageFollowsTheLanguageOfItsReader() throws Exception {
    HttpResponse<String> arabic =
        server.get(ACT, "Accept", BROWSER, "Accept-Language", "ar-IQ,en;q=0.5");
    assertThat(arabic.body()).contains("<html lang=\"ar\" dir=\"rtl\">", "جمهورية العراق");
    assertThat(arabic.headers().firstValue("Content-Language")).hasValue("ar");
    HttpResponse<String> english =
        server.get(ACT + "?lang=en", "Accept", BROWSER, "Accept-Language", "ar");
    assertThat(english.body()).contains("<html lang=\"en\" dir=\"ltr\">", "Republic of Iraq");
    assertThat(english.body())
        .contains("<blockquote lang=\"ar\" dir=\"rtl\">", "href=\"?lang=ar\" hreflang=\"ar\"");
    assertThat(server.get(ACT, "Accept", BROWSER, "Accept-Language", ";;q=,").statusCode())
        .isEqualTo(200);
  }

  @Test
  void aTextIsReadableAndItsSentencesHaveAnchors() throws Exception {
    String body = server.get("/doc/document/talks/text/ar.html").body();
    assertThat(body).contains("&lt;b&gt;&amp;\"'");
    Document page = Jsoup.parse(body);
    assertThat(page.select(".sentence[id=char=0,23]").text()).isEqualTo("أكد الجانبان التزامهما.");
    assertThat(page.select(".sentence[id=char=24,38]").text()).isEqualTo("وقررا اللقاء 😀");
  }

  @Test
  void pagesEscapeAndLinkOnlyToTheWeb() throws Exception {
    String page = server.get(ACT + ".html").body();
    assertThat(page).doesNotContain("href=\"javascript:").contains("<bdi");
    assertThat(server.get("/doc/actor/%22%3E%3Cscript%3E", "Accept", BROWSER).body())
        .doesNotContain("<script>");
    assertThat(page).doesNotContain("//fonts");
    Document drawn = Jsoup.parse(page);
    assertThat(drawn.select("script:not([type=application/ld+json])").eachAttr("src"))
        .containsExactly("/static/language.js", "/static/search.js");
    assertThat(drawn.select("[src]").eachAttr("src")).allMatch(src -> src.startsWith("/static/"));
  }

  @Test
  void aFactSaysWhereItComesFrom() throws Exception {
    assertThat(server.get(ACT + ".html").body())
        .contains(
            "<a class=\"origin origin-stated\" href=\"/graph/stated/talks\">stated</a>",
            "<a class=\"origin origin-inferred\" href=\"/graph/inferred/talks\">inferred</a>");
  }

  @Test
  void theHomePageListsDocuments() throws Exception {
    assertThat(server.get("/?lang=ar").body())
        .contains("/id/document/talks", "البيان المشترك عن المحادثات");
  }

  @Test
  void partsOfAFileCanBeHad() throws Exception {
    HttpResponse<String> part = server.get("/dumps/0007/void.ttl", "Range", "bytes=0-5");
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.body()).isEqualTo("PREFIX");
  }

  @Test
  void healthSaysHowManyTriplesTheVersionShows() throws Exception {
    assertThat(server.get("/health").body())
        .isEqualTo(server.get("/health").body())
        .isEqualTo("{\"status\":\"ok\",\"version\":7,\"triples\":40}\n");
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-update,CLEAR ALL,403",
    "application/x-www-form-urlencoded,update=CLEAR+ALL,403",
    "application/sparql-query,ASK {},200",
    "application/x-www-form-urlencoded,query=ASK%7B%7D,200",
    "text/plain,ASK {},415"
  })
  void queriesArePostedButNotUpdates(String type, String body, int status) throws Exception {
    UnaryOperator<HttpRequest.Builder> post =
        request ->
            request.POST(HttpRequest.BodyPublishers.ofString(body)).header("Content-Type", type);
    assertThat(server.send(post.apply(server.request("/sparql"))).statusCode()).isEqualTo(status);
  }

  @Test
  void aQueryPastItsTimeIsStopped() throws Exception {
    String query =
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o }";
    HttpResponse<String> response =
        server.get("/sparql?timeout=1&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(response.headers().firstValue("Retry-After")).isPresent();
  }

  @Test
  void aBrokenStoreIsAnErrorOfOurs() throws Exception {
    DatasetGraph broken =
        new DatasetGraphWrapper(server.dataset()) {
          @Override
          public Iterator<Quad> find(Node g, Node s, Node p, Node o) {
            throw new IllegalStateException("The disk is gone: /secret/place");
          }

          @Override
          public Stream<Quad> stream(Node g, Node s, Node p, Node o) {
            throw new IllegalStateException("The disk is gone: /secret/place");
          }
        };
    Version version = TestServer.version(1, directory);
    Settings settings = new Settings(new Iris(TestServer.BASE), 0, directory, directory);
    try (Server started = Server.start(settings, ServedStore.of(Store.of(version, broken)))) {
      HttpResponse<String> thing =
          server.send(HttpRequest.newBuilder(started.address().resolve("doc/actor/iraq")));
      assertThat(thing.statusCode()).isEqualTo(500);
      assertThat(thing.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(thing.body()).doesNotContain("secret", "Exception", "\tat ");
      HttpResponse<String> health =
          server.send(HttpRequest.newBuilder(started.address().resolve("health")));
      assertThat(health.statusCode()).isEqualTo(503);
      assertThat(health.headers().firstValue("Retry-After")).isPresent();
    }
  }

  @Test
  void aPortInUseIsSaid() {
    Iris iris = new Iris(TestServer.BASE);
    Version version = TestServer.version(1, directory);
    Settings settings = new Settings(iris, server.port(), directory, directory);
    assertThatThrownBy(
            () -> Server.start(settings, ServedStore.of(Store.of(version, server.dataset()))))
        .isInstanceOf(PortInUseException.class)
        .hasMessageContaining("--port");
    assertThatThrownBy(() -> Server.checkPortIsFree(server.port()))
        .isInstanceOf(PortInUseException.class);
  }

  private static HttpResponse<String> getUnchecked(String path) {
    try {
      return server.get(path);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String etag(HttpResponse<String> response) {
    return response.headers().firstValue("ETag").orElseThrow();
  }
}

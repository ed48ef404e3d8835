package org.w3id.bayan.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.bayan.PublishedSeed;
import org.w3id.bayan.config.QueryLimits;
import org.w3id.bayan.config.Settings;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.dump.DatasetDescription;
import org.w3id.bayan.dump.VersionNote;
import org.w3id.bayan.publish.Server;
import org.w3id.bayan.store.ServedStore;
import org.w3id.bayan.store.StoreException;
import org.w3id.bayan.vocab.Iris;

/**
 * A server whose dataset is behind another one, Fuseki in a process of its own. It must answer as
 * one with the same dataset at hand does; and when the other fails, say so.
 */
final class RemoteStoreIT {
  private static final Iris IRIS = new Iris(PublishedSeed.BASE);
  private static final Duration PATIENCE = Duration.ofSeconds(6);
  private static final QueryLimits LIMITS =
      new QueryLimits(Duration.ofSeconds(20), 8, PATIENCE, 100, 50_000, 16 << 20, 1 << 20);
  private static final String STATEMENT = "document/us-iraq-jscd-2-joint-statement";
  private static final String BUSY = "/doc/actor/iraq.ttl";
  private static final String PROBLEM = "application/problem+json";
  private static final int FEW_PAGES = 4;
  private static final String VIEW = PublishedSeed.BASE + "graph/view";

  @TempDir static Path directory;
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private static PublishedSeed seed;
  private static OtherProcess other;
  private static Between between;
  private static Front front;

  /** A server that reads from another. */
  private record Front(RemoteVersions versions, ServedStore served, Server server)
      implements AutoCloseable {
    static Front over(Endpoint endpoint, Path cache, long copied) {
      RemoteVersions versions =
          RemoteVersions.follow(
              endpoint,
              IRIS,
              cache,
              new RemoteVersions.Manner(
                  Duration.ZERO,
                  Duration.ofDays(1),
                  copied,
                  (whole, version) ->
                      DatasetDescription.write(whole, IRIS, version, List.of(), List.of("en"))),
              Clock.systemUTC());
      ServedStore served = ServedStore.of(versions.first(), versions);
      Settings settings =
          new Settings(IRIS, 0, Path.of("data"), cache).with(LIMITS, 0, Optional.empty());
      return new Front(versions, served, Server.start(settings, served));
    }

    @Override
    public void close() {
      server.close();
      served.close();
      versions.close();
    }
  }

  private static Endpoint endpoint(URI address, Optional<String> view) {
    return new Endpoint(
        address,
        view,
        Optional.of(Endpoint.Credentials.basic("reader", "pass-word")),
        new Endpoint.Patience(Duration.ofSeconds(2), PATIENCE, 8));
  }

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    seed = PublishedSeed.start();
    Path said = directory.resolve("said.ttl");
    Files.writeString(said, modified(seed.store().version().published()));
    Path quads = seed.store().version().dumps().resolve("bayan.nq");
    other = OtherProcess.start(false, directory.resolve("other.log"), quads, said);
    between = Between.start(other.queries());
    front = Front.over(endpoint(between.address(), Optional.empty()), directory, 1_000_000);
  }

  private static String modified(Instant time) {
    return ("<%s> <http://purl.org/dc/terms/modified>"
            + " \"%s\"^^<http://www.w3.org/2001/XMLSchema#dateTime> .%n")
        .formatted(IRIS.dataset().getURI(), time);
  }

  @AfterAll
  static void stop() throws IOException {
    front.close();
    between.close();
    other.close();
    seed.close();
    CLIENT.close();
  }

  @AfterEach
  void pass() {
    between.now(Between.Manner.PASSES);
  }

  private static HttpResponse<String> get(URI server, String path, String accept)
      throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(server.resolve(path)).header("Accept", accept).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return get(front.server().address(), path, "*/*");
  }

  private static String sparql(String query) {
    return "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  /** Of each kind the first things, and some that are busy. */
  static Stream<String> things() {
    Map<String, List<String>> kinds = new TreeMap<>();
    seed.store()
        .read(dataset ->
            dataset.stream(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY)
                .map(Quad::getSubject)
                .distinct()
                .flatMap(node -> IRIS.thingId(node).stream())
                .map(id -> id.path())
                .sorted()
                .toList())
        .forEach(path -> kinds.computeIfAbsent(kind(path), unused -> new ArrayList<>()).add(path));
    Stream<String> firsts =
        kinds.values().stream().flatMap(all -> Stream.of(all.getFirst(), all.getLast()));
    return Stream.concat(Stream.of("actor/iraq", "actor/united-states", STATEMENT), firsts)
        .distinct();
  }

  /** Acts, spans and the like are parts of a document, and numbered. */
  private static String kind(String path) {
    return path.indexOf('/') == path.lastIndexOf('/')
        ? path.replaceAll("/.*", "")
        : path.replaceAll("\\d+", "0").replaceFirst("^([^/]*)/[^/]*", "$1");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("things")
  void aThingIsDescribedAlike(String thing) throws IOException, InterruptedException {
    assertThat(get("/id/" + thing).statusCode()).isEqualTo(303);
    if (seed.store().describe(IRIS.thing(new ThingId(thing)), FEW_PAGES + 1).isEmpty()) {
      assertThat(pages(front.server().address(), thing)).isEqualTo(pages(seed.address(), thing));
    } else {
      String path = "/doc/" + thing + ".nq";
      assertThat(inGraphs(get(path))).isEqualTo(inGraphs(get(seed.address(), path, "*/*")));
    }
  }

  /** The facts about the thing, without what points at it. */
  private static Set<String> inGraphs(HttpResponse<String> answer) {
    Set<String> lines = lines(answer.body());
    lines.removeIf(line -> !line.contains("/graph/"));
    return lines;
  }

  /** All pages: which link is on which depends on the order in which a server finds them. */
  private static Set<String> pages(URI server, String thing)
      throws IOException, InterruptedException {
    Set<String> quads = new HashSet<>();
    HttpResponse<String> answer = get(server, "/doc/" + thing + ".nq", "*/*");
    assertThat(answer.statusCode()).isEqualTo(200);
    for (int page = 2; answer.statusCode() == 200; page++) {
      quads.addAll(lines(answer.body()));
      answer = get(server, "/doc/%s.nq?page=%d".formatted(thing, page), "*/*");
    }
    assertThat(answer.statusCode()).isEqualTo(404);
    return quads;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("things")
  void aThingIsShownAlike(String thing) throws IOException, InterruptedException {
    Node node = IRIS.thing(new ThingId(thing));
    if (seed.store().describe(node, 2).isEmpty()) {
      String path = "/doc/" + thing + ".html";
      assertThat(sorted(get(path).body()))
          .isEqualTo(sorted(get(seed.address(), path, "*/*").body()));
    } else {
      assertThat(get("/doc/" + thing + ".html?page=2").statusCode()).isEqualTo(200);
    }
  }

  private static List<String> sorted(String page) {
    return page.lines().sorted().toList();
  }

  @Test
  void theOntologyIsShownAlike() throws IOException, InterruptedException {
    assertThat(terms(get("/ns.html").body()))
        .isNotEmpty()
        .isEqualTo(terms(get(seed.address(), "/ns.html", "*/*").body()));
  }

  private static List<String> terms(String page) {
    return Pattern.compile(" id=\"[^\"]+\"")
        .matcher(page)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?lang=ar",
        "/queries",
        "/queries/q39-commitments-by-party-and-strength",
        "/queries/q39-commitments-by-party-and-strength.csv?party=actor/iraq",
        "/ns.ttl",
        "/graph/authority.nq",
        "/graph/stated/us-iraq-jscd-2-joint-statement.trig",
        "/def/force/decision.ttl",
        "/search?q=defence&format=json",
        "/search?q=defence",
        "/search/suggest?q=ira",
        "/compare?left=" + STATEMENT + "&right=" + STATEMENT,
        "/recurring",
        "/recurring?about=actor/iraq",
        "/sitemap.xml",
        "/doc/actor/nobody",
        "/doc/actor/iraq.ttl?page=99"
      })
  void anAddressIsAnsweredAlike(String path) throws IOException, InterruptedException {
    assertAlike(path);
  }

  /**
   * How long an answer took is in some, and each time another; and each server numbers the versions
   * that it has seen.
   */
  private static void assertAlike(String path) throws IOException, InterruptedException {
    HttpResponse<String> here = get(seed.address(), path, "text/html, */*;q=0.1");
    HttpResponse<String> there = get(front.server().address(), path, "text/html, */*;q=0.1");
    assertThat(there.statusCode()).isEqualTo(here.statusCode());
    assertThat(timeless(there.body())).isEqualTo(timeless(here.body()));
  }

  private static String timeless(String text) {
    return text.replaceAll("[\\d.,]+ (seconds?|s|ms|milliseconds?)\\b", "TIME")
        .replaceAll("/dataset/\\d+\\b", "/dataset/N");
  }

  static Stream<String> questions() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("data", "queries"))) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".rq"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("questions")
  void aQuestionHasTheSameAnswer(String name) throws IOException, InterruptedException {
    String text =
        "BASE <%s>%n%s"
            .formatted(
                PublishedSeed.BASE, Files.readString(Path.of("data", "queries").resolve(name)));
    assertSameAnswer(text);
  }

  private static void assertSameAnswer(String text) throws IOException, InterruptedException {
    Query query = QueryFactory.create(text);
    boolean rows = query.isSelectType() || query.isAskType();
    String accept = rows ? "application/sparql-results+json" : "application/n-quads";
    HttpResponse<String> here = get(seed.address(), sparql(text), accept);
    HttpResponse<String> there = get(front.server().address(), sparql(text), accept);
    assertThat(there.statusCode()).as(there.body()).isEqualTo(here.statusCode()).isEqualTo(200);
    if (query.isSelectType() && !query.hasOrderBy()) {
      assertThat(solutions(there.body()))
          .containsExactlyInAnyOrderElementsOf(solutions(here.body()));
    } else if (rows) {
      assertThat(there.body()).isEqualTo(here.body());
    } else {
      assertThat(lines(there.body())).isEqualTo(lines(here.body()));
    }
  }

  private static List<String> solutions(String json) {
    var rows =
        ResultSetFactory.copyResults(
            ResultSetMgr.read(
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                ResultSetLang.RS_JSON));
    List<String> solutions = new ArrayList<>();
    rows.forEachRemaining(row -> solutions.add(row.toString()));
    return solutions;
  }

  private static Set<String> lines(String text) {
    return new HashSet<>(text.lines().toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { ?s a ?type }",
        "SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o } }",
        "ASK { ?s ?p ?o }",
        "ASK { ?s <http://example.org/never> ?o }",
        "ASK { ?yes ?yess ?yesss }",
        "ASK { <http://localhost:8080/id/actor/iraq> a ?type } GROUP BY ?type HAVING (COUNT(*) >"
            + " 9)",
        "DESCRIBE <http://localhost:8080/id/actor/iraq>",
        "DESCRIBE ?d { ?d <https://w3id.org/bayan/ns#hasText> ?t }",
        "CONSTRUCT { ?t <http://example.org/of> ?s } { ?s a ?t }",
        "CONSTRUCT WHERE { ?s <http://www.w3.org/2004/02/skos/core#prefLabel> ?o }",
        "CONSTRUCT { <http://example.org/a> <http://example.org/b> 1 } {}",
        "SELECT * FROM <http://localhost:8080/graph/authority> { ?s ?p ?o } ORDER BY ?s ?p ?o",
        "SELECT ?s { ?s ?p \"بيان\" } ORDER BY ?s",
        "SELECT ?l { <http://localhost:8080/id/actor/iraq>"
            + " <http://www.w3.org/2004/02/skos/core#prefLabel> ?l"
            + " FILTER(<http://www.w3.org/2001/XMLSchema#string>(?l) != 'x') } ORDER BY ?l"
      })
  void aQueryHasTheSameAnswer(String query) throws IOException, InterruptedException {
    assertSameAnswer(query);
  }

  @Test
  void filesForDownloadHoldTheSame() throws IOException, InterruptedException {
    String latest = get("/dumps/latest/bayan.nq").headers().firstValue("Location").orElseThrow();
    Set<String> there = new HashSet<>(lines(get(latest).body()));
    Set<String> here =
        new HashSet<>(Files.readAllLines(seed.store().version().dumps().resolve("bayan.nq")));
    there.removeAll(here);
    assertThat(there).hasSize(1).first().asString().contains("modified");
    assertThat(get("/.well-known/void.ttl").body())
        .containsPattern(
            "void:triples\\s+%d\\s*;"
                .formatted(VersionNote.triples(seed.store().version().dumps()).orElseThrow() + 1));
  }

  @ParameterizedTest
  @CsvSource({
    "FAILS, 502",
    "IS_BUSY, 502",
    "SAYS_NONSENSE, 502",
    "SAYS_NOTHING, 502",
    "SAYS_ANOTHER_JSON, 502",
    "SENDS_A_PAGE, 502",
    "IS_CUT, 502",
    "IS_CUT_AT_A_ROW, 502",
    "LEADS_AWAY, 502",
    "LEAVES_OUT_ROWS, 502",
    "STALLS, 504",
    "STALLS_MIDWAY, 504"
  })
  void aFailureIsToldAsSuch(Between.Manner manner, int status)
      throws IOException, InterruptedException {
    between.now(manner);
    for (String path :
        List.of(
            BUSY,
            "/queries/q39-commitments-by-party-and-strength?timeout=2",
            sparql("SELECT * { ?s ?p ?o } LIMIT 1000") + "&timeout=2",
            sparql("CONSTRUCT { ?s ?p ?o } { ?s ?p ?o } LIMIT 1000") + "&timeout=2")) {
      long begin = System.nanoTime();
      HttpResponse<String> answer = get(path);
      assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(status);
      assertThat(answer.headers().firstValue("Content-Type")).contains(PROBLEM);
      assertThat(answer.body())
          .doesNotContain(
              "localhost:" + between.address().getPort(), "pass-word", "Secret", " at ");
      assertThat(Duration.ofNanos(System.nanoTime() - begin))
          .isLessThan(PATIENCE.plus(Duration.ofSeconds(4)));
    }
    assertThat(get("/health").statusCode()).isEqualTo(503);
  }

  @Test
  void aReaderGetsAPage() throws IOException, InterruptedException {
    between.now(Between.Manner.FAILS);
    HttpResponse<String> answer =
        get(front.server().address(), "/doc/actor/iraq?lang=ar", "text/html");
    assertThat(answer.statusCode()).isEqualTo(502);
    assertThat(answer.body()).contains("<html lang=\"ar\"");
  }

  @Test
  void whoSortsLittleIsNotAskedTo() throws IOException, InterruptedException {
    between.now(Between.Manner.SORTS_LITTLE);
    assertThat(get(BUSY).statusCode()).isEqualTo(200);
    assertThat(get("/doc/" + STATEMENT + ".html").statusCode()).isEqualTo(200);
    assertThat(get(sparql("ASK { ?s ?p ?o }")).body()).contains("true");
    assertThat(get(sparql("ASK { ?s <http://example.org/never> ?o }")).body()).contains("false");
  }

  @Test
  void whoIsBusyIsAskedAgain() throws IOException, InterruptedException {
    double before = metric("bayan_remote_retries_total");
    between.next(2, Between.Manner.IS_BUSY);
    assertThat(get(BUSY).statusCode()).isEqualTo(200);
    assertThat(metric("bayan_remote_retries_total") - before).isEqualTo(2);
  }

  private static double metric(String name) throws IOException, InterruptedException {
    return get("/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith(name))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void failuresAreCounted() throws IOException, InterruptedException {
    double before = metric("bayan_remote_failures_total");
    between.now(Between.Manner.FAILS);
    assertThat(get(BUSY).statusCode()).isEqualTo(502);
    assertThat(metric("bayan_remote_failures_total")).isGreaterThan(before);
    assertThat(metric("bayan_remote_requests_seconds_count")).isPositive();
  }

  @Test
  void aDescriptionNeedsAHandfulOfRequests() throws IOException, InterruptedException {
    int before = between.queries().size();
    assertThat(get(BUSY).statusCode()).isEqualTo(200);
    assertThat(between.queries().size() - before).isLessThanOrEqualTo(8);
    assertThat(get("/doc/" + STATEMENT + ".html").statusCode()).isEqualTo(200);
    assertThat(between.queries().size() - before).isLessThanOrEqualTo(40);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
        "SELECT * FROM <http://localhost:1/x> { ?s ?p ?o }",
        "SELECT * FROM NAMED <file:///etc/passwd> { GRAPH ?g { ?s ?p ?o } }",
        "SELECT (<java:java.lang.System.exit>(1) AS ?x) {}",
        "SELECT * { ?s ?p ?o FILTER(<http://example.org/function>(?o)) }",
        "SELECT * { ?s ?p ?o } ORDER BY <http://example.org/function>(?o)",
        "SELECT * { ?x <java:org.example.Property> ?y }",
        "LOAD <http://localhost:1/>",
        "INSERT DATA { <a:a> <a:b> <a:c> }",
        "SELECT * { LET(?x := 1) }",
        "CONSTRUCT { GRAPH <a:g> { ?s ?p ?o } } { ?s ?p ?o }"
      })
  void nothingForbiddenIsSentOn(String query) throws IOException, InterruptedException {
    int before = between.queries().size();
    assertThat(get(sparql(query)).statusCode()).isIn(400, 403);
    assertThat(
            get("/sparql?update=" + URLEncoder.encode(query, StandardCharsets.UTF_8)).statusCode())
        .isEqualTo(403);
    assertThat(between.queries()).hasSize(before);
  }

  @Test
  void foreignGraphsOfTheProtocolAreNotSentOn() throws IOException, InterruptedException {
    int before = between.queries().size();
    String query = sparql("SELECT * { ?s ?p ?o }");
    assertThat(get(query + "&default-graph-uri=http://localhost:1/x").statusCode()).isEqualTo(403);
    assertThat(between.queries()).hasSize(before);
  }

  @Test
  void aQueryIsSentAsItWasUnderstood() throws IOException, InterruptedException {
    assertThat(get(sparql("SELECT ?x { VALUES ?x { 1 } } # } SERVICE <a:b> {")).statusCode())
        .isEqualTo(200);
    assertThat(between.queries().getLast()).doesNotContain("SERVICE");
    assertThat(between.credentials().getLast()).startsWith("Basic ");
  }

  @Test
  void aQuestionArrivesInAnyScript() throws IOException, InterruptedException {
    assertThat(get(sparql("SELECT ?x { VALUES ?x { 'اللجنة' } }")).body()).contains("اللجنة");
    assertThat(between.queries().getLast()).contains("اللجنة");
  }

  @Test
  void aLongAnswerIsRefusedLikeHere() throws IOException, InterruptedException {
    assertThat(
            get(sparql("SELECT ?a { { SELECT ?a { ?a ?b ?c . ?d ?e ?f } LIMIT 60000 } }"))
                .statusCode())
        .isEqualTo(422);
    assertThat(get(sparql("ASK {}")).statusCode()).isEqualTo(200);
  }

  @Test
  void aServerThatIsKilledAndComesBackIsReadAgain() throws IOException, InterruptedException {
    other.kill();
    assertThat(get(BUSY).statusCode()).isEqualTo(502);
    assertThat(get(sparql("ASK {}")).statusCode()).isEqualTo(502);
    assertThat(get("/health").statusCode()).isEqualTo(503);
    assertThat(get("/static/bayan.css").statusCode()).isEqualTo(200);
    other.again();
    assertThat(get("/health").statusCode()).isEqualTo(200);
    assertThat(get(BUSY).statusCode()).isEqualTo(200);
  }

  @Test
  void aChangeThereIsSeenHere() throws IOException, InterruptedException {
    int before = front.served().version().number();
    assertThat(front.served().refresh()).isEmpty();
    update(
        "DELETE { ?d <http://purl.org/dc/terms/modified> ?t }"
            + " INSERT { ?d <http://purl.org/dc/terms/modified>"
            + " \"2027-01-01T00:00:00Z\"^^<http://www.w3.org/2001/XMLSchema#dateTime> ."
            + " <%sid/actor/iraq> <http://www.w3.org/2004/02/skos/core#altLabel> \"Mesopotamia\" }"
                .formatted(PublishedSeed.BASE)
            + " WHERE { ?d <http://purl.org/dc/terms/modified> ?t }");
    assertThat(front.served().refresh()).isPresent();
    assertThat(front.served().version().number()).isEqualTo(before + 1);
    HttpResponse<String> answer = get(BUSY);
    assertThat(answer.body()).contains("Mesopotamia");
    assertThat(answer.headers().firstValue("Last-Modified"))
        .contains("Fri, 01 Jan 2027 00:00:00 GMT");
    assertThat(get("/search?q=Mesopotamia&format=json").body()).contains("actor/iraq");
    other.kill();
    other.again();
    assertThat(front.served().refresh()).isPresent();
  }

  private static void update(String text) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        CLIENT.send(
            HttpRequest.newBuilder(other.updates())
                .header("Content-Type", "application/sparql-update")
                .POST(HttpRequest.BodyPublishers.ofString(text))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
  }

  @Test
  void aLargeDatasetIsServedWithoutACopy(@TempDir Path cache)
      throws IOException, InterruptedException {
    try (Front large = Front.over(endpoint(between.address(), Optional.empty()), cache, 10)) {
      URI address = large.server().address();
      assertThat(get(address, BUSY, "*/*").statusCode()).isEqualTo(200);
      HttpResponse<String> search = get(address, "/search?q=iraq", "*/*");
      assertThat(search.statusCode()).isEqualTo(501);
      assertThat(search.body()).contains("too large");
      String dump = "/dumps/%s/bayan.ttl".formatted(large.served().version().dumpsName());
      assertThat(get(address, dump, "*/*").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void aViewInAGraphOfItsOwnIsReadThere(@TempDir Path place)
      throws IOException, InterruptedException {
    Path quads = place.resolve("all.nq");
    Path dump = seed.store().version().dumps().resolve("bayan.nq");
    List<String> named = new ArrayList<>();
    seed.store()
        .dataset()
        .executeRead(() ->
            seed.store().dataset().stream()
                .map(quad ->
                    quad.isDefaultGraph()
                        ? "%s <%s> .".formatted(terms(quad), VIEW)
                        : "%s <%s> .".formatted(terms(quad), quad.getGraph().getURI()))
                .forEach(named::add));
    assertThat(named).hasSize(Files.readAllLines(dump).size());
    Files.write(quads, named);
    try (OtherProcess union = OtherProcess.start(true, place.resolve("log"), quads)) {
      assertThatThrownBy(() ->
              RemoteVersions.follow(
                  endpoint(union.queries(), Optional.empty()),
                  IRIS,
                  place,
                  new RemoteVersions.Manner(
                      Duration.ZERO, Duration.ofDays(1), 0, (whole, version) -> {}),
                  Clock.systemUTC()))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("--remote-view");
      try (Front viewed =
          Front.over(endpoint(union.queries(), Optional.of(VIEW)), place, 1_000_000)) {
        URI address = viewed.server().address();
        for (String thing : List.of("actor/iraq", STATEMENT)) {
          assertThat(facts(get(address, "/doc/" + thing + ".nq", "*/*").body()))
              .isEqualTo(facts(get(seed.address(), "/doc/" + thing + ".nq", "*/*").body()));
        }
        String count = sparql("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");
        assertThat(get(address, count, "text/csv").body())
            .isEqualTo(get(seed.address(), count, "text/csv").body());
      }
    }
  }

  private static String terms(Quad quad) {
    return Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject())
        .map(org.apache.jena.riot.out.NodeFmtLib::strNT)
        .reduce((one, two) -> one + " " + two)
        .orElseThrow();
  }

  /** Without when the document about it was changed. */
  private static Set<String> facts(String quads) {
    Set<String> facts = lines(quads);
    facts.removeIf(line -> line.contains("/terms/modified>"));
    return facts;
  }

  @Test
  void anotherBaseIsRefused(@TempDir Path cache) {
    assertThatThrownBy(() ->
            RemoteVersions.follow(
                endpoint(between.address(), Optional.empty()),
                new Iris("https://data.example.org/"),
                cache,
                new RemoteVersions.Manner(
                    Duration.ZERO, Duration.ofDays(1), 0, (whole, version) -> {}),
                Clock.systemUTC()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("--base");
  }
}

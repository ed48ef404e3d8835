package org.w3id.bayan.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The W3C's tests of SPARQL 1.1 queries, asked over HTTP. Those that the engine fails stand with
 * the reason in {@code sparql/known-differences.tsv}; one that it has learnt to pass must be taken
 * out there.
 */
final class SparqlSuiteIT {
  private static final List<String> MANIFESTS =
      List.of(
          "aggregates",
          "bind",
          "bindings",
          "construct",
          "csv-tsv-res",
          "exists",
          "functions",
          "grouping",
          "json-res",
          "negation",
          "project-expression",
          "property-path",
          "subquery",
          "syntax-query");

  private static final Pattern FROM = Pattern.compile("FROM\\s+(?:NAMED\\s+)?<([^>]+)>");

  @TempDir private static Path directory;
  private static TestServer server;
  private static Map<String, String> known;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.start(directory);
    known = new HashMap<>();
    try (InputStream table =
        SparqlSuiteIT.class.getResourceAsStream("/sparql/known-differences.tsv")) {
      new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .forEach(row -> known.put(row[0], row[1]));
    }
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static Stream<SuiteCases.Case> cases() throws IOException {
    Stream.Builder<SuiteCases.Case> cases = Stream.builder();
    for (String manifest : MANIFESTS) {
      SuiteCases.of("testcases-sparql-1.1-w3c/" + manifest + "/manifest.ttl").forEach(cases);
    }
    return cases.build();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void answersAsTheStandardSays(SuiteCases.Case it) throws Exception {
    boolean passes;
    try {
      load(it);
      passes = passes(it);
    } catch (AssertionError e) {
      passes = false;
    }
    if (passes && known.containsKey(it.id())) {
      fail("This passes now; take it out of known-differences.tsv");
    }
    assertThat(passes || known.containsKey(it.id())).isTrue();
  }

  /** Loads what the test says, and what its query names with FROM. */
  private static void load(SuiteCases.Case it) throws IOException {
    DatasetGraph dataset = server.dataset();
    List<String> graphs = new ArrayList<>(it.graphs());
    if (it.result() != null && it.data().isEmpty()) {
      Matcher from = FROM.matcher(SuiteCases.read(it.query()));
      while (from.find()) {
        graphs.add(URI.create(it.query()).resolve(from.group(1)).toString());
      }
    }
    Txn.executeWrite(
        dataset,
        () -> {
          dataset.clear();
          it.data().forEach(file -> parse(file, dataset.getDefaultGraph()));
          graphs.forEach(file -> parse(file, dataset.getGraph(NodeFactory.createURI(file))));
        });
  }

  private static void parse(String iri, Graph graph) {
    try (InputStream file = SuiteCases.open(iri)) {
      RDFParser.source(file).base(iri).lang(RDFLanguages.pathnameToLang(iri)).parse(graph);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean passes(SuiteCases.Case it) throws Exception {
    String result = it.result();
    return switch (it.kind()) {
      case "PositiveSyntaxTest11" -> ask(it, "*/*").statusCode() == 200;
      case "NegativeSyntaxTest11" -> ask(it, "*/*").statusCode() == 400;
      default -> {
        if (result.endsWith(".csv")) {
          yield lines(ask(it, "text/csv").body()).equals(lines(SuiteCases.read(result)));
        }
        if (result.endsWith(".tsv")) {
          yield sameRows(it, ResultSetLang.RS_TSV, ResultSetLang.RS_TSV);
        }
        if (result.endsWith(".srx") || result.endsWith(".srj")) {
          Lang written = result.endsWith(".srj") ? ResultSetLang.RS_JSON : ResultSetLang.RS_XML;
          yield sameRows(it, written, ResultSetLang.RS_JSON);
        }
        yield sameGraph(it);
      }
    };
  }

  private static boolean sameGraph(SuiteCases.Case it) throws Exception {
    Graph expected = GraphFactory.createDefaultGraph();
    parse(it.result(), expected);
    Graph got =
        RDFParser.fromString(whole(ask(it, "text/turtle, */*;q=0.1")), Lang.TURTLE).toGraph();
    return got.isIsomorphicWith(expected);
  }

  /** Lines, whatever their order, and the names of blank nodes. */
  private static List<String> lines(String csv) {
    return csv.replaceAll("_:\\w+", "_:b").lines().sorted().toList();
  }

  private static boolean sameRows(SuiteCases.Case it, Lang written, Lang lang) throws Exception {
    String expected = SuiteCases.read(it.result());
    String got = whole(ask(it, lang.getHeaderString()));
    if (expected.contains("<boolean>") || expected.contains("\"boolean\"")) {
      return ResultSetMgr.readBoolean(stream(expected), written)
          == ResultSetMgr.readBoolean(stream(got), lang);
    }
    ResultSet wanted =
        ResultSetFactory.makeRewindable(ResultSetMgr.read(stream(expected), written));
    ResultSet given = ResultSetFactory.makeRewindable(ResultSetMgr.read(stream(got), lang));
    return ResultsCompare.equalsByValue(wanted, given);
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String whole(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return response.body();
  }

  private static HttpResponse<String> ask(SuiteCases.Case it, String accept) throws Exception {
    String query = "BASE <" + it.query() + ">\n" + SuiteCases.read(it.query());
    return server.send(
        server
            .request("/sparql")
            .POST(BodyPublishers.ofString(query))
            .headers("Content-Type", "application/sparql-query", "Accept", accept));
  }
}

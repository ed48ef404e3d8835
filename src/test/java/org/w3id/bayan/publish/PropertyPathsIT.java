package org.w3id.bayan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Property paths over a chain that is longer than any stack is deep, with a ring at its end. */
final class PropertyPathsIT {
  private static final int CHAIN = 20_000;

  @TempDir private static Path directory;
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.start(directory);
    Txn.executeWrite(
        server.dataset(),
        () -> {
          for (int i = 0; i < CHAIN; i++) {
            add(i, "next", i + 1);
          }
          add(CHAIN, "ring", CHAIN + 1);
          add(CHAIN + 1, "ring", CHAIN + 2);
          add(CHAIN + 2, "ring", CHAIN);
        });
  }

  private static void add(int from, String property, int to) {
    server.dataset().add(Quad.create(iri("chain"), iri("" + from), iri(property), iri("" + to)));
  }

  private static Node iri(String name) {
    return NodeFactory.createURI("http://example.org/" + name);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource({
    ":0, :next*, ?x, 20001",
    ":0, :next+, ?x, 20000",
    ":0, :next?, ?x, 2",
    "?x, :next+, :20000, 20000",
    "?x, :next*, :20000, 20001",
    "?x, ^:next, ?y, 20000",
    ":0, :next*, :20000, 1",
    ":20000, :next+, :0, 0",
    ":20000, ^:next*, :0, 1",
    ":0, (:next/:next)*, ?x, 10001",
    ":0, (:next|:ring)*, ?x, 20003",
    ":0, :next*/:ring+, ?x, 3",
    "?x, :ring+, ?x, 3",
    "?x, :ring+, ?y, 9",
    "?x, ^(:next/:ring), ?y, 1",
    "?x, :ring/:ring/:ring, ?x, 3",
    "?x, !:next, ?y, 3",
    "?x, !(:next|^:ring)+, :20000, 3",
    ":20000, (:ring*)*, ?x, 3",
    ":20000, (:ring|:ring), ?x, 2",
    ":20000, (:ring|:ring)+, ?x, 3",
    ":nobody, :next*, ?x, 1",
    "?x, :next*, :nobody, 1"
  })
  void reachesWhatItShould(String from, String path, String to, int times) throws Exception {
    String query =
        """
        PREFIX : <http://example.org/>
        SELECT (COUNT(*) AS ?n) { GRAPH :chain { %s %s %s } }
        """
            .formatted(from, path, to);
    String answer =
        server
            .get("/sparql?format=csv&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
            .body();
    assertThat(answer).isEqualTo("n\r\n%d\r\n".formatted(times));
  }
}

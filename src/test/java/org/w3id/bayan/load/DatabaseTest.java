package org.w3id.bayan.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was added is in the database, in every order, however much there was before. */
class DatabaseTest {
  private static final String BASE = "http://example.org/";

  @TempDir Path directory;

  /** One size for each way to write: the later ones are little against what is there by then. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void holdsWhatWasAdded(long seed) throws IOException {
    Random random = new Random(seed);
    Set<Quad> expected = new HashSet<>();
    int name = 0;
    for (int size : List.of(1, 400, 3000, 2, 9000, 50, 50)) {
      try (Database database = Database.open(Files.createDirectories(directory.resolve("tdb2")))) {
        for (int batch = 0; batch < 2; batch++) {
          Node graph = iri("graph-" + name++);
          Graph triples = triples(random, size);
          boolean published = random.nextBoolean();
          database.add(Map.of(graph, triples), published ? Set.of(graph) : Set.of());
          triples
              .find()
              .forEach(triple -> {
                expected.add(Quad.create(graph, triple));
                if (published) {
                  expected.add(Quad.create(Quad.defaultGraphIRI, triple));
                }
              });
        }
        assertThat(quads(database.dataset())).isEqualTo(expected);
        assertFindsInEveryOrder(database.dataset(), expected);
      }
    }
  }

  @Test
  void whatIsNotPublishedIsNotInTheDefaultGraph() {
    try (Database database = Database.open(directory)) {
      database.add(Map.of(iri("g"), triples(new Random(4), 10)), Set.of());
      assertThat(quads(database.dataset()))
          .isNotEmpty()
          .allSatisfy(quad -> assertThat(quad.getGraph()).isEqualTo(iri("g")));
    }
  }

  @Test
  void aGraphWithoutTriplesIsNoTrouble() {
    try (Database database = Database.open(directory)) {
      database.add(Map.of(iri("g"), GraphFactory.createDefaultGraph()), Set.of(iri("g")));
      assertThat(quads(database.dataset())).isEmpty();
    }
  }

  @Test
  void aTripleThatSeveralGraphsPublishIsOnceInTheDefaultGraph() {
    Graph triples = triples(new Random(5), 20);
    try (Database database = Database.open(directory)) {
      database.add(Map.of(iri("a"), triples), Set.of(iri("a")));
      database.write();
      database.add(Map.of(iri("b"), triples, iri("c"), triples), Set.of(iri("b"), iri("c")));
      long inDefault =
          Txn.calculateRead(
              database.dataset(), () -> (long) database.dataset().getDefaultGraph().size());
      assertThat(inDefault).isEqualTo(triples.size());
    }
  }

  @Test
  void whatWasWrittenCanBeRemovedAndAddedAgain() {
    Graph triples = triples(new Random(6), 500);
    try (Database database = Database.open(directory)) {
      database.add(Map.of(iri("a"), triples, iri("b"), triples), Set.of());
      DatasetGraph before = database.dataset();
      Txn.executeWrite(before, () -> before.removeGraph(iri("a")));
      assertThat(quads(before)).hasSize(triples.size());
      database.add(Map.of(iri("a"), triples), Set.of());
      assertThat(quads(database.dataset())).hasSize(2 * triples.size());
    }
  }

  @Test
  void theSameInputGivesTheSameFiles() throws IOException {
    assertThat(files(written("first"))).isEqualTo(files(written("second")));
  }

  private Path written(String name) throws IOException {
    Path place = Files.createDirectories(directory.resolve(name));
    Random random = new Random(7);
    try (Database database = Database.open(place)) {
      for (int graph = 0; graph < 5; graph++) {
        database.add(Map.of(iri("g" + graph), triples(random, 700)), Set.of(iri("g" + graph)));
      }
      database.write();
    }
    return place;
  }

  private static Map<String, Integer> files(Path place) throws IOException {
    Map<String, Integer> digests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(place)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("tdb.lock")) { // which process has it open
          digests.put(place.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
        }
      }
    }
    return digests;
  }

  /** TDB2 chooses the order by what is given, so each choice is asked for. */
  private static void assertFindsInEveryOrder(DatasetGraph dataset, Set<Quad> expected) {
    Quad sample =
        expected.stream().filter(quad -> !quad.isDefaultGraph()).findFirst().orElseThrow();
    for (int given = 0; given < 16; given++) {
      Node graph = (given & 1) == 0 ? Node.ANY : sample.getGraph();
      Node subject = (given & 2) == 0 ? Node.ANY : sample.getSubject();
      Node predicate = (given & 4) == 0 ? Node.ANY : sample.getPredicate();
      Node object = (given & 8) == 0 ? Node.ANY : sample.getObject();
      Set<Quad> found =
          Txn.calculateRead(
              dataset,
              () -> dataset.stream(graph, subject, predicate, object).collect(Collectors.toSet()));
      assertThat(found)
          .as("%s %s %s %s", graph, subject, predicate, object)
          .isEqualTo(
              expected.stream()
                  .filter(quad -> quad.matches(graph, subject, predicate, object))
                  .collect(Collectors.toSet()));
    }
  }

  private static Set<Quad> quads(DatasetGraph dataset) {
    return Txn.calculateRead(dataset, () -> dataset.stream().collect(Collectors.toSet()));
  }

  private static Graph triples(Random random, int size) {
    Graph graph = GraphFactory.createDefaultGraph();
    while (graph.size() < size) {
      graph.add(
          Triple.create(
              iri("s" + random.nextInt(2000)), iri("p" + random.nextInt(5)), object(random)));
    }
    return graph;
  }

  /** TDB2 writes small numbers into the index itself, so there are such and others. */
  private static Node object(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> iri("s" + random.nextInt(2000));
      case 1 -> NodeFactory.createLiteralString("قول " + random.nextInt(3000));
      default ->
          NodeFactory.createLiteralDT(
              Integer.toString(random.nextInt(3000) - 1500),
              org.apache.jena.datatypes.xsd.XSDDatatype.XSDinteger);
    };
  }

  private static Node iri(String name) {
    return NodeFactory.createURI(BASE + name);
  }
}

package org.w3id.bayan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.bayan.vocab.GraphKind;
import org.w3id.bayan.vocab.Iris;
import org.w3id.bayan.vocab.Sd;

/** What a reader of the store sees, whatever becomes of its writers. */
class StoreWriterTest {
  private static final String BASE = "http://localhost:8080/";
  private static final Iris IRIS = new Iris(BASE);
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  private static final int MORE_THAN_ARE_KEPT = 22;

  @TempDir Path directory;

  @Test
  void aPublishedDocumentIsInTheDefaultGraphAndInItsOwn() {
    publish(document("a", Map.of(GraphKind.SOURCE, List.of(triple("text")))));

    try (Store store = Store.open(directory)) {
      assertThat(published(store)).contains(triple("text"));
      assertThat(store.graph(IRIS.graph(GraphKind.SOURCE, "a"))).isPresent();
      assertThat(store.version().number()).isEqualTo(1);
    }
  }

  @Test
  void extractionIsPublishedOnlyWhereNobodyHasReviewed() {
    publish(document("a", Map.of(GraphKind.EXTRACTION, List.of(triple("found")))));
    try (Store store = Store.open(directory)) {
      assertThat(published(store)).contains(triple("found"));
    }

    publish(
        document(
            "a",
            Map.of(
                GraphKind.EXTRACTION, List.of(triple("found")),
                GraphKind.STATED, List.of(triple("established")))));
    try (Store store = Store.open(directory)) {
      assertThat(published(store)).contains(triple("established")).doesNotContain(triple("found"));
      assertThat(store.graph(IRIS.graph(GraphKind.EXTRACTION, "a"))).isPresent();
    }
  }

  @Test
  void replacingADocumentKeepsWhatAnotherSaysToo() {
    publish(
        document("a", Map.of(GraphKind.STATED, List.of(triple("shared"), triple("own")))),
        document("b", Map.of(GraphKind.STATED, List.of(triple("shared")))));
    publish(document("a", Map.of(GraphKind.STATED, List.of(triple("new")))));

    try (Store store = Store.open(directory)) {
      assertThat(published(store))
          .contains(triple("shared"), triple("new"))
          .doesNotContain(triple("own"));
    }
  }

  @Test
  void whatADocumentOfTheSameVersionSaysTooStaysWhenAnotherIsReplaced() {
    publish(document("a", Map.of(GraphKind.STATED, List.of(triple("shared"), triple("own")))));
    publish(
        document("b", Map.of(GraphKind.STATED, List.of(triple("shared")))),
        document("a", Map.of(GraphKind.STATED, List.of(triple("new")))),
        document("a", Map.of(GraphKind.STATED, List.of(triple("newer")))));

    try (Store store = Store.open(directory)) {
      assertThat(published(store))
          .contains(triple("shared"), triple("newer"))
          .doesNotContain(triple("own"), triple("new"));
    }
  }

  @Test
  void aGraphThatIsNoLongerThereIsRemoved() {
    publish(
        document(
            "a",
            Map.of(
                GraphKind.STATED, List.of(triple("kept")),
                GraphKind.ERRATA, List.of(triple("dropped")))));
    publish(document("a", Map.of(GraphKind.STATED, List.of(triple("kept")))));

    try (Store store = Store.open(directory)) {
      assertThat(published(store)).contains(triple("kept")).doesNotContain(triple("dropped"));
      assertThat(store.graph(IRIS.graph(GraphKind.ERRATA, "a"))).isEmpty();
    }
  }

  @Test
  void aWriterThatGivesUpLeavesTheStoreAsItWas() throws IOException {
    publish(document("a", Map.of(GraphKind.STATED, List.of(triple("before")))));
    try (StoreWriter writer = StoreWriter.begin(directory, BASE, NOW)) {
      Document document = document("a", Map.of(GraphKind.STATED, List.of(triple("after"))));
      writer.replaceDocument(document.id(), document.graphs());
    }

    try (Store store = Store.open(directory)) {
      assertThat(published(store)).contains(triple("before")).doesNotContain(triple("after"));
      assertThat(store.version().number()).isEqualTo(1);
    }
    try (var versions = Files.list(directory.resolve("versions"))) {
      assertThat(versions).hasSize(1);
    }
  }

  @Test
  void whatAKilledWriterLeavesBehindIsPassedOver() throws IOException {
    publish(document("a", Map.of(GraphKind.STATED, List.of(triple("before")))));
    Path unfinished = Files.createDirectories(directory.resolve("versions/0002.new/tdb2"));
    Files.writeString(unfinished.resolve("half"), "written");

    try (Store store = Store.open(directory)) {
      assertThat(published(store)).contains(triple("before"));
    }
    publish(document("a", Map.of(GraphKind.STATED, List.of(triple("after")))));
    try (Store store = Store.open(directory)) {
      assertThat(published(store)).contains(triple("after"));
    }
  }

  @Test
  void theTwentyYoungestDumpsAreKeptHoweverManyVersionsThereWere() throws IOException {
    publish(document("a", Map.of(GraphKind.STATED, List.of(triple("before")))));
    renumber(10_004);
    for (String name : List.of("9984", "9985", "9999", "10003", "9990.new", "readme")) {
      Files.createDirectories(directory.resolve("dumps").resolve(name));
    }
    publish(document("a", Map.of(GraphKind.STATED, List.of(triple("after")))));

    try (Store store = Store.open(directory);
        var dumps = Files.list(directory.resolve("dumps"))) {
      assertThat(store.version().number()).isEqualTo(10_005);
      assertThat(published(store)).contains(triple("after"));
      assertThat(dumps.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("9999", "10003", "10004", "10005", "readme");
    }
  }

  /** As if the version in place were one of many. */
  private void renumber(int number) throws IOException {
    String name = Integer.toString(number);
    Path version = directory.resolve("versions").resolve(name);
    Files.move(directory.resolve("versions/0001"), version);
    Files.move(directory.resolve("dumps/0001"), directory.resolve("dumps").resolve(name));
    Path properties = version.resolve("version.properties");
    Files.writeString(
        properties, Files.readString(properties).replace("number=1", "number=" + name));
    Files.writeString(directory.resolve("CURRENT"), name);
  }

  @Test
  void aSecondWriterIsRefused() {
    try (StoreWriter first = StoreWriter.begin(directory, BASE, NOW)) {
      assertThat(first.version().number()).isEqualTo(1);
      assertThatThrownBy(() -> StoreWriter.begin(directory, BASE, NOW))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining(directory.toString())
          .hasMessageContaining("in use");
    }
  }

  @Test
  void anotherVersionCanBeWrittenWhileOneIsRead() {
    publish(document("a", Map.of(GraphKind.STATED, List.of(triple("before")))));
    try (Store store = Store.open(directory)) {
      publish(document("a", Map.of(GraphKind.STATED, List.of(triple("after")))));
      assertThat(published(store)).contains(triple("before"));
    }
    try (Store store = Store.open(directory)) {
      assertThat(published(store)).contains(triple("after"));
    }
  }

  @Test
  void aVersionThatIsServedIsNotRemoved() {
    publish(document("a", Map.of(GraphKind.STATED, List.of(triple("first")))));
    try (Store served = Store.open(directory)) {
      for (String content : List.of("second", "third", "fourth")) {
        publish(document("a", Map.of(GraphKind.STATED, List.of(triple(content)))));
      }
      assertThat(published(served)).contains(triple("first"));
      assertThat(served.version().directory()).exists();
      assertThat(Store.isServed(directory)).isTrue();
    }
    assertThat(Store.isServed(directory)).isFalse();
  }

  @Test
  void aFilterThatLetsNothingThroughGivesNoRows() {
    publish(document("a", Map.of(GraphKind.STATED, List.of(triple("x"), triple("y")))));
    try (Store store = Store.open(directory)) {
      long rows =
          Txn.calculateRead(
              store.dataset(),
              () -> {
                try (QueryExec query =
                    QueryExec.dataset(store.dataset())
                        .query(
                            "SELECT * { ?a ?p ?v ; ?q ?w . FILTER(?v = 'none') ?a ?r ?x ; ?s ?y }")
                        .build()) {
                  return query.select().materialize().stream().count();
                }
              });
      assertThat(rows).isZero();
    }
  }

  @Test
  void aStoreOfAnotherFormatIsRefused() throws IOException {
    publish(document("a", Map.of(GraphKind.STATED, List.of(triple("before")))));
    Files.writeString(directory.resolve("FORMAT"), "bayan-store 99\n");
    assertThatThrownBy(() -> Store.open(directory))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("bayan-store 99")
        .hasMessageContaining(directory.toString());
    assertThatThrownBy(() -> StoreWriter.begin(directory, BASE, NOW))
        .isInstanceOf(StoreException.class);
  }

  @Test
  void aDirectoryOfSomethingElseIsRefused() throws IOException {
    Files.writeString(directory.resolve("thesis.tex"), "do not touch");
    assertThatThrownBy(() -> StoreWriter.begin(directory, BASE, NOW))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("not a Bayan store");
    assertThat(directory.resolve("thesis.tex")).hasContent("do not touch");
  }

  @Test
  void anotherBaseIsRefused() {
    publish(document("a", Map.of(GraphKind.STATED, List.of(triple("before")))));
    assertThatThrownBy(() -> StoreWriter.begin(directory, "https://example.org/", NOW))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(BASE)
        .hasMessageContaining("https://example.org/");
  }

  @Test
  void nothingPublishedIsSaidSo() {
    assertThatThrownBy(() -> Store.open(directory))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("bayan ingest");
  }

  @Test
  void aGraphThatTheProvenanceDoesNotListIsRefused() {
    Document document = document("a", Map.of(GraphKind.STATED, List.of(triple("x"))));
    Map<Node, Graph> graphs = new HashMap<>(document.graphs());
    graphs.put(IRIS.graph(GraphKind.ERRATA, "a"), GraphFactory.createDefaultGraph());
    try (StoreWriter writer = StoreWriter.begin(directory, BASE, NOW)) {
      assertThatThrownBy(() -> writer.replaceDocument("a", graphs))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void theDateOfTheFirstVersionOutlivesItsFiles() {
    for (int day = 0; day < MORE_THAN_ARE_KEPT; day++) {
      try (StoreWriter writer =
          StoreWriter.begin(directory, BASE, NOW.plus(Duration.ofDays(day)))) {
        writer.publish();
      }
    }
    assertThat(directory.resolve("dumps/0001")).doesNotExist();
    try (Store store = Store.open(directory)) {
      assertThat(store.version().first()).contains(NOW);
    }
  }

  private record Document(String id, Map<Node, Graph> graphs) {}

  private void publish(Document... documents) {
    try (StoreWriter writer = StoreWriter.begin(directory, BASE, NOW)) {
      for (Document document : documents) {
        writer.replaceDocument(document.id(), document.graphs());
      }
      writer.publish();
    }
  }

  private static Document document(String id, Map<GraphKind, List<Triple>> triples) {
    Map<Node, Graph> graphs = new HashMap<>();
    Graph provenance = GraphFactory.createDefaultGraph();
    Node provenanceName = IRIS.graph(GraphKind.PROVENANCE, id);
    provenance.add(provenanceName, RDF.type.asNode(), Sd.NamedGraph);
    triples.forEach((kind, content) -> {
      Graph graph = GraphFactory.createDefaultGraph();
      content.forEach(graph::add);
      graphs.put(IRIS.graph(kind, id), graph);
      provenance.add(IRIS.graph(kind, id), RDF.type.asNode(), Sd.NamedGraph);
    });
    graphs.put(provenanceName, provenance);
    return new Document(id, graphs);
  }

  private static Triple triple(String object) {
    return Triple.create(
        NodeFactory.createURI(BASE + "id/actor/iraq"),
        RDF.value.asNode(),
        NodeFactory.createLiteralString(object));
  }

  private static Set<Triple> published(Store store) {
    return Txn.calculateRead(
        store.dataset(),
        () ->
            store.dataset().stream(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY)
                .map(Quad::asTriple)
                .collect(Collectors.toSet()));
  }
}

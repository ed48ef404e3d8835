package org.w3id.bayan.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written can be read, by either library, as the same graph. */
class DumpWriterTest {
  private static final Node SUBJECT = NodeFactory.createURI("http://localhost:8080/id/actor/iraq");
  private static final Node GRAPH = NodeFactory.createURI("http://localhost:8080/graph/stated/a");

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "العراق",
        "line\nbreak, carriage\r\nreturn, tab\t",
        "\"quoted\" and \\ backslash and <markup> & 'single'",
        "astral \uD83D\uDD4A dove",
        "bidi \u202B marks \u202C and no-break\u00A0space",
        ""
      })
  void everyLiteralReadsBack(String words) {
    DatasetGraph dataset = dataset(words);
    DumpWriter.write(dataset, PrefixMapFactory.create(), DumpFormat.OFFERED, directory);

    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.source(directory.resolve("bayan.nq")).lang(Lang.NQUADS).parse(read);
    assertThat(read.stream()).containsExactlyInAnyOrderElementsOf(quads(dataset));
  }

  @Test
  void onlyFinishedFilesAreThere() throws IOException {
    DumpWriter.write(dataset("x"), PrefixMapFactory.create(), DumpFormat.OFFERED, directory);
    try (var files = Files.list(directory)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(
                      Stream.of("SHA256SUMS"),
                      DumpFormat.OFFERED.stream()
                          .map(format -> "bayan." + format.extension())
                          .flatMap(name -> Stream.of(name, name + ".gz")))
                  .toList());
    }
  }

  @Test
  void turtleHoldsThePublishedViewAlone() {
    DumpWriter.write(dataset("x"), PrefixMapFactory.create(), DumpFormat.OFFERED, directory);
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.source(directory.resolve("bayan.ttl")).lang(Lang.TURTLE).parse(read);
    assertThat(read.stream()).hasSize(1);
  }

  @Test
  void aBlankNodeIsRefusedAndNothingAppears() throws IOException {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    dataset.executeWrite(() ->
        dataset.add(
            Quad.defaultGraphIRI,
            NodeFactory.createBlankNode(),
            RDFS.label.asNode(),
            NodeFactory.createLiteralString("x")));
    assertThatThrownBy(() ->
            DumpWriter.write(dataset, PrefixMapFactory.create(), DumpFormat.OFFERED, directory))
        .isInstanceOf(IllegalStateException.class);
    assertThat(directory.resolve("bayan.ttl")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:8080/id/actor/a b", "no scheme", "http://[broken/"})
  void whatIsNoIriIsRefusedAndNothingAppears(String characters) {
    DatasetGraph dataset = dataset("x");
    dataset.executeWrite(() ->
        dataset.add(
            Quad.defaultGraphIRI,
            NodeFactory.createURI(characters),
            RDFS.label.asNode(),
            NodeFactory.createLiteralString("x")));
    assertThatThrownBy(() ->
            DumpWriter.write(dataset, PrefixMapFactory.create(), DumpFormat.DEFAULT, directory))
        .hasMessageContaining("IRI");
    assertThat(directory.resolve("bayan.ttl")).doesNotExist();
  }

  @Test
  void aFingerprintTellsAQuadMovedToAnotherGraph() {
    Node words = NodeFactory.createLiteralString("a");
    Fingerprint one = new Fingerprint();
    Fingerprint other = new Fingerprint();
    one.add(Quad.create(GRAPH, SUBJECT, RDFS.label.asNode(), words));
    other.add(Quad.create(SUBJECT, GRAPH, RDFS.label.asNode(), words));
    assertThat(one.matches(other)).isFalse();
  }

  @Test
  void aFingerprintTellsAChangedLiteral() {
    Fingerprint one = new Fingerprint();
    Fingerprint other = new Fingerprint();
    one.add(Quad.create(GRAPH, SUBJECT, RDFS.label.asNode(), NodeFactory.createLiteralString("a")));
    other.add(
        Quad.create(GRAPH, SUBJECT, RDFS.label.asNode(), NodeFactory.createLiteralLang("a", "en")));
    assertThat(one.matches(other)).isFalse();
  }

  private static DatasetGraph dataset(String words) {
    DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    dataset.executeWrite(() -> {
      Node literal = NodeFactory.createLiteralLang(words, "ar");
      dataset.add(Quad.defaultGraphIRI, SUBJECT, RDFS.label.asNode(), literal);
      dataset.add(GRAPH, SUBJECT, RDFS.label.asNode(), literal);
    });
    return dataset;
  }

  private static Iterable<Quad> quads(DatasetGraph dataset) {
    return dataset.calculateRead(() -> dataset.stream().toList());
  }
}

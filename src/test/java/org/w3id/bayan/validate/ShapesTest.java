package org.w3id.bayan.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.bayan.authority.Ontology;

/**
 * Holds each shape against two examples: one that it accepts and one that it refuses. To add a
 * shape, add a folder with its name to {@code src/test/resources/shapes}.
 */
class ShapesTest {
  private static final String NAMESPACE = "https://w3id.org/bayan/shapes/";
  private static final String EXAMPLES = "https://example.org/";
  private static final Ontology ONTOLOGY = Ontology.read();
  private static final Shapes SHAPES = Shapes.parse(ONTOLOGY.shapes());

  static List<String> examples() {
    try (Stream<Path> folders = Files.list(folder())) {
      return folders.map(path -> path.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyShapeHasExamples() {
    List<String> shapes =
        ONTOLOGY
            .shapes()
            .find(Node.ANY, RDF.type.asNode(), SHACL.NodeShape)
            .mapWith(triple -> triple.getSubject())
            .filterKeep(node -> node.isURI() && node.getURI().startsWith(NAMESPACE))
            .mapWith(node -> node.getURI().substring(NAMESPACE.length()))
            .toList();

    assertThat(examples()).containsExactlyInAnyOrderElementsOf(shapes);
  }

  /** Jena 6 takes one message at most with a constraint in SPARQL; there its shape has them. */
  @ParameterizedTest
  @MethodSource("examples")
  void speaksBothLanguages(String shape) {
    Node node = NodeFactory.createURI(NAMESPACE + shape);
    List<Node> speaking = objects(node, SHACL.property);

    assertThat(speaking.isEmpty() ? List.of(node) : speaking)
        .allSatisfy(part ->
            assertThat(objects(part, SHACL.message))
                .extracting(Node::getLiteralLanguage)
                .containsExactlyInAnyOrder("en", "ar"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void acceptsWhatItShould(String shape) {
    List<ReportEntry> entries = validate(shape, "pass.ttl");

    assertThat(entries).filteredOn(violation().or(from(shape))).map(Object::toString).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void refusesWhatItShould(String shape) {
    List<ReportEntry> entries = validate(shape, "fail.ttl");

    assertThat(entries)
        .filteredOn(from(shape))
        .isNotEmpty()
        .allSatisfy(entry -> {
          assertThat(entry.severity()).isEqualTo(severity(shape));
          assertThat(entry.messages()).isNotEmpty().isSubsetOf(messages(shape));
        });
    assertThat(entries)
        .filteredOn(violation().and(from(shape).negate()))
        .as("what breaks other shapes")
        .map(Object::toString)
        .isEmpty();
  }

  /** What is found about the things of an example. */
  private static List<ReportEntry> validate(String shape, String file) {
    Graph example = RDFParser.source(folder().resolve(shape).resolve(file)).toGraph();
    Graph data = new MultiUnion(new Graph[] {example, ONTOLOGY.concepts(), ONTOLOGY.terms()});
    return ShaclValidator.get().validate(SHAPES, data).getEntries().stream()
        .filter(entry ->
            entry.focusNode().toString().startsWith(EXAMPLES)
                || example.contains(entry.focusNode(), Node.ANY, Node.ANY))
        .toList();
  }

  private static Predicate<ReportEntry> violation() {
    return entry -> entry.severity().equals(Severity.Violation);
  }

  private static Predicate<ReportEntry> from(String shape) {
    Set<Node> parts = parts(shape);
    return entry -> parts.contains(entry.source());
  }

  /** A shape with its property shapes and its constraints in SPARQL. */
  private static Set<Node> parts(String shape) {
    Node node = NodeFactory.createURI(NAMESPACE + shape);
    Set<Node> parts = new HashSet<>(Set.of(node));
    parts.addAll(objects(node, SHACL.property));
    parts.addAll(objects(node, SHACL.sparql));
    return parts;
  }

  private static Severity severity(String shape) {
    return objects(NodeFactory.createURI(NAMESPACE + shape), SHACL.severity).stream()
        .findFirst()
        .map(Severity::create)
        .orElse(Severity.Violation);
  }

  private static List<Node> messages(String shape) {
    return parts(shape).stream().flatMap(part -> objects(part, SHACL.message).stream()).toList();
  }

  private static List<Node> objects(Node subject, Node predicate) {
    return ONTOLOGY
        .shapes()
        .find(subject, predicate, Node.ANY)
        .mapWith(triple -> triple.getObject())
        .toList();
  }

  private static Path folder() {
    try {
      return Path.of(Objects.requireNonNull(ShapesTest.class.getResource("/shapes")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}

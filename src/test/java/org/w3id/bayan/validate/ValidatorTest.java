package org.w3id.bayan.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.bayan.authority.Ontology;

/** Asking for all nodes at once finds what Jena finds by asking for each. */
class ValidatorTest {
  private static final Ontology ONTOLOGY = Ontology.read();
  private static final Shapes SHAPES = Shapes.parse(ONTOLOGY.shapes());
  private static final Graph CONTEXT =
      new MultiUnion(new Graph[] {ONTOLOGY.concepts(), ONTOLOGY.terms()});

  static Stream<Path> examples() {
    return ShapesTest.examples().stream()
        .flatMap(shape -> Stream.of("pass.ttl", "fail.ttl").map(Path.of(shape)::resolve));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void complainsOfTheSameNodesAsJena(Path file) {
    Graph example = RDFParser.source(Path.of("src/test/resources/shapes").resolve(file)).toGraph();
    Set<String> subjects = example.find().mapWith(triple -> triple.getSubject().toString()).toSet();
    Set<String> byJena =
        ShaclValidator.get()
            .validate(SHAPES, new MultiUnion(new Graph[] {example, CONTEXT}))
            .getEntries()
            .stream()
            .filter(entry -> entry.severity().equals(Severity.Violation))
            .map(entry -> entry.focusNode().toString())
            .filter(subjects::contains)
            .collect(Collectors.toSet());

    Validation validation = new Validator(ONTOLOGY.shapes(), CONTEXT).validate(List.of(example));

    assertThat(nodesIn(validation)).isEqualTo(byJena);
  }

  /** A treaty of which the curated data tell the name alone, as long as no reviewer read it. */
  @Test
  void aKnownThingMayBeIncompleteWhereTheProgramFindsIt() {
    String known = "PREFIX : <https://example.org/> PREFIX bayan: <https://w3id.org/bayan/ns#> ";
    Graph treaty = graph(known + ":pact a bayan:Treaty .");
    String told = known + ":pact bayan:statusAssertion :told . :told a bayan:StatusAssertion .";
    String found = " :told bayan:layer <https://w3id.org/bayan/def/layer/extracted> .";
    Validator validator =
        new Validator(ONTOLOGY.shapes(), new MultiUnion(new Graph[] {CONTEXT, treaty}));

    assertThat(nodesIn(validator.validate(List.of(graph(told + found)))))
        .doesNotContain("https://example.org/pact");
    assertThat(nodesIn(validator.validate(List.of(graph(told)))))
        .contains("https://example.org/pact");
  }

  private static Graph graph(String turtle) {
    return RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
  }

  private static Set<String> nodesIn(Validation validation) {
    return switch (validation) {
      case Validation.Conforms() -> Set.of();
      case Validation.Violates(List<Validation.Violation> violations) ->
          violations.stream().map(Validation.Violation::node).collect(Collectors.toSet());
    };
  }
}

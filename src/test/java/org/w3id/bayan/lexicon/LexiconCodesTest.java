package org.w3id.bayan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.bayan.authority.Ontology;
import org.w3id.bayan.curated.Row;
import org.w3id.bayan.curated.Table;
import org.w3id.bayan.domain.Force;
import org.w3id.bayan.vocab.Bayan;

/** What a word list says of a verb must be publishable: no document may fail for it. */
class LexiconCodesTest {
  private static final Path LEXICONS = Path.of("data", "lexicon");
  private static final Graph CONCEPTS = Ontology.read().concepts();
  private static final Map<Force, String> STRENGTH_OF =
      Map.of(Force.DELIBERATION, "discussed", Force.DECISION, "decision");
  private static final Set<String> NO_COMMITMENT = Set.of("none", "discussed");

  static Stream<Row> rows() {
    return LexiconReader.languages(LEXICONS).stream()
        .flatMap(language ->
            Stream.of("verbs.tsv", "phrases.tsv").map(LEXICONS.resolve(language)::resolve))
        .flatMap(file -> Table.read(file, Set.of("force", "actType", "strength")).rows().stream());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void codesAreOfTheSchemesAndFitTheForce(Row row) {
    Force force = Force.of(row.get("force"));
    String strength = row.get("strength");
    String message = row.problem(row.get("example")).getMessage();
    assertThat(isConcept("act-type", row.get("actType"))).as(message).isTrue();
    assertThat(isConcept("commitment-strength", strength)).as(message).isTrue();
    assertThat(isConcept("temporal-orientation", row.get("orientation"))).as(message).isTrue();
    assertThat(STRENGTH_OF.getOrDefault(force, strength)).as(message).isEqualTo(strength);
    if (force.isCommitment()) {
      assertThat(NO_COMMITMENT).as(message).doesNotContain(strength);
    }
  }

  @Test
  void theTimesOfActsAreOfTheScheme() {
    for (String language : LexiconReader.languages(LEXICONS)) {
      for (Use.Timing timing : LexiconReader.read(LEXICONS, language).timings()) {
        assertThat(isConcept("temporal-orientation", timing.orientation()))
            .as(timing.example())
            .isTrue();
        assertThat(timing.acts())
            .allMatch(act ->
                act.equals("*") || isConcept("act-type", act.substring(act.indexOf('/') + 1)));
      }
    }
  }

  private static boolean isConcept(String scheme, String code) {
    return CONCEPTS.contains(Bayan.concept(scheme, code), SKOS.inScheme.asNode(), Node.ANY);
  }
}

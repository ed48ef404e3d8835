package org.w3id.bayan.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.w3id.bayan.authority.Authority;
import org.w3id.bayan.authority.Ontology;
import org.w3id.bayan.curated.BadInputException;
import org.w3id.bayan.ingest.Source.CuratedReview;
import org.w3id.bayan.mapping.Assessment;
import org.w3id.bayan.mapping.Dossier;
import org.w3id.bayan.mapping.StatementGraphs;
import org.w3id.bayan.mapping.StatementMapper;
import org.w3id.bayan.report.Extraction;
import org.w3id.bayan.review.LayerAgreement;
import org.w3id.bayan.review.Review;
import org.w3id.bayan.review.Scorer;
import org.w3id.bayan.validate.Validation;
import org.w3id.bayan.validate.Validation.Violation;
import org.w3id.bayan.validate.Validator;
import org.w3id.bayan.vocab.GraphKind;
import org.w3id.bayan.vocab.Iris;

/**
 * Turns one source into graphs that can be published: read, extract, link, relate, lay the review
 * beside it, map, validate.
 */
public final class Ingest {
  /** What a document has that nobody has reviewed. */
  private static final Set<GraphKind> EXTRACTED =
      Set.of(GraphKind.EXTRACTION, GraphKind.SOURCE, GraphKind.METADATA, GraphKind.PROPOSED);

  private final Iris iris;
  private final Examiner examiner;
  private final StatementMapper mapper;
  private final Validator validator;

  /**
   * Sets it up with what is known before any document is read.
   *
   * @param lexicons directory of the word lists, a folder a language
   */
  public Ingest(Iris iris, Path lexicons, Authority authority, Ontology ontology) {
    this.iris = iris;
    this.examiner = new Examiner(iris, lexicons, authority);
    this.mapper = new StatementMapper(iris);
    this.validator =
        new Validator(
            ontology.shapes(),
            new org.apache.jena.graph.compose.MultiUnion(
                new Graph[] {ontology.terms(), ontology.concepts(), authority.graph()}));
  }

  /** What becomes of the source at a path. Nothing is stored. */
  public Outcome ingest(Path path, SourceOptions options) {
    try {
      Examined examined = examiner.examine(path, options);
      Source source = examined.source();
      Extraction extraction = examined.extraction();
      Optional<Assessment> assessment = examined.review().map(review -> assess(examined, review));
      Dossier dossier =
          new Dossier(
              source.statement(),
              source.metadata(),
              examined.proposed(),
              extraction,
              examined.run(),
              assessment);
      StatementGraphs graphs = mapper.map(dossier);
      return judge(path, dossier, graphs);
    } catch (BadInputException e) {
      return new Outcome.Rejected(path.toString(), e.problems());
    }
  }

  private static Assessment assess(Examined examined, Review review) {
    Map<Node, Graph> facts = examined.source().review().map(CuratedReview::facts).orElse(Map.of());
    LayerAgreement agreement = Scorer.score(examined.judged(), review);
    return new Assessment(review, facts, agreement, examined.undecided());
  }

  private Outcome judge(Path path, Dossier dossier, StatementGraphs graphs) {
    List<Graph> extracted = new ArrayList<>();
    List<Graph> established = new ArrayList<>();
    graphs
        .graphs()
        .forEach((name, graph) -> {
          GraphKind kind = iris.graphKind(name).orElseThrow();
          if (kind != GraphKind.EXTRACTION && kind != GraphKind.PENDING) {
            established.add(graph);
          }
          if (EXTRACTED.contains(kind)) {
            extracted.add(graph);
          }
        });
    List<String> messages =
        Stream.of(established, extracted)
            .parallel()
            .map(validator::validate)
            .flatMap(verdict -> messages(path, verdict))
            .toList();
    return messages.isEmpty()
        ? new Outcome.Accepted(dossier, graphs)
        : new Outcome.Rejected(path.toString(), messages);
  }

  private static Stream<String> messages(Path path, Validation verdict) {
    return switch (verdict) {
      case Validation.Conforms() -> Stream.empty();
      case Validation.Violates(List<Violation> violations) ->
          violations.stream().map(violation -> path + ": " + violation);
    };
  }

  /** The graphs that all documents share. */
  public static Map<Node, Graph> sharedGraphs(Iris iris, Authority authority, Ontology ontology) {
    return Map.of(
        iris.graph(GraphKind.AUTHORITY), authority.graph(),
        iris.graph(GraphKind.VOCAB), ontology.concepts(),
        iris.graph(GraphKind.ONTOLOGY), ontology.terms(),
        iris.graph(GraphKind.ALIGNMENTS), ontology.alignments());
  }
}

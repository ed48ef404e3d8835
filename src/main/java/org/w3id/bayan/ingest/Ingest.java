package org.w3id.bayan.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.w3id.bayan.authority.Authority;
import org.w3id.bayan.authority.Ontology;
import org.w3id.bayan.curated.BadInputException;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.extract.Extractor;
import org.w3id.bayan.ingest.Source.CuratedReview;
import org.w3id.bayan.lexicon.Gazetteer;
import org.w3id.bayan.lexicon.Lexicon;
import org.w3id.bayan.lexicon.LexiconReader;
import org.w3id.bayan.link.Linker;
import org.w3id.bayan.mapping.Assessment;
import org.w3id.bayan.mapping.Dossier;
import org.w3id.bayan.mapping.StatementGraphs;
import org.w3id.bayan.mapping.StatementMapper;
import org.w3id.bayan.relate.Relater;
import org.w3id.bayan.report.Extraction;
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
  private final Iris iris;
  private final Path lexicons;
  private final Gazetteer gazetteer;
  private final SourceReader reader;
  private final StatementMapper mapper;
  private final Validator validator;
  private final Map<String, Lexicon> lexiconByLanguage = new HashMap<>();

  /**
   * Sets it up with what is known before any document is read.
   *
   * @param lexicons directory of the word lists, a folder a language
   */
  public Ingest(Iris iris, Path lexicons, Authority authority, Ontology ontology) {
    this.iris = iris;
    this.lexicons = lexicons;
    this.gazetteer = Gazetteer.of(authority.names());
    this.reader =
        new SourceReader(
            iris,
            new Languages(LexiconReader.languages(lexicons), LexiconReader.guess(lexicons)::guess),
            new Parties(authority.names()));
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
      Source source = reader.read(path, options);
      JointStatement statement = source.statement();
      Lexicon lexicon = lexicon(statement.language());
      Extraction extracted = new Extractor(lexicon, gazetteer).extract(statement);
      Extraction linked = new Linker(gazetteer).link(statement, extracted);
      Extraction extraction = new Relater(lexicon).relate(statement, linked);
      Optional<Assessment> assessment = source.review().map(review -> assess(extraction, review));
      Dossier dossier =
          new Dossier(statement, source.metadata(), extraction, run(lexicon), assessment);
      StatementGraphs graphs = mapper.map(dossier);
      return judge(path, dossier, graphs);
    } catch (BadInputException e) {
      return new Outcome.Rejected(path.toString(), e.problems());
    }
  }

  private static Assessment assess(Extraction extraction, CuratedReview review) {
    return new Assessment(
        review.findings(), review.facts(), Scorer.score(extraction, review.findings()));
  }

  private Outcome judge(Path path, Dossier dossier, StatementGraphs graphs) {
    List<Graph> extracted = new ArrayList<>();
    List<Graph> established = new ArrayList<>();
    graphs
        .graphs()
        .forEach((name, graph) -> {
          GraphKind kind = iris.graphKind(name).orElseThrow();
          if (kind != GraphKind.EXTRACTION) {
            established.add(graph);
          }
          if (kind == GraphKind.EXTRACTION
              || kind == GraphKind.SOURCE
              || kind == GraphKind.METADATA) {
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

  private Lexicon lexicon(String language) {
    return lexiconByLanguage.computeIfAbsent(language, tag -> LexiconReader.read(lexicons, tag));
  }

  /** Names a run by what decides its outcome, so that the same input gives the same run. */
  private static String run(Lexicon lexicon) {
    return lexicon.digest();
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

package org.w3id.bayan.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.bayan.curated.BadInputException;
import org.w3id.bayan.curated.RdfFile;
import org.w3id.bayan.curated.Row;
import org.w3id.bayan.curated.Table;
import org.w3id.bayan.decide.Decision;
import org.w3id.bayan.decide.Decisions;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Origin;
import org.w3id.bayan.domain.Sentence;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.SpeechAct;
import org.w3id.bayan.domain.Text;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.ingest.Source.CuratedReview;
import org.w3id.bayan.review.Erratum;
import org.w3id.bayan.review.LocalThing;
import org.w3id.bayan.review.OutsideSource;
import org.w3id.bayan.review.Presupposition;
import org.w3id.bayan.review.Reading;
import org.w3id.bayan.review.Review;
import org.w3id.bayan.review.Subjects;
import org.w3id.bayan.vocab.GraphKind;
import org.w3id.bayan.vocab.Iris;

/**
 * Reads the review of one document: tables of findings, and facts in TriG.
 *
 * <p>Every quoted word is held against the text, and all problems are reported at once.
 */
final class ReviewReader {
  private static final Set<GraphKind> FACTS =
      Set.of(GraphKind.STATED, GraphKind.INFERRED, GraphKind.EXTERNAL);

  private final Path directory;
  private final String documentId;
  private final QuotedRows quotes;
  private final Iris iris;
  private final List<String> problems = new ArrayList<>();

  private ReviewReader(Path directory, String documentId, Text text, Iris iris) {
    this.directory = directory;
    this.documentId = documentId;
    this.quotes = new QuotedRows(text);
    this.iris = iris;
  }

  /**
   * Reads a review.
   *
   * @throws BadInputException with every problem found, each with file and line
   */
  static CuratedReview read(Path directory, String documentId, Text text, Iris iris) {
    return new ReviewReader(directory, documentId, text, iris).read();
  }

  private CuratedReview read() {
    List<Sentence> sentences = rows("sentences.tsv", Set.of("id", "span", "words"), this::sentence);
    Map<String, Span> spansById = new HashMap<>();
    sentences.forEach(sentence -> spansById.put(sentence.id(), sentence.span()));
    ActRows acts = new ActRows(quotes, spansById);

    List<Mention> mentions =
        rows("mentions.tsv", Set.of("span", "words", "kind", "refersTo"), this::mention);
    Review findings =
        new Review(
            sentences,
            mentions,
            rows("acts.tsv", ActRows.COLUMNS, acts::act),
            subjects(mentions),
            rows("errata.tsv", Set.of("id", "kind", "span", "words", "certainty"), this::erratum),
            rows(
                "readings.tsv",
                Set.of("id", "sentence", "question"),
                row -> reading(row, spansById)),
            rows(
                "presuppositions.tsv", Set.of("id", "span", "words", "fact"), this::presupposition),
            rows("sources.tsv", Set.of("id", "what", "url"), ReviewReader::source));
    checkUnique(findings.acts().stream().map(SpeechAct::name).toList(), "acts.tsv");
    checkUnique(findings.errata().stream().map(Erratum::id).toList(), "errata.tsv");
    checkUnique(findings.sentences().stream().map(Sentence::id).toList(), "sentences.tsv");
    Optional<Decisions> decisions = decisions();
    Map<Node, Graph> facts = facts(directory.resolve("facts.trig"));
    if (!problems.isEmpty()) {
      throw new BadInputException(problems);
    }
    return new CuratedReview(findings, facts, decisions);
  }

  private Optional<Decisions> decisions() {
    Optional<List<Decision>> decisions =
        ifThere("decisions.tsv", DecisionRows.COLUMNS, new DecisionRows(quotes)::decision);
    boolean full =
        Files.exists(directory.resolve("acts.tsv"))
            || Files.exists(directory.resolve("mentions.tsv"));
    if (decisions.isPresent() && full) {
      problems.add(
          "%s: a review has decisions.tsv, or acts.tsv and mentions.tsv; not both"
              .formatted(directory));
    }
    return decisions.map(Decisions::new);
  }

  private Subjects subjects(List<Mention> mentions) {
    List<LocalThing> things =
        rows("things.tsv", ThingRows.THING_COLUMNS, row -> ThingRows.thing(row, documentId));
    Map<ThingId, String> classes = new HashMap<>();
    things.forEach(thing -> classes.put(thing.id(), thing.className()));
    checkUnique(things.stream().map(thing -> thing.id().path()).toList(), "things.tsv");
    ThingRows rows = new ThingRows(quotes, documentId, classes, mentions);
    return new Subjects(
        things,
        ifThere("agreements.tsv", ThingRows.AGREEMENT_COLUMNS, rows::agreement),
        ifThere("events.tsv", ThingRows.EVENT_COLUMNS, rows::event));
  }

  private <T> Optional<List<T>> ifThere(String name, Set<String> columns, Function<Row, T> read) {
    return Files.exists(directory.resolve(name))
        ? Optional.of(rows(name, columns, read))
        : Optional.empty();
  }

  private <T> List<T> rows(String name, Set<String> columns, Function<Row, T> read) {
    Path file = directory.resolve(name);
    List<T> values = new ArrayList<>();
    if (!Files.exists(file)) {
      return values;
    }
    try {
      for (Row row : Table.read(file, columns).rows()) {
        try {
          values.add(read.apply(row));
        } catch (BadInputException e) {
          problems.addAll(e.problems());
        } catch (IllegalArgumentException e) {
          problems.addAll(row.problem(String.valueOf(e.getMessage())).problems());
        }
      }
    } catch (BadInputException e) {
      problems.addAll(e.problems());
    }
    return values;
  }

  private Sentence sentence(Row row) {
    return new Sentence(row.get("id"), quotes.span(row, "span", "words"));
  }

  private Mention mention(Row row) {
    return new Mention(
        quotes.span(row, "span", "words"),
        row.get("kind"),
        row.list("refersTo").stream().map(ThingId::new).toList(),
        row.find("edtf"),
        new Origin.Reviewed(row.find("note")));
  }

  private Erratum erratum(Row row) {
    return new Erratum(
        row.get("id"),
        row.get("kind"),
        quotes.span(row, "span", "words"),
        row.find("correction"),
        row.get("certainty"),
        row.list("evidence"),
        row.find("note"));
  }

  private Reading reading(Row row, Map<String, Span> sentences) {
    List<Span> spans =
        row.list("sentence").stream().map(id -> ActRows.sentence(row, id, sentences)).toList();
    return new Reading(
        row.get("id"),
        spans,
        row.get("question"),
        row.get("reading"),
        row.get("reason"),
        row.get("certainty"));
  }

  private Presupposition presupposition(Row row) {
    return new Presupposition(row.get("id"), quotes.span(row, "span", "words"), row.get("fact"));
  }

  private static OutsideSource source(Row row) {
    return new OutsideSource(row.get("id"), row.get("what"), row.list("url"));
  }

  private void checkUnique(List<String> ids, String name) {
    Set<String> seen = new HashSet<>();
    ids.stream()
        .filter(id -> !seen.add(id))
        .forEach(id ->
            problems.add(
                "%s: %s stands there twice; an id names one row"
                    .formatted(directory.resolve(name), id)));
  }

  private Map<Node, Graph> facts(Path file) {
    Map<Node, Graph> facts = new HashMap<>();
    if (!Files.exists(file)) {
      return facts;
    }
    try {
      DatasetGraph dataset = RdfFile.read(file, Lang.TRIG, iris);
      Iterator<Quad> quads = dataset.find();
      while (quads.hasNext()) {
        Quad quad = quads.next();
        if (isOwnGraph(quad.getGraph())) {
          facts
              .computeIfAbsent(quad.getGraph(), name -> GraphFactory.createDefaultGraph())
              .add(quad.asTriple());
        } else {
          problems.add(
              ("%s: the fact %s stands in the graph %s; facts of this review belong in"
                      + " <graph/stated/%s>, <graph/inferred/%s> or <graph/external/%s/SOURCE>")
                  .formatted(
                      file, quad.asTriple(), quad.getGraph(), documentId, documentId, documentId));
        }
      }
    } catch (BadInputException e) {
      problems.addAll(e.problems());
    }
    return facts;
  }

  private boolean isOwnGraph(Node graph) {
    return iris.graphKind(graph).filter(FACTS::contains).isPresent()
        && iris.documentOfGraph(graph).equals(Optional.of(documentId));
  }
}

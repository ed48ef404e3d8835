package org.w3id.bayan.mapping;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.report.Extraction;
import org.w3id.bayan.review.OutsideSource;
import org.w3id.bayan.review.Review;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.GraphKind;
import org.w3id.bayan.vocab.Iris;
import org.w3id.bayan.vocab.Nif;

/** Maps everything that is known about one document to its named graphs. */
public final class StatementMapper {
  private final Iris iris;

  public StatementMapper(Iris iris) {
    this.iris = iris;
  }

  /** The graphs of a document. */
  public StatementGraphs map(Dossier dossier) {
    return new Mapping(dossier).map();
  }

  /** The work on one document. */
  private final class Mapping {
    private final Dossier dossier;
    private final String id;
    private final Node text;
    private final SpanMapper spans;
    private final FindingMapper findings;
    private final ActMapper acts;
    private final Map<Node, Graph> graphs = new LinkedHashMap<>();

    Mapping(Dossier dossier) {
      this.dossier = dossier;
      this.id = dossier.statement().id();
      this.text = iris.text(id, dossier.statement().language());
      this.spans = new SpanMapper(dossier.statement(), iris);
      this.findings = new FindingMapper(id, spans, iris);
      this.acts = new ActMapper(dossier.statement(), spans, findings, iris);
    }

    StatementGraphs map() {
      addSource(graph(GraphKind.SOURCE, dossier.statement().language()), dossier.statement());
      copy(dossier.metadata(), graph(GraphKind.METADATA));
      copy(dossier.proposed(), graph(GraphKind.PROPOSED));
      Node extraction = addExtraction();
      dossier
          .assessment()
          .ifPresent(assessment -> {
            assessment.facts().forEach((name, facts) -> copy(facts, graph(name)));
            addReview(assessment.review());
            assessment
                .undecided()
                .ifPresent(undecided -> addFound(graph(GraphKind.PENDING), undecided));
            new QualityMapper(id, acts, findings, iris)
                .addAgreement(graph(GraphKind.QUALITY), extraction, assessment.agreement());
          });
      addProvenance();
      return new StatementGraphs(id, graphs);
    }

    private void addSource(Graph graph, JointStatement statement) {
      Node document = iris.statement(id);
      graph.add(document, RDF.type.asNode(), Bayan.JointStatement);
      graph.add(document, Bayan.hasText, text);
      graph.add(text, RDF.type.asNode(), Bayan.SourceText);
      graph.add(text, Bayan.textOf, document);
      graph.add(text, Nif.isString, Literals.string(statement.text().characters()));
      graph.add(text, Bayan.sha256, Literals.string(statement.text().sha256()));
      if (!dossier.proposed().contains(text, DCTerms.language.asNode(), Node.ANY)) {
        graph.add(text, DCTerms.language.asNode(), Literals.string(statement.language()));
      }
      statement
          .text()
          .reading()
          .ifPresent(reading ->
              graph.add(text, Bayan.reads, Literals.text(reading.words(), statement.language())));
      graph.add(text, DCTerms.format.asNode(), Literals.string(statement.text().mediaType()));
    }

    private Node addExtraction() {
      Node name = iris.graph(GraphKind.EXTRACTION, id, dossier.run());
      Graph graph = graph(name);
      Extraction extraction = dossier.extraction();
      findings.addSentences(graph, extraction.sentences(), Bayan.concept("layer", "extracted"));
      addFound(graph, extraction);
      return name;
    }

    private void addFound(Graph graph, Extraction extraction) {
      findings.addMentions(graph, extraction.mentions(), extraction.sentences());
      new EntityMapper(id, spans, findings, iris).addEntities(graph, extraction.entities());
      acts.addActs(graph, graph, extraction.acts());
      Set<ThingId> local = new HashSet<>();
      extraction.entities().forEach(entity -> local.add(entity.id()));
      new AgreementMapper(id, spans, findings, iris)
          .addAgreements(graph, extraction.agreements(), local, issued());
      new EventMapper(dossier.statement(), spans, findings, iris)
          .addEvents(graph, extraction.events(), local);
    }

    /** The day of the document, if the whole day is known. */
    private Optional<Node> issued() {
      return dossier
          .metadata()
          .find(iris.statement(id), DCTerms.issued.asNode(), Node.ANY)
          .mapWith(Triple::getObject)
          .filterKeep(
              day -> day.isLiteral() && day.getLiteralDatatype().equals(XSDDatatype.XSDdate))
          .nextOptional();
    }

    private void addReview(Review review) {
      Graph stated = graph(GraphKind.STATED);
      Graph inferred = graph(GraphKind.INFERRED);
      findings.addSentences(stated, review.sentences(), Bayan.concept("layer", "reviewed"));
      findings.addMentions(stated, review.mentions(), review.sentences());
      acts.addActs(stated, inferred, review.acts());
      acts.addCodes(inferred, graph(GraphKind.CODING), review.acts());
      new ThingMapper(iris).addThings(stated, review.subjects().things());

      Graph errata = graph(GraphKind.ERRATA);
      ErrataMapper notes = new ErrataMapper(id, dossier.statement().language(), spans, iris);
      notes.addErrata(errata, review.errata(), review.sentences(), sourceNodes(review));
      notes.addReadings(errata, review.readings());
      notes.addPresuppositions(errata, review.presuppositions());
    }

    private Map<String, Node> sourceNodes(Review review) {
      ProvenanceMapper provenance = new ProvenanceMapper(id, text, iris);
      Map<String, Node> nodes = new HashMap<>();
      for (OutsideSource source : review.sources()) {
        nodes.put(source.id(), provenance.source(source.id()));
      }
      return nodes;
    }

    private void addProvenance() {
      graphs.values().removeIf(Graph::isEmpty);
      Graph provenance = graph(GraphKind.PROVENANCE);
      Set<Node> names = new TreeSet<>(NodeCmp::compareRDFTerms);
      names.addAll(graphs.keySet());
      ProvenanceMapper mapper = new ProvenanceMapper(id, text, iris);
      mapper.addGraphs(provenance, names, dossier.run());
      dossier
          .assessment()
          .ifPresent(assessment ->
              mapper.addSources(
                  provenance, ProvenanceMapper.byId(assessment.review().sources()), names));
    }

    private Graph graph(GraphKind kind, String... rest) {
      return graph(iris.graph(kind, id, rest));
    }

    private Graph graph(Node name) {
      return graphs.computeIfAbsent(name, unused -> GraphFactory.createDefaultGraph());
    }
  }

  private static void copy(Graph from, Graph to) {
    from.find().forEach(to::add);
  }
}

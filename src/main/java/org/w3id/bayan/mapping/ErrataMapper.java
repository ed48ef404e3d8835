package org.w3id.bayan.mapping;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.bayan.domain.Sentence;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.review.Erratum;
import org.w3id.bayan.review.Presupposition;
import org.w3id.bayan.review.Reading;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;

/**
 * Maps a reader's notes on the text: corrections, readings taken, what it presupposes. They are Web
 * Annotations beside the text; the text itself stays as it was received.
 */
final class ErrataMapper {
  private static final Node TYPE = RDF.type.asNode();
  private static final Node REVIEWED = Bayan.concept("layer", "reviewed");

  private final String documentId;
  private final String language;
  private final SpanMapper spans;
  private final Iris iris;

  ErrataMapper(String documentId, String language, SpanMapper spans, Iris iris) {
    this.documentId = documentId;
    this.language = language;
    this.spans = spans;
    this.iris = iris;
  }

  /**
   * Adds corrections.
   *
   * @param sources the outside sources, by the id under which a correction cites them
   */
  void addErrata(
      Graph graph, List<Erratum> errata, List<Sentence> sentences, Map<String, Node> sources) {
    for (Erratum erratum : errata) {
      Node node =
          annotation(
              graph,
              "erratum/" + erratum.id(),
              Bayan.Erratum,
              List.of(erratum.span()),
              OA.editing.asNode());
      graph.add(node, DCTerms.identifier.asNode(), Literals.string(erratum.id()));
      graph.add(node, Bayan.erratumKind, Bayan.concept("erratum-kind", erratum.kind()));
      graph.add(node, Bayan.certainty, Bayan.concept("certainty", erratum.certainty()));
      erratum
          .correction()
          .ifPresent(correction -> {
            Node body = iris.within(documentId, "erratum/" + erratum.id() + "/body");
            graph.add(node, OA.hasBody.asNode(), body);
            graph.add(body, TYPE, OA.TextualBody.asNode());
            graph.add(body, RDF.value.asNode(), Literals.text(correction, language));
          });
      for (String evidence : erratum.evidence()) {
        if (sources.containsKey(evidence)) {
          graph.add(node, Bayan.evidence, sources.get(evidence));
        }
        sentences.stream()
            .filter(sentence -> sentence.id().equals(evidence))
            .forEach(sentence -> graph.add(node, Bayan.evidence, spans.iri(sentence.span())));
      }
      erratum
          .note()
          .ifPresent(note -> graph.add(node, RDFS.comment.asNode(), Literals.english(note)));
    }
  }

  void addReadings(Graph graph, List<Reading> readings) {
    for (Reading reading : readings) {
      Node node =
          annotation(
              graph,
              "reading/" + reading.id(),
              Bayan.ReadingNote,
              reading.sentences(),
              OA.commenting.asNode());
      graph.add(node, DCTerms.identifier.asNode(), Literals.string(reading.id()));
      graph.add(node, Bayan.question, Literals.english(reading.question()));
      graph.add(node, Bayan.reading, Literals.english(reading.reading()));
      graph.add(node, Bayan.reason, Literals.english(reading.reason()));
    }
  }

  void addPresuppositions(Graph graph, List<Presupposition> presuppositions) {
    for (Presupposition presupposition : presuppositions) {
      Node node =
          annotation(
              graph,
              "presupposition/" + presupposition.id(),
              Bayan.Presupposition,
              List.of(presupposition.span()),
              OA.commenting.asNode());
      graph.add(node, DCTerms.identifier.asNode(), Literals.string(presupposition.id()));
      graph.add(node, Bayan.fact, Literals.english(presupposition.fact()));
    }
  }

  private Node annotation(Graph graph, String name, Node type, List<Span> target, Node motivation) {
    Node node = iris.within(documentId, name);
    graph.add(node, TYPE, type);
    graph.add(node, TYPE, OA.Annotation.asNode());
    graph.add(node, OA.motivatedBy.asNode(), motivation);
    for (Span span : target) {
      graph.add(node, OA.hasTarget.asNode(), spans.addQuote(graph, span));
    }
    graph.add(node, Bayan.layer, REVIEWED);
    return node;
  }
}

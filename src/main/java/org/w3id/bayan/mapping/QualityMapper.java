package org.w3id.bayan.mapping;

import java.math.BigDecimal;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.bayan.review.LayerAgreement;
import org.w3id.bayan.review.Quality;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Dqv;
import org.w3id.bayan.vocab.Iris;

/**
 * Maps how well the program's findings agree with the reader's, in the Data Quality Vocabulary:
 * precision, recall and F1 of each kind of finding, and which finding confirms which.
 */
final class QualityMapper {
  private static final String METRICS = "quality-metric";

  private final String documentId;
  private final ActMapper acts;
  private final FindingMapper findings;
  private final Iris iris;

  QualityMapper(String documentId, ActMapper acts, FindingMapper findings, Iris iris) {
    this.documentId = documentId;
    this.acts = acts;
    this.findings = findings;
    this.iris = iris;
  }

  void addAgreement(Graph graph, Node extractionGraph, LayerAgreement agreement) {
    agreement
        .qualities()
        .forEach((subject, quality) -> {
          Quality measured = quality;
          addMeasurement(graph, extractionGraph, subject + "-precision", measured.precision());
          addMeasurement(graph, extractionGraph, subject + "-recall", measured.recall());
          addMeasurement(graph, extractionGraph, subject + "-f1", measured.f1());
        });
    agreement
        .acts()
        .forEach(pair ->
            graph.add(acts.act(pair.reviewed()), Bayan.confirms, acts.act(pair.extracted())));
    agreement
        .mentions()
        .forEach(pair ->
            graph.add(
                findings.mention(pair.reviewed()),
                Bayan.confirms,
                findings.mention(pair.extracted())));
  }

  private void addMeasurement(Graph graph, Node extractionGraph, String metric, BigDecimal value) {
    Node measurement = iris.within(documentId, "quality/" + metric);
    graph.add(measurement, RDF.type.asNode(), Dqv.QualityMeasurement);
    graph.add(measurement, RDFS.label.asNode(), Literals.string(metric + ": " + value));
    graph.add(measurement, Dqv.isMeasurementOf, Bayan.concept(METRICS, metric));
    graph.add(measurement, Dqv.computedOn, extractionGraph);
    graph.add(measurement, Dqv.value, Literals.decimal(value));
    graph.add(iris.statement(documentId), Dqv.hasQualityMeasurement, measurement);
  }
}

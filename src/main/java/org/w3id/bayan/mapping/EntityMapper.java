package org.w3id.bayan.mapping;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.bayan.report.Entity;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;

/** Maps the things that only one document names. */
final class EntityMapper {
  private final String documentId;
  private final SpanMapper spans;
  private final FindingMapper findings;
  private final Iris iris;

  EntityMapper(String documentId, SpanMapper spans, FindingMapper findings, Iris iris) {
    this.documentId = documentId;
    this.spans = spans;
    this.findings = findings;
    this.iris = iris;
  }

  void addEntities(Graph graph, List<Entity> entities) {
    for (Entity entity : entities) {
      Node node = iris.thing(entity.id());
      graph.add(node, RDF.type.asNode(), NodeFactory.createURI(Bayan.NS + entity.className()));
      graph.add(node, SKOS.prefLabel.asNode(), Literals.text(entity.name(), entity.language()));
      graph.add(node, DCTerms.isReferencedBy.asNode(), iris.statement(documentId));
      graph.add(node, Bayan.evidence, spans.addSpan(graph, entity.span()));
      findings.addOrigin(graph, node, entity.origin());
    }
  }
}

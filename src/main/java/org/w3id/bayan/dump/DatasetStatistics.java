package org.w3id.bayan.dump;

import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.w3id.bayan.store.DistinctNodes;

/**
 * What there is in the published view, counted in one pass.
 *
 * @param classes instances of each class
 * @param properties triples with each property
 */
record DatasetStatistics(
    long triples,
    long subjects,
    long objects,
    Map<Node, Long> classes,
    Map<Node, Long> properties) {
  private static final Comparator<Node> NODES = NodeCmp::compareRDFTerms;

  /**
   * Counts what is in a dataset.
   *
   * @param subjectSeen is told each subject once: TDB2 gives triples in the order of their subjects
   */
  static DatasetStatistics of(DatasetGraph dataset, Consumer<Node> subjectSeen) {
    return Txn.calculateRead(dataset, () -> count(dataset, subjectSeen));
  }

  private static DatasetStatistics count(DatasetGraph dataset, Consumer<Node> subjectSeen) {
    long subjects = 0;
    Node last = null;
    Map<Node, Long> classes = new TreeMap<>(NODES);
    Map<Node, Long> properties = new TreeMap<>(NODES);
    long triples = 0;
    Iterator<Quad> quads = dataset.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      triples++;
      if (!quad.getSubject().equals(last)) {
        last = quad.getSubject();
        subjects++;
        subjectSeen.accept(last);
      }
      properties.merge(quad.getPredicate(), 1L, Long::sum);
      if (quad.getPredicate().equals(RDF.type.asNode())) {
        classes.merge(quad.getObject(), 1L, Long::sum);
      }
    }
    return new DatasetStatistics(
        triples, subjects, DistinctNodes.objects(dataset), classes, properties);
  }
}

package org.w3id.bayan.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.w3id.bayan.load.Database;
import org.w3id.bayan.vocab.GraphKind;
import org.w3id.bayan.vocab.Sd;

/**
 * Puts graphs in the place of others in a database that is being written, and keeps its default
 * graph what the published view is.
 */
final class GraphExchange {
  private final Database database;
  private final PublishedView view;

  GraphExchange(Database database, PublishedView view) {
    this.database = database;
    this.view = view;
  }

  /** The graphs that a provenance graph lists; none, if there is no such graph. */
  Set<Node> graphsOf(Node provenance) {
    DatasetGraph dataset = holding(Set.of(provenance));
    return Txn.calculateRead(dataset, () -> graphsOf(dataset, provenance));
  }

  private static Set<Node> graphsOf(DatasetGraph dataset, Node provenance) {
    Set<Node> graphs = new HashSet<>();
    dataset
        .find(provenance, Node.ANY, RDF.type.asNode(), Sd.NamedGraph)
        .forEachRemaining(quad -> graphs.add(quad.getSubject()));
    return graphs;
  }

  /**
   * Puts graphs in the place of others. What is there already is not written again: the database
   * only grows.
   */
  void replace(Set<Node> oldGraphs, Map<Node, Graph> newGraphs) {
    if (!oldGraphs.isEmpty()) {
      DatasetGraph dataset = holding(oldGraphs);
      if (Txn.calculateRead(dataset, () -> holds(dataset, oldGraphs, newGraphs))) {
        return;
      }
      Txn.executeWrite(dataset, () -> remove(dataset, oldGraphs));
    }
    database.add(newGraphs, view.among(newGraphs.keySet()));
  }

  /** What is written, and with it what waits if some of these graphs are there. */
  private DatasetGraph holding(Set<Node> graphs) {
    return database.hasWaiting(graphs) ? database.dataset() : database.written();
  }

  /**
   * Removes graphs. A triple that a waiting graph publishes too comes back to the default graph
   * when that is written.
   */
  private void remove(DatasetGraph dataset, Set<Node> graphs) {
    List<Triple> unpublished = new ArrayList<>();
    for (Node graph : view.among(graphs)) {
      dataset
          .find(graph, Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> unpublished.add(quad.asTriple()));
    }
    graphs.forEach(dataset::removeGraph);
    for (Triple triple : unpublished) {
      if (!isPublishedElsewhere(dataset, triple)) {
        dataset.delete(Quad.create(Quad.defaultGraphIRI, triple));
      }
    }
  }

  private static boolean holds(
      DatasetGraph dataset, Set<Node> oldGraphs, Map<Node, Graph> newGraphs) {
    return oldGraphs.equals(newGraphs.keySet())
        && newGraphs.entrySet().stream()
            .allMatch(graph -> holds(dataset, graph.getKey(), graph.getValue()));
  }

  private static boolean holds(DatasetGraph dataset, Node name, Graph graph) {
    return dataset.getGraph(name).size() == graph.size()
        && graph.stream().allMatch(triple -> dataset.contains(Quad.create(name, triple)));
  }

  private boolean isPublishedElsewhere(DatasetGraph dataset, Triple triple) {
    Iterator<Quad> holders =
        dataset.findNG(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject());
    while (holders.hasNext()) {
      if (isPublished(dataset, holders.next().getGraph())) {
        return true;
      }
    }
    return false;
  }

  private boolean isPublished(DatasetGraph dataset, Node graph) {
    Set<Node> companions =
        view.iris()
            .documentOfGraph(graph)
            .map(document -> graphsOf(dataset, view.iris().graph(GraphKind.PROVENANCE, document)))
            .orElseGet(() -> Set.of(graph));
    return view.among(companions).contains(graph);
  }
}

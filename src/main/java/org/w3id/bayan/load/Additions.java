package org.w3id.bayan.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.tdb2.store.nodetable.NodeTable;

/**
 * Graphs that are to be added to a database and are not in its indexes yet. Some are held as they
 * are, the others as the numbers of their nodes, which are in the database already.
 */
final class Additions {
  /** So many triples are held before their nodes are written. */
  private static final int HELD = 150_000;

  /** So many quads are held before the indexes are written. */
  private static final int MOST = 2_000_000;

  /** Any order will do, if it is that of the nodes and not of the machine. */
  private static final Comparator<Node> IN_ORDER =
      Comparator.comparing(Node::isLiteral)
          .thenComparing(Additions::characters)
          .thenComparing(NodeCmp::compareRDFTerms);

  private final List<Held> held = new ArrayList<>();
  private final Set<Node> names = new HashSet<>();
  private final NodeIdRows quads = new NodeIdRows(4);
  private final NodeIdRows triples = new NodeIdRows(3);
  private int size;

  /**
   * Graphs that belong together.
   *
   * @param published those that are also a part of the default graph
   */
  private record Held(Map<Node, Graph> graphs, Set<Node> published) {}

  void add(Map<Node, Graph> graphs, Set<Node> published) {
    held.add(new Held(graphs, published));
    names.addAll(graphs.keySet());
    graphs.values().forEach(graph -> size += graph.size());
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** Whether one of these graphs is among them. */
  boolean haveAny(Set<Node> graphs) {
    return graphs.stream().anyMatch(names::contains);
  }

  /** Whether it is time to write their nodes. */
  boolean areMany() {
    return size >= HELD;
  }

  /** Whether it is time to write them all. */
  boolean areTooMany() {
    return quads.size() >= MOST;
  }

  /** Writes the nodes. Within a transaction. */
  void number(NodeTable nodes) {
    held.forEach(graphs -> number(graphs, nodes));
    held.clear();
    size = 0;
  }

  /** Numbers nodes in their order, so that the same input gives the same database. */
  private void number(Held graphs, NodeTable table) {
    Set<Node> nodes = new HashSet<>(graphs.graphs().keySet());
    graphs
        .graphs()
        .values()
        .forEach(graph ->
            graph
                .find()
                .forEachRemaining(triple -> {
                  nodes.add(triple.getSubject());
                  nodes.add(triple.getPredicate());
                  nodes.add(triple.getObject());
                }));
    Map<Node, Long> numbers = HashMap.newHashMap(nodes.size());
    nodes.stream()
        .sorted(IN_ORDER)
        .forEachOrdered(
            node -> numbers.put(node, NodeIdRows.number(table.getAllocateNodeId(node))));
    graphs
        .graphs()
        .forEach((name, graph) -> {
          long number = numberOf(name, numbers);
          boolean isPublished = graphs.published().contains(name);
          graph.find().forEachRemaining(triple -> add(number, triple, isPublished, numbers));
        });
  }

  private void add(long graph, Triple triple, boolean isPublished, Map<Node, Long> numbers) {
    long subject = numberOf(triple.getSubject(), numbers);
    long predicate = numberOf(triple.getPredicate(), numbers);
    long object = numberOf(triple.getObject(), numbers);
    quads.add(graph, subject, predicate, object);
    if (isPublished) {
      triples.add(subject, predicate, object);
    }
  }

  private static String characters(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  private static long numberOf(Node node, Map<Node, Long> numbers) {
    return Objects.requireNonNull(numbers.get(node));
  }

  NodeIdRows quads() {
    return quads;
  }

  /** Those of the default graph. */
  NodeIdRows triples() {
    return triples;
  }
}

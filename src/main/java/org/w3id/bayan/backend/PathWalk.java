package org.w3id.bayan.backend;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.eval.PathEngineSPARQL;
import org.apache.jena.sparql.util.Context;

/**
 * Walks a property path from one node, by the rules of SPARQL 1.1 (18.4).
 *
 * <p>Jena 6.0.0 follows {@code *} and {@code +} by calling itself for each node on the way, so that
 * a long chain in the data overflows the stack, and counts again and again how often a node is
 * reached where that no longer matters.
 */
final class PathWalk extends PathEngineSPARQL {
  /** How many {@code *} and {@code +} stand around what is being walked. */
  private int closures;

  private PathWalk(Graph graph, Context context, boolean forwards) {
    super(graph, context);
    if (!forwards) {
      flipDirection();
    }
  }

  /** The nodes at the other end, each as often as it is reached. */
  static List<Node> from(Node start, Path path, boolean forwards, Graph graph, Context context) {
    List<Node> reached = new ArrayList<>();
    new PathWalk(graph, context, forwards).eval(path, start, reached);
    return reached;
  }

  @Override
  protected void doSeq(Path left, Path right, Node node, Collection<Node> output) {
    Collection<Node> middle = closures > 0 ? new LinkedHashSet<>() : new ArrayList<>();
    eval(direction() ? left : right, node, middle);
    for (Node next : middle) {
      eval(direction() ? right : left, next, output);
    }
  }

  @Override
  protected void doZeroOrMore(Path step, Node node, Collection<Node> output) {
    close(step, List.of(node), output);
  }

  @Override
  protected void doOneOrMore(Path step, Node node, Collection<Node> output) {
    close(step, step(step, node), output);
  }

  private void close(Path step, Collection<Node> starts, Collection<Node> output) {
    Set<Node> seen = new HashSet<>(starts);
    Deque<Node> open = new ArrayDeque<>(starts);
    while (!open.isEmpty()) {
      Node node = open.remove();
      output.add(node);
      for (Node next : step(step, node)) {
        if (seen.add(next)) {
          open.add(next);
        }
      }
    }
  }

  private Set<Node> step(Path step, Node node) {
    Set<Node> reached = new LinkedHashSet<>();
    closures++;
    eval(step, node, reached);
    closures--;
    return reached;
  }
}

package org.w3id.bayan.backend;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.IterAbortable;
import org.apache.jena.sparql.engine.iterator.QueryIter;
import org.apache.jena.sparql.engine.iterator.QueryIterExtendByVar;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterRepeatApply;
import org.apache.jena.sparql.engine.iterator.QueryIterYieldN;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.graph.GraphUtils;
import org.apache.jena.system.G;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** The rows of a query, continued along a property path; a query that is stopped stops here too. */
final class PathRows extends QueryIterRepeatApply {
  private final TriplePath triple;
  private final Graph graph;

  PathRows(TriplePath triple, QueryIterator input, ExecutionContext context) {
    super(input, context);
    this.triple = triple;
    this.graph = stoppable(context.getActiveGraph(), context.getCancelSignal());
  }

  private static Graph stoppable(Graph graph, AtomicBoolean stop) {
    return new GraphWrapper(graph) {
      @Override
      public ExtendedIterator<Triple> find(Node s, Node p, Node o) {
        return WrappedIterator.create(IterAbortable.wrap(super.find(s, p, o), stop));
      }
    };
  }

  @Override
  protected QueryIterator nextStage(Binding row) {
    Node subject = Var.lookup(row, triple.getSubject());
    Node object = Var.lookup(row, triple.getObject());
    if (!Var.isVar(subject)) {
      return continued(row, walk(subject, true), object);
    }
    if (!Var.isVar(object)) {
      return continued(row, walk(object, false), subject);
    }
    QueryIterator starts =
        new QueryIterExtendByVar(row, Var.alloc(subject), starts(path(), true), getExecContext());
    return QueryIter.flatMap(
        starts,
        start ->
            continued(
                start,
                walk(start.get(Var.alloc(subject)), true),
                Var.lookup(start, triple.getObject())),
        getExecContext());
  }

  private Path path() {
    return triple.isTriple() ? new P_Link(triple.getPredicate()) : triple.getPath();
  }

  private List<Node> walk(Node start, boolean forwards) {
    return PathWalk.from(start, path(), forwards, graph, getExecContext().getContext());
  }

  private QueryIterator continued(Binding row, List<Node> reached, Node end) {
    if (Var.isVar(end)) {
      Var variable = Var.alloc(end);
      Iterator<Binding> rows =
          Iter.map(reached.iterator(), node -> BindingFactory.binding(row, variable, node));
      return QueryIterPlainWrapper.create(rows, getExecContext());
    }
    int times = Math.toIntExact(reached.stream().filter(end::sameValueAs).count());
    return new QueryIterYieldN(times, row, getExecContext());
  }

  /** Nodes, each once, among which are all from which the path leads anywhere. */
  private Iterator<Node> starts(Path path, boolean forwards) {
    return switch (path) {
      case P_Link link when !isComputed(link.getNode()) ->
          forwards
              ? G.iterSubjectsOfPredicate(graph, link.getNode())
              : G.iterObjectsOfPredicate(graph, link.getNode());
      case P_Inverse inverse -> starts(inverse.getSubPath(), !forwards);
      case P_OneOrMore1 repeated -> starts(repeated.getSubPath(), forwards);
      case P_Seq steps -> starts(forwards ? steps.getLeft() : steps.getRight(), forwards);
      case P_Alt either ->
          Iter.distinct(
              Iter.concat(starts(either.getLeft(), forwards), starts(either.getRight(), forwards)));
      default -> GraphUtils.allNodes(graph);
    };
  }

  private boolean isComputed(Node predicate) {
    PropertyFunctionRegistry registry =
        PropertyFunctionRegistry.chooseRegistry(getExecContext().getContext());
    return predicate.isURI() && registry != null && registry.isRegistered(predicate.getURI());
  }
}

package org.w3id.bayan.publish.sparql;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.jspecify.annotations.Nullable;

/**
 * Finds in a query, wherever it stands there, what would make this machine call another one, run
 * code, read files or tell of itself.
 */
final class ForbiddenParts {
  private static final String CODE = "java:";
  private static final String FILE = "file:";
  private static final Set<String> ENGINE_NAMESPACES =
      Set.of(
          "http://jena.apache.org/ARQ/function#",
          "http://jena.hpl.hp.com/ARQ/function#",
          "http://www.w3.org/2005/xpath-functions#");

  /** Functions of the engine that tell of this machine, write to its log or make it wait. */
  private static final Set<String> TELLING =
      Set.of("context", "SystemVar", "systemVar", "version", "print", "wait", "eval", "execTime");

  private final Set<String> functions = new LinkedHashSet<>();
  private final Set<Node> services = new LinkedHashSet<>();
  private @Nullable String found;

  private ForbiddenParts() {}

  /**
   * What a query must not have, if it has it.
   *
   * @param services the endpoints that it may ask
   */
  static Optional<String> in(Query query, Set<String> services) {
    ForbiddenParts parts = walked(query);
    return Optional.ofNullable(parts.found)
        .or(() ->
            parts.services.stream()
                .filter(service -> !service.isURI() || !services.contains(service.getURI()))
                .findFirst()
                .map(service -> refusal(service, services)));
  }

  /** Whether a query asks another endpoint. */
  static boolean asksOthers(Query query) {
    return !walked(query).services.isEmpty();
  }

  private static String refusal(Node service, Set<String> services) {
    if (services.isEmpty()) {
      return "SERVICE is switched off: this endpoint does not call others";
    }
    return "SERVICE %s: this endpoint asks no others than %s, each by its address"
        .formatted(
            NodeFmtLib.strTTL(service),
            services.stream().sorted().collect(Collectors.joining(">, <", "<", ">")));
  }

  /** The IRIs of the functions that a query calls, wherever they stand there. */
  static Set<String> functionsIn(Query query) {
    return Set.copyOf(walked(query).functions);
  }

  private static ForbiddenParts walked(Query query) {
    ForbiddenParts parts = new ForbiddenParts();
    query.getGraphURIs().forEach(parts::checkGraph);
    query.getNamedGraphURIs().forEach(parts::checkGraph);
    Op op = query.getQueryPattern() == null ? null : Algebra.compile(query);
    if (op != null) {
      Walker.walk(op, parts.new Patterns(), parts.new Expressions());
    }
    return parts;
  }

  /** What the dataset of a query must not have. */
  static Optional<String> in(DatasetDescription dataset) {
    ForbiddenParts parts = new ForbiddenParts();
    dataset.getDefaultGraphURIs().forEach(parts::checkGraph);
    dataset.getNamedGraphURIs().forEach(parts::checkGraph);
    return Optional.ofNullable(parts.found);
  }

  private void checkGraph(String graph) {
    if (graph.regionMatches(true, 0, FILE, 0, FILE.length())) {
      found = "FROM <%s>: files are not read; name a graph of the dataset".formatted(graph);
    }
  }

  private void checkName(String name) {
    inName(name).ifPresent(reason -> found = reason);
  }

  /** Why a function must not be called, if it must not. */
  static Optional<String> inName(String name) {
    if (name.regionMatches(true, 0, CODE, 0, CODE.length())) {
      return Optional.of("<%s>: no code is run for a query".formatted(name));
    }
    int local = Math.max(name.lastIndexOf('#'), name.lastIndexOf('.')) + 1;
    boolean engine = ENGINE_NAMESPACES.stream().anyMatch(name::startsWith);
    return engine && TELLING.contains(name.substring(local))
        ? Optional.of("<%s>: this function is switched off".formatted(name))
        : Optional.empty();
  }

  private final class Patterns extends OpVisitorBase {
    @Override
    public void visit(OpService service) {
      services.add(service.getService());
    }

    @Override
    public void visit(OpBGP pattern) {
      for (Triple triple : pattern.getPattern()) {
        checkPredicate(triple.getPredicate());
      }
    }

    @Override
    public void visit(OpPath path) {
      String written = String.valueOf(path.getTriplePath().getPath());
      if (written.contains("<" + CODE)) {
        found = "%s: no code is run for a query".formatted(written);
      }
      if (path.getTriplePath().getPredicate() != null) {
        checkPredicate(path.getTriplePath().getPredicate());
      }
    }

    @Override
    public void visit(OpPropFunc function) {
      checkPredicate(function.getProperty());
    }

    /** Jena's walker goes past the conditions of ORDER BY. */
    @Override
    public void visit(OpOrder order) {
      for (SortCondition condition : order.getConditions()) {
        check(condition.getExpression());
      }
    }

    /** Jena's walker goes past what is aggregated. */
    @Override
    public void visit(OpGroup group) {
      for (ExprAggregator aggregator : group.getAggregators()) {
        if (aggregator.getAggregator() instanceof AggCustom unknown) {
          found = "<%s>: there is no such aggregate".formatted(unknown.getIRI());
        }
        ExprList expressions = aggregator.getAggregator().getExprList();
        if (expressions != null) {
          expressions.forEach(this::check);
        }
      }
    }

    private void check(Expr expression) {
      Walker.walk(expression, this, new Expressions());
    }

    private void checkPredicate(Node predicate) {
      if (predicate.isURI()) {
        checkName(predicate.getURI());
      }
    }
  }

  private final class Expressions extends ExprVisitorBase {
    @Override
    public void visit(ExprFunction0 function) {
      check(function);
    }

    @Override
    public void visit(ExprFunction1 function) {
      check(function);
    }

    @Override
    public void visit(ExprFunction2 function) {
      check(function);
    }

    @Override
    public void visit(ExprFunction3 function) {
      check(function);
    }

    @Override
    public void visit(ExprFunctionN function) {
      check(function);
    }

    private void check(ExprFunction function) {
      if (function.getFunctionIRI() != null) {
        functions.add(function.getFunctionIRI());
        checkName(function.getFunctionIRI());
      }
    }
  }
}

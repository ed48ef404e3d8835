package org.w3id.bayan.validate;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;

/**
 * The nodes that a shape in SPARQL may complain of, by one query for all of them.
 *
 * <p>SHACL asks its query anew for each node, and preparing a query takes far longer than answering
 * it. So it is asked once with all nodes as the values of {@code $this}; Jena then judges only
 * those that come back. The answer is the same as long as {@code $this} is used only in patterns
 * that bind it and in filters beside them, which a test sees to.
 */
final class Suspects {
  private static final Var THIS = Var.alloc("this");

  private Suspects() {}

  /** Those of the nodes that must be judged one by one. */
  static Collection<Node> among(Collection<Node> nodes, Shape shape, Graph data) {
    Optional<List<Query>> queries = queriesOf(shape);
    if (queries.isEmpty() || nodes.isEmpty()) {
      return nodes;
    }
    Set<Node> suspects = new HashSet<>();
    for (Query query : queries.get()) {
      try (QueryExec execution = QueryExec.graph(data).query(forAll(query, nodes)).build()) {
        RowSet rows = execution.select();
        rows.forEachRemaining(row -> suspects.add(row.get(THIS)));
      }
    }
    return suspects;
  }

  /** The queries of a shape, if it consists of nothing else. */
  private static Optional<List<Query>> queriesOf(Shape shape) {
    if (!shape.getPropertyShapes().isEmpty()) {
      return Optional.empty();
    }
    List<Query> queries =
        shape.getConstraints().stream()
            .flatMap(Suspects::query)
            .filter(Query::isSelectType)
            .toList();
    return queries.size() == shape.getConstraints().size()
        ? Optional.of(queries)
        : Optional.empty();
  }

  private static Stream<Query> query(Constraint constraint) {
    return constraint instanceof SparqlConstraint sparql
        ? Stream.of(sparql.getQuery())
        : Stream.empty();
  }

  private static Query forAll(Query query, Collection<Node> nodes) {
    ElementData values = new ElementData();
    values.add(THIS);
    nodes.forEach(node -> values.add(BindingFactory.binding(THIS, node)));
    ElementGroup group = new ElementGroup();
    group.addElement(values);
    Element pattern = query.getQueryPattern();
    if (pattern instanceof ElementGroup parts) {
      parts.getElements().forEach(group::addElement);
    } else {
      group.addElement(pattern);
    }
    Query forAll = query.cloneQuery();
    forAll.setQueryPattern(group);
    return forAll;
  }
}

package org.w3id.bayan.remote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.E_NotEquals;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementPathBlock;

/** A query for all that some patterns of one form find. */
final class PatternQuery {
  private static final Var GRAPH = Var.alloc("g");
  private static final Var SUBJECT = Var.alloc("s");
  private static final Var PREDICATE = Var.alloc("p");
  private static final Var OBJECT = Var.alloc("o");
  private static final List<Var> TERMS = List.of(SUBJECT, PREDICATE, OBJECT);
  private static final List<Var> ORDER = List.of(PREDICATE, SUBJECT, OBJECT, GRAPH);

  private final List<Pattern> patterns;
  private final Optional<Node> view;

  /**
   * @param patterns at least one, all of one form
   * @param view the named graph that holds the published view, if the default graph does not
   */
  PatternQuery(List<Pattern> patterns, Optional<String> view) {
    this.patterns = List.copyOf(patterns);
    this.view = view.map(NodeFactory::createURI);
  }

  private Pattern model() {
    return patterns.getFirst();
  }

  private boolean isSingle() {
    return patterns.size() == 1;
  }

  private static List<Node> terms(Pattern pattern) {
    return List.of(pattern.subject(), pattern.predicate(), pattern.object());
  }

  /**
   * The query, whose answer has any order.
   *
   * @param limit how many rows at most
   */
  Query query(long limit) {
    Query query = QueryFactory.make();
    query.setQuerySelectType();
    query.setQueryPattern(where());
    variables().forEach(query::addResultVar);
    query.ensureResultVars();
    if (limit != Query.NOLIMIT) {
      query.setLimit(limit);
    }
    return query;
  }

  /** The same for one pattern, whose answer is the first rows in an order that stays. */
  Query first(long limit) {
    Query query = query(limit);
    if (!isWholeGraph()) {
      order().forEach(it -> query.addOrderBy(it, Query.ORDER_DEFAULT));
    }
    return query;
  }

  private boolean isWholeGraph() {
    return terms(model()).stream().noneMatch(Node::isConcrete);
  }

  /** So that what is found first is the same each time, and pages fit together. */
  private List<Var> order() {
    List<Var> variables = variables();
    return ORDER.stream().filter(variables::contains).toList();
  }

  private List<Var> variables() {
    List<Var> variables = new ArrayList<>();
    if (model().graph().equals(Node.ANY)) {
      variables.add(GRAPH);
    }
    for (int index = 0; index < TERMS.size(); index++) {
      if (!isSingle() || !terms(model()).get(index).isConcrete()) {
        variables.add(TERMS.get(index));
      }
    }
    return variables;
  }

  /** What is looked for. */
  Element where() {
    ElementGroup group = new ElementGroup();
    if (!isSingle()) {
      group.addElement(values());
    }
    ElementPathBlock triple = new ElementPathBlock();
    triple.addTriple(Triple.create(term(0), term(1), term(2)));
    Node graph = model().graph();
    if (graph.equals(Node.ANY)) {
      group.addElement(new ElementNamedGraph(GRAPH, triple));
      view.ifPresent(it ->
          group.addElement(
              new ElementFilter(new E_NotEquals(new ExprVar(GRAPH), NodeValue.makeNode(it)))));
    } else if (!model().isOfView()) {
      group.addElement(new ElementNamedGraph(graph, triple));
    } else {
      group.addElement(view.<Element>map(it -> new ElementNamedGraph(it, triple)).orElse(triple));
    }
    return group;
  }

  private Node term(int index) {
    Node given = terms(model()).get(index);
    return isSingle() && given.isConcrete() ? given : TERMS.get(index);
  }

  private ElementData values() {
    ElementData values = new ElementData();
    List<Node> form = terms(model());
    for (int index = 0; index < form.size(); index++) {
      if (form.get(index).isConcrete()) {
        values.add(TERMS.get(index));
      }
    }
    for (Pattern pattern : patterns) {
      BindingBuilder row = BindingFactory.builder();
      for (int index = 0; index < form.size(); index++) {
        if (form.get(index).isConcrete()) {
          row.add(TERMS.get(index), terms(pattern).get(index));
        }
      }
      values.add(row.build());
    }
    return values;
  }

  /** What a row of the answer says. */
  Quad quad(Binding row) {
    Node graph = model().graph();
    return Quad.create(
        graph.equals(Node.ANY) ? row.get(GRAPH) : graph,
        found(row, 0),
        found(row, 1),
        found(row, 2));
  }

  private Node found(Binding row, int index) {
    Node term = term(index);
    return term instanceof Var variable ? row.get(variable) : term;
  }
}

package org.w3id.bayan.remote;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.Vars;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.modify.TemplateLib;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * A query that another server answers. Only SELECT is sent: a graph is made here from the rows of
 * its pattern, because the forms of graphs do not show where they were cut.
 */
final class RemoteExecution implements QueryExec {
  private final RemoteServer server;
  private final Query query;
  private final Context context;
  private final Duration limit;
  private @Nullable RemoteRows open;
  private boolean closed;

  /**
   * @param query with the graphs that it is about
   */
  RemoteExecution(RemoteServer server, Query query, Context context, Duration limit) {
    this.server = server;
    this.query = query;
    this.context = context;
    this.limit = limit;
  }

  @Override
  public RowSet select() {
    return rows(query.cloneQuery());
  }

  /** Servers agree better on what a row is than on how to say yes or no. */
  @Override
  public boolean ask() {
    Query select = query.cloneQuery();
    Var yes = unused(select);
    select.setQuerySelectType();
    select.addResultVar(yes, NodeValue.TRUE);
    if (!select.hasLimit()) {
      select.setLimit(1);
    }
    try (RemoteRows rows = rows(select)) {
      return rows.hasNext();
    }
  }

  /** A variable that a query does not have. */
  private static Var unused(Query query) {
    String text = query.serialize();
    String name = "yes";
    while (text.contains(name)) {
      name += "s";
    }
    return Var.alloc(name);
  }

  private RemoteRows rows(Query select) {
    RemoteRows rows = server.select(ready(select), limit);
    open = rows;
    return rows;
  }

  /**
   * The query as it is sent: about the right graph, and by the standard. What the engine here would
   * take beyond that, others need not understand.
   *
   * @throws org.apache.jena.query.QueryParseException if it is not by the standard
   */
  private Query ready(Query asked) {
    Optional<String> view = server.endpoint().view();
    if (view.isPresent() && asked.getQueryPattern() != null && !asked.hasDatasetDescription()) {
      asked.setQueryPattern(within(view.get(), asked.getQueryPattern()));
    }
    return QueryFactory.create(asked.serialize(Syntax.syntaxSPARQL_12), Syntax.syntaxSPARQL_12);
  }

  /** Outside of GRAPH, a pattern is about the published view. */
  private static Element within(String view, Element pattern) {
    ElementGroup inner = new ElementGroup();
    inner.addElement(pattern);
    ElementGroup outer = new ElementGroup();
    outer.addElement(new ElementNamedGraph(NodeFactory.createURI(view), inner));
    return outer;
  }

  /** The same pattern, modifiers and values, as a query for some variables; for all, if none. */
  private Query selecting(Collection<Var> variables, boolean distinct) {
    Query select = query.cloneQuery();
    select.setQuerySelectType();
    select.getProject().clear();
    select.setQueryResultStar(variables.isEmpty());
    select.addProjectVars(variables);
    if (variables.isEmpty()) {
      select.resetResultVars();
    }
    select.setDistinct(distinct);
    return select;
  }

  @Override
  public Graph construct(Graph graph) {
    constructTriples().forEachRemaining(graph::add);
    return graph;
  }

  @Override
  public Iterator<Triple> constructTriples() {
    List<Triple> template = query.getConstructTemplate().getTriples();
    Set<Var> variables = new LinkedHashSet<>();
    template.forEach(triple -> Vars.addVarsFromTriple(variables, triple));
    return TemplateLib.calcTriples(template, rows(selecting(variables, false)));
  }

  @Override
  public Graph describe(Graph graph) {
    describeTriples().forEachRemaining(graph::add);
    return graph;
  }

  /** All that any graph says about the things; blank nodes are not followed. */
  @Override
  public Iterator<Triple> describeTriples() {
    Set<Node> things = new LinkedHashSet<>(query.getResultURIs());
    if (query.getQueryPattern() != null) {
      List<Var> variables = query.isQueryResultStar() ? List.of() : query.getProjectVars();
      try (RemoteRows rows = rows(selecting(variables, true))) {
        while (rows.hasNext()) {
          Binding row = rows.next();
          row.forEach((variable, node) -> things.add(node));
        }
      }
    }
    return Rounds.read(server, dataset -> about(things, dataset)).iterator();
  }

  private static List<Triple> about(Set<Node> things, DatasetGraph dataset) {
    List<Triple> triples = new ArrayList<>();
    for (Node thing : things) {
      dataset
          .find(Quad.defaultGraphIRI, thing, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> triples.add(quad.asTriple()));
      dataset
          .find(Quad.unionGraph, thing, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> triples.add(quad.asTriple()));
    }
    return triples;
  }

  @Override
  public Iterator<Quad> constructQuads() {
    throw new QueryBuildException("This endpoint constructs no named graphs");
  }

  @Override
  public DatasetGraph constructDataset(DatasetGraph dataset) {
    throw new QueryBuildException("This endpoint constructs no named graphs");
  }

  @Override
  public JsonArray execJson() {
    throw new QueryBuildException("JSON is no form of a SPARQL query");
  }

  @Override
  public Iterator<JsonObject> execJsonItems() {
    throw new QueryBuildException("JSON is no form of a SPARQL query");
  }

  @Override
  public @Nullable DatasetGraph getDataset() {
    return null;
  }

  @Override
  public Context getContext() {
    return context;
  }

  @Override
  public Query getQuery() {
    return query;
  }

  @Override
  public String getQueryString() {
    return query.serialize();
  }

  @Override
  public Graph construct() {
    return construct(GraphFactory.createDefaultGraph());
  }

  @Override
  public void abort() {
    close();
  }

  @Override
  public void close() {
    closed = true;
    RemoteRows rows = open;
    if (rows != null) {
      rows.close();
    }
  }

  @Override
  public boolean isClosed() {
    return closed;
  }
}

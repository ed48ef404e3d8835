package org.w3id.bayan.remote;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;
import org.w3id.bayan.backend.Backend;
import org.w3id.bayan.backend.Traffic;
import org.w3id.bayan.backend.UnansweredException;

/**
 * The triples behind another server.
 *
 * @param copy all of them, as they were when the version was taken over; nothing, if they are too
 *     many
 */
record RemoteBackend(RemoteServer server, Optional<DatasetGraph> copy) implements Backend {
  private static final Var NUMBER = Var.alloc("n");
  private static final Query SIZE = QueryFactory.create("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");

  @Override
  public <T> T read(Function<DatasetGraph, T> reader) {
    return Rounds.read(server, reader);
  }

  @Override
  public void hold(Runnable action) {
    action.run();
  }

  @Override
  public QueryExec execution(
      Query query, @Nullable DatasetDescription dataset, Context context, Duration limit) {
    Query asked = query.cloneQuery();
    if (dataset != null) {
      asked.getGraphURIs().clear();
      asked.getNamedGraphURIs().clear();
      dataset.getDefaultGraphURIs().forEach(asked::addGraphURI);
      dataset.getNamedGraphURIs().forEach(asked::addNamedGraphURI);
    }
    return new RemoteExecution(server, asked, context, limit);
  }

  @Override
  public Context context() {
    return ARQ.getContext();
  }

  @Override
  public long size() {
    return count(SIZE);
  }

  /** The number in the only row of an answer. */
  long count(Query query) {
    Duration limit = server.endpoint().patience().answer();
    try (QueryExec execution = new RemoteExecution(server, query, context(), limit)) {
      var rows = execution.select();
      Node number = rows.hasNext() ? rows.next().get(NUMBER) : null;
      if (number != null
          && number.isLiteral()
          && number.getLiteralLexicalForm().matches("\\d{1,18}")) {
        return Long.parseLong(number.getLiteralLexicalForm());
      }
    }
    throw new UnansweredException(
        false, "The server that holds the dataset does not say how large it is");
  }

  @Override
  public Optional<DatasetGraph> whole() {
    return copy;
  }

  @Override
  public Optional<Traffic> traffic() {
    return Optional.of(server.traffic());
  }
}

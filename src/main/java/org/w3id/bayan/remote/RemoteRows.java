package org.w3id.bayan.remote;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.w3id.bayan.backend.UnansweredException;

/** Rows that come from another server. Where they do not come to their end, there is an error. */
final class RemoteRows implements RowSet, AutoCloseable {
  private static final String WRONG = "answers with something that is no result of a query";

  private final List<Var> variables;
  private final RowSet rows;
  private final Watch.Body body;
  private final RemoteServer server;
  private boolean ended;

  private RemoteRows(List<Var> variables, RowSet rows, Watch.Body body, RemoteServer server) {
    this.variables = variables;
    this.rows = rows;
    this.body = body;
    this.server = server;
  }

  /** Reads rows; what follows them in an answer is an error too. */
  static RemoteRows of(List<Var> variables, Watch.Body body, RemoteServer server) {
    QueryExecResult result = read(body, server);
    if (!result.isRowSet()
        || orFailure(() -> result.rowSet().getResultVars() == null, body, server)) {
      throw failure(body, server, Optional.empty());
    }
    return new RemoteRows(List.copyOf(variables), result.rowSet(), body, server);
  }

  private static QueryExecResult read(Watch.Body body, RemoteServer server) {
    RowSetReader reader =
        RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON).create(ResultSetLang.RS_JSON);
    return orFailure(() -> reader.readAny(new Unclosed(body), new Context()), body, server);
  }

  /** The parser closes what it has read, before it is known whether that was all. */
  private static final class Unclosed extends FilterInputStream {
    private Unclosed(InputStream content) {
      super(content);
    }

    @Override
    public void close() {
      // closed by the rows
    }
  }

  /** Parsers tell in many ways that they have met what they do not expect. */
  private static <T> T orFailure(Supplier<T> reading, Watch.Body body, RemoteServer server) {
    try {
      return reading.get();
    } catch (UnansweredException e) {
      throw e;
    } catch (RuntimeException e) {
      throw failure(body, server, Optional.of(e));
    }
  }

  private static UnansweredException failure(
      Watch.Body body, RemoteServer server, Optional<RuntimeException> cause) {
    boolean late = body.isLate();
    body.close();
    server.traffic().addFailure();
    return server.failure(
        late, late ? "has not finished its answer in time" : WRONG, cause.orElse(null));
  }

  @Override
  public boolean hasNext() {
    if (ended) {
      return false;
    }
    boolean more = orFailure(rows::hasNext, body, server);
    if (!more) {
      ended = true;
      readToEnd();
    }
    return more;
  }

  /** A connection is used again only if its answer has been read to the end. */
  private void readToEnd() {
    try {
      for (int next = body.read(); next >= 0; next = body.read()) {
        if (!Character.isWhitespace(next) && next != '}') {
          throw failure(body, server, Optional.empty());
        }
      }
      close();
    } catch (IOException e) {
      throw failure(body, server, Optional.of(new IllegalStateException(e)));
    }
  }

  @Override
  public Binding next() {
    return orFailure(rows::next, body, server);
  }

  @Override
  public List<Var> getResultVars() {
    return variables;
  }

  @Override
  public long getRowNumber() {
    return rows.getRowNumber();
  }

  @Override
  public void close() {
    body.close();
  }
}

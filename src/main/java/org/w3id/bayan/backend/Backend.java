package org.w3id.bayan.backend;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/** Where the triples of a version are. */
public interface Backend {
  /**
   * Reads what a reader looks for, and gives what the reader makes of it.
   *
   * @param reader may be run several times, each time knowing more, and must change nothing outside
   *     of itself; the dataset that it gets is good only while it runs
   * @throws UnansweredException if another server holds the triples and fails
   */
  <T> T read(Function<DatasetGraph, T> reader);

  /** Does something that asks more than once; where it can be, all of it sees the same state. */
  void hold(Runnable action);

  /**
   * A query that is about to run.
   *
   * @param dataset the graphs that it is about; null for all that there is
   * @param limit after which it is stopped
   */
  QueryExec execution(
      Query query, @Nullable DatasetDescription dataset, Context context, Duration limit);

  /** What the engine is told with each query. */
  Context context();

  /** How many triples the published view has. */
  long size();

  /** All of it, for those who read everything; nothing, if it is too much to be had here. */
  Optional<DatasetGraph> whole();

  /** What passed between here and the server that holds the triples; nothing, if that is this. */
  Optional<Traffic> traffic();
}

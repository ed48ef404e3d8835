package org.w3id.bayan.publish.sparql;

import java.time.Duration;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.w3id.bayan.store.Store;

/** What queries may do. */
public final class QueryEndpoint {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private QueryEndpoint() {}

  /** A service that answers queries over the store, and does nothing else. */
  public static DataService of(Store store) {
    DatasetGraph dataset = store.dataset();
    Context context = dataset.getContext();
    context.set(ARQ.queryTimeout, "%1$d,%1$d".formatted(TIMEOUT.toMillis()));
    context.set(ARQ.httpServiceAllowed, false);
    return DataService.newBuilder(dataset).addEndpoint(Operation.Query).build();
  }
}

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
    // One number, for the whole query. With a second one, for the first row, a client that asks for
    // less time would not get it: Fuseki lowers only the one for the whole, and until the first row
    // only the other one counts.
    context.set(ARQ.queryTimeout, Long.toString(TIMEOUT.toMillis()));
    context.set(ARQ.httpServiceAllowed, false);
    return DataService.newBuilder(dataset).addEndpoint(Operation.Query).build();
  }
}

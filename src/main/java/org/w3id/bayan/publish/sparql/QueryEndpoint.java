package org.w3id.bayan.publish.sparql;

import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.w3id.bayan.config.QueryLimits;
import org.w3id.bayan.search.ServedIndex;
import org.w3id.bayan.store.ServedStore;

/** What can be done with the dataset through Fuseki. */
public final class QueryEndpoint {
  private QueryEndpoint() {}

  /** A service that answers queries over what is served, and does nothing else. */
  public static DataService of(
      ServedStore served, QueryLimits limits, ResultWriter results, ServedIndex index) {
    return service(DatasetGraphFactory.empty(), new QueryProcessor(served, limits, results, index))
        .build();
  }

  /** A service over a dataset that may also be changed; only for one that nobody keeps. */
  public static DataService writable(
      DatasetGraph dataset,
      ServedStore served,
      QueryLimits limits,
      ResultWriter results,
      ServedIndex index) {
    return service(dataset, new QueryProcessor(served, limits, results, index))
        .addEndpoint(Operation.Update)
        .addEndpoint(Operation.GSP_RW)
        .build();
  }

  private static DataService.Builder service(DatasetGraph dataset, QueryProcessor processor) {
    dataset.getContext().set(ARQ.httpServiceAllowed, false);
    Endpoint queries = Endpoint.create().operation(Operation.Query).processor(processor).build();
    return DataService.newBuilder(dataset).addEndpoint(queries);
  }
}

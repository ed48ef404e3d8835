package org.w3id.bayan.backend;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/** A dataset that is open in this process. */
public record OpenDataset(DatasetGraph dataset) implements Backend {
  /** The backend; one of TDB2 gets our own ways of running queries. */
  public static OpenDataset of(DatasetGraph dataset) {
    if (TDBInternal.isTDB2(dataset)) {
      QC.setFactory(dataset.getContext(), QueryExecutor::new);
    }
    return new OpenDataset(dataset);
  }

  @Override
  public <T> T read(Function<DatasetGraph, T> reader) {
    return Txn.calculateRead(dataset, () -> reader.apply(dataset));
  }

  @Override
  public void hold(Runnable action) {
    Txn.executeRead(dataset, action);
  }

  @Override
  public QueryExec execution(
      Query query, @Nullable DatasetDescription wanted, Context context, Duration limit) {
    Query asked = query;
    if (query.hasDatasetDescription()) {
      asked = query.cloneQuery();
      asked.getGraphURIs().clear();
      asked.getNamedGraphURIs().clear();
    }
    return QueryExec.newBuilder()
        .dataset(DynamicDatasets.dynamicDataset(wanted, dataset, false))
        .query(asked)
        .context(context)
        .overallTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
        .build();
  }

  @Override
  public Context context() {
    return dataset.getContext();
  }

  @Override
  public long size() {
    return read(it -> it.stream(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY).count());
  }

  @Override
  public Optional<DatasetGraph> whole() {
    return Optional.of(dataset);
  }

  @Override
  public Optional<Traffic> traffic() {
    return Optional.empty();
  }
}

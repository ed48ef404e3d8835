package org.w3id.bayan.backend;

import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Runs queries as TDB2 does, but takes an empty input for what it is. Jena 6.0.0 reorders a pattern
 * by the first row of its input and fails where there is none, for example behind a filter that
 * lets nothing through. Property paths are walked by {@link PathRows}.
 */
final class QueryExecutor extends OpExecutorTDB2 {
  QueryExecutor(ExecutionContext context) {
    super(context);
  }

  @Override
  protected QueryIterator execute(OpFilter operation, QueryIterator input) {
    return input.hasNext() ? super.execute(operation, input) : input;
  }

  @Override
  protected QueryIterator execute(OpBGP operation, QueryIterator input) {
    return input.hasNext() ? super.execute(operation, input) : input;
  }

  @Override
  protected QueryIterator execute(OpQuadPattern operation, QueryIterator input) {
    return input.hasNext() ? super.execute(operation, input) : input;
  }

  @Override
  protected QueryIterator execute(OpPath operation, QueryIterator input) {
    return new PathRows(operation.getTriplePath(), input, execCxt);
  }
}

package org.w3id.bayan.publish.sparql;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.rowset.RowSetWrapper;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphWrapper;

/** Answers that may not grow without end. */
final class Bounded {
  private Bounded() {}

  /** An answer, or something that it is made from, is longer than is allowed. */
  static final class TooLongException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooLongException(String message) {
      super(message);
    }

    /**
     * @param limit how many rows or triples an answer may have
     */
    TooLongException(long limit) {
      this(
          "The answer has more than %d rows or triples; ask for parts of it with LIMIT and OFFSET"
              .formatted(limit));
    }
  }

  /** Rows, of which the one beyond the limit is an error. */
  static RowSet rows(RowSet rows, long limit) {
    return new RowSetWrapper(rows) {
      private long count;

      @Override
      public Binding next() {
        if (++count > limit) {
          throw new TooLongException(limit);
        }
        return super.next();
      }
    };
  }

  /**
   * An empty graph, into which more than a number of triples cannot be added.
   *
   * @param cancelled when it is set, nothing can be added any more
   */
  static Graph graph(long limit, AtomicBoolean cancelled) {
    return new GraphWrapper(GraphFactory.createDefaultGraph()) {
      @Override
      public void add(Triple triple) {
        if (cancelled.get()) {
          throw new QueryCancelledException();
        }
        super.add(triple);
        if (get().size() > limit) {
          throw new TooLongException(limit);
        }
      }
    };
  }
}

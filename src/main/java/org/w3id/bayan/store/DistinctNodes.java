package org.w3id.bayan.store;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Counts the different nodes of the published view. TDB2 keeps its triples in the order of their
 * objects too, so they are counted as they change, in constant memory.
 */
public final class DistinctNodes {
  private static final String BY_OBJECT = "OSP";
  private static final int OBJECT = 2;

  private DistinctNodes() {}

  /** How many different objects the triples of the default graph have. */
  public static long objects(DatasetGraph dataset) {
    return Txn.calculateRead(
        dataset, () -> TDBInternal.isTDB2(dataset) ? changes(dataset) : objectsInMemory(dataset));
  }

  private static long changes(DatasetGraph dataset) {
    TupleIndex index =
        TDBInternal.getDatasetGraphTDB(dataset)
            .getTripleTable()
            .getNodeTupleTable()
            .getTupleTable()
            .selectIndex(BY_OBJECT);
    long count = 0;
    NodeId last = null;
    Iterator<Tuple<NodeId>> tuples = index.all();
    while (tuples.hasNext()) {
      NodeId object = tuples.next().get(OBJECT);
      if (!object.equals(last)) {
        count++;
        last = object;
      }
    }
    return count;
  }

  private static long objectsInMemory(DatasetGraph dataset) {
    Set<Node> objects = new HashSet<>();
    dataset
        .find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> objects.add(quad.getObject()));
    return objects.size();
  }
}

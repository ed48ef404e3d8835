package org.w3id.bayan.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A TDB2 database that is being written and that nobody else reads: a crash may leave it in pieces.
 * What is added waits until much can be written at once, or until someone wants to see it.
 */
public final class Database implements AutoCloseable {
  private final Path directory;
  private DatasetGraph dataset;
  private Additions waiting = new Additions();

  private Database(Path directory) {
    this.directory = directory;
    this.dataset = connect(directory);
  }

  /** Opens the database in this directory; an empty directory becomes one. */
  public static Database open(Path directory) {
    return new Database(directory);
  }

  private static DatasetGraph connect(Path directory) {
    return DatabaseMgr.connectDatasetGraph(directory.toString());
  }

  /** All that is in it. Valid until something is added. */
  public DatasetGraph dataset() {
    write();
    return dataset;
  }

  /** What is in it without the graphs that wait. Valid until something is added. */
  public DatasetGraph written() {
    return dataset;
  }

  /** Whether one of these graphs waits to be written. */
  public boolean hasWaiting(Set<Node> graphs) {
    return waiting.haveAny(graphs);
  }

  /**
   * Adds graphs. They must not be in the database; the default graph may have their triples.
   *
   * @param published the names of those whose triples are also to be in the default graph
   */
  public void add(Map<Node, Graph> graphs, Set<Node> published) {
    waiting.add(graphs, published);
    if (waiting.areMany()) {
      number();
    }
    if (waiting.areTooMany()) {
      write();
    }
  }

  private void number() {
    NodeTable nodes =
        TDBInternal.getDatasetGraphTDB(dataset).getQuadTable().getNodeTupleTable().getNodeTable();
    Txn.executeWrite(dataset, () -> waiting.number(nodes));
  }

  /** Writes what waits. */
  public void write() {
    if (waiting.isEmpty()) {
      return;
    }
    number();
    Additions added = waiting;
    waiting = new Additions();
    Indexes indexes = Indexes.of(dataset);
    if (indexes.areWorthWritingAnew(added.quads())) {
      writeAnew(indexes, added);
    } else {
      Txn.executeWrite(dataset, () -> indexes.insert(added.triples(), added.quads()));
    }
  }

  private void writeAnew(Indexes indexes, Additions added) {
    Path written = directory.resolveSibling(directory.getFileName() + ".indexes");
    try {
      Files.createDirectories(written);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + written, e);
    }
    indexes.writeAnew(added.triples(), added.quads(), written);
    Path place = indexes.directory();
    TDBInternal.expel(dataset);
    Indexes.replace(place, written);
    dataset = connect(directory);
  }

  /** Adds quads as they come, however many; all of them, or none if one cannot be had. */
  public void addAll(Iterator<Quad> quads) {
    Txn.executeWrite(dataset, () -> quads.forEachRemaining(dataset::add));
  }

  /** Closes it. What waits is lost. */
  @Override
  public void close() {
    TDBInternal.expel(dataset);
  }
}

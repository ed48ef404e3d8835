package org.w3id.bayan.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.file.FileSet;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeFactory;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The sorted files of a database, in which all its triples and quads stand once for each order that
 * a query may ask for.
 *
 * <p>What is new is put in row by row, or, where that is much against what is there, by writing the
 * files anew from the old and the new in one pass: a row costs a tenth of that then.
 */
record Indexes(DatasetGraphTDB database) {
  /** From how many bytes there for one that is new it is cheaper to leave the files as they are. */
  private static final long WORTH_WRITING_ANEW = 8;

  private static final String TRIPLE = "SPO";
  private static final String QUAD = "GSPO";

  static Indexes of(DatasetGraph dataset) {
    return new Indexes(TDBInternal.getDatasetGraphTDB(dataset));
  }

  /** One of the orders, and what is to be added to it. */
  private record Index(String order, BPlusTree tree, NodeIdRows added) {
    static Index of(TupleIndex index, NodeIdRows added) {
      return new Index(
          index.getName(), (BPlusTree) ((TupleIndexRecord) index).getRangeIndex(), added);
    }

    RecordFactory records() {
      return tree.getRecordFactory();
    }

    Iterator<Record> addedInOrder() {
      String columns = order.length() == QUAD.length() ? QUAD : TRIPLE;
      return added.records(order.chars().map(columns::indexOf).toArray(), records());
    }

    long storedBytes() {
      return tree.getRecordsMgr().getBlockMgr().allocLimit() * tree.getParams().getCalcBlockSize();
    }
  }

  private List<Index> all(NodeIdRows triples, NodeIdRows quads) {
    return Stream.concat(
            Stream.of(tripleIndexes()).map(index -> Index.of(index, triples)),
            Stream.of(quadIndexes()).map(index -> Index.of(index, quads)))
        .toList();
  }

  private TupleIndex[] tripleIndexes() {
    return database.getTripleTable().getNodeTupleTable().getTupleTable().getIndexes();
  }

  private TupleIndex[] quadIndexes() {
    return database.getQuadTable().getNodeTupleTable().getTupleTable().getIndexes();
  }

  /** Whether the files had better be written anew to add so many quads. */
  boolean areWorthWritingAnew(NodeIdRows quads) {
    Index index = Index.of(quadIndexes()[0], quads);
    return index.storedBytes()
        <= WORTH_WRITING_ANEW * quads.size() * index.records().recordLength();
  }

  /** Puts rows in. Within a transaction. */
  void insert(NodeIdRows triples, NodeIdRows quads) {
    for (Index index : all(triples, quads)) {
      index.addedInOrder().forEachRemaining(index.tree()::insert);
    }
  }

  /** Writes the files anew, with these rows, into an empty directory. */
  void writeAnew(NodeIdRows triples, NodeIdRows quads, Path directory) {
    Location location = Location.create(directory);
    all(triples, quads).parallelStream()
        .forEach(index -> Txn.executeRead(database, () -> write(index, location)));
  }

  private static void write(Index index, Location location) {
    Iterator<Record> rows = new MergedRecords(index.tree().iterator(), index.addedInOrder());
    BPlusTree tree =
        BPlusTreeFactory.createBPTree(
            ComponentId.allocLocal(), new FileSet(location, index.order()), index.records());
    BPlusTree written =
        BPlusTreeRewriter.packIntoBPlusTree(
            rows,
            tree.getParams(),
            index.records(),
            tree.getStateManager().getBufferChannel(),
            tree.getNodeManager().getBlockMgr(),
            tree.getRecordsMgr().getBlockMgr());
    written.close();
    Iter.close(rows);
  }

  /** Where the files are. */
  Path directory() {
    return Path.of(database.getLocation().getDirectoryPath());
  }

  /**
   * Puts files that were written anew in the place of the old ones. The database must be closed.
   */
  static void replace(Path directory, Path written) {
    try (Stream<Path> files = Files.list(written)) {
      for (Path file : files.sorted().toList()) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
        Files.move(
            file, directory.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
      Files.delete(written);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot move the files of " + written, e);
    }
  }
}

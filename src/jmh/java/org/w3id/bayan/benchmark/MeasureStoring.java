package org.w3id.bayan.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.w3id.bayan.dump.DumpFormat;
import org.w3id.bayan.dump.DumpWriter;
import org.w3id.bayan.search.ServedIndex;
import org.w3id.bayan.serialize.Prefixes;
import org.w3id.bayan.store.ServedStore;
import org.w3id.bayan.store.Store;
import org.w3id.bayan.vocab.Iris;

/**
 * How fast a store is filled, indexed and written into files, beside a mere scan of the same
 * database and beside Jena's own loader: {@code MeasureStoring [DOCUMENTS]}.
 */
final class MeasureStoring {
  private static final int DOCUMENTS = 200;
  private static final int ROUNDS = 2;
  private static final double NANOS = 1e9;

  private MeasureStoring() {}

  public static void main(String[] arguments) throws IOException {
    int documents = arguments.length > 0 ? Integer.parseInt(arguments[0]) : DOCUMENTS;
    Path directory = Files.createTempDirectory("bayan-storing");
    try {
      run(documents, directory);
    } finally {
      Workload.remove(directory);
    }
  }

  private static void run(int documents, Path directory) throws IOException {
    Path published = directory.resolve("store");
    Path dumps = directory.resolve("dumps");
    ManyDocuments.publish(documents, published);
    long all;
    try (Store store = Store.open(published)) {
      DatasetGraph dataset = store.dataset();
      all = Txn.calculateRead(dataset, () -> count(dataset.find()));
      long view =
          Txn.calculateRead(
              dataset,
              () -> count(dataset.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY)));
      for (int round = 0; round < ROUNDS; round++) {
        double scan =
            measure("scan", all, () -> Txn.executeRead(dataset, () -> count(dataset.find())));
        double plain = measure("Jena writes nq", all, () -> write(dataset, directory));
        System.out.printf(Locale.ROOT, "  as fast as the scan: %.2f%n", scan / plain);
        for (DumpFormat format : DumpFormat.DEFAULT) {
          String what = "dump " + format.extension();
          long held = format.holdsQuads() ? all : view;
          double dump = measure(what, held, () -> dump(dataset, format, dumps));
          System.out.printf(Locale.ROOT, "  as fast as the scan: %.2f%n", scan / dump);
        }
      }
      ServedStore served = ServedStore.of(store);
      measure("index of words", all, () -> index(served, store));
    }
    Path loaded = Files.createDirectories(directory.resolve("loaded"));
    measure("tdb2.tdbloader", all, () -> load(loaded, dumps.resolve("bayan.nq")));
  }

  private static double measure(String what, long number, Runnable work) {
    long begin = System.nanoTime();
    work.run();
    double seconds = (System.nanoTime() - begin) / NANOS;
    System.out.printf(
        Locale.ROOT,
        "%-16s%,12d quads in %6.1f s, %,9.0f a second%n",
        what,
        number,
        seconds,
        number / seconds);
    return seconds;
  }

  private static long count(Iterator<Quad> quads) {
    long number = 0;
    for (; quads.hasNext(); quads.next()) {
      number++;
    }
    return number;
  }

  /** Written by Jena, and nothing else done. */
  private static void write(DatasetGraph dataset, Path directory) {
    Path file = directory.resolve("plain.nq");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      Txn.executeRead(dataset, () -> RDFDataMgr.writeQuads(out, dataset.find()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Written, read back to prove it, and compressed. */
  private static void dump(DatasetGraph dataset, DumpFormat format, Path directory) {
    DumpWriter.write(dataset, Prefixes.map(new Iris(Workload.BASE)), List.of(format), directory);
  }

  private static void index(ServedStore served, Store store) {
    try (ServedIndex index = new ServedIndex(served)) {
      index.start();
      while (index.of(store.version()).isEmpty()) {
        Thread.onSpinWait();
      }
    }
  }

  private static void load(Path directory, Path quads) {
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(directory.toString());
    DataLoader loader = LoaderFactory.phasedLoader(dataset, MonitorOutputs.nullOutput());
    loader.startBulk();
    loader.load(quads.toString());
    loader.finishBulk();
    TDBInternal.expel(dataset);
  }
}

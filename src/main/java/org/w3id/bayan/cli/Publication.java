package org.w3id.bayan.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.w3id.bayan.config.Settings;
import org.w3id.bayan.dump.DatasetDescription;
import org.w3id.bayan.dump.DumpFile;
import org.w3id.bayan.dump.DumpFormat;
import org.w3id.bayan.dump.DumpWriter;
import org.w3id.bayan.mapping.StatementGraphs;
import org.w3id.bayan.publish.page.Phrasebook;
import org.w3id.bayan.serialize.Prefixes;
import org.w3id.bayan.store.StoreException;
import org.w3id.bayan.store.StoreWriter;
import org.w3id.bayan.store.Version;

/**
 * Versions being written, one after the other. Documents are written as they come, so that only a
 * few are held; what is not published when it is closed is given up.
 */
final class Publication implements AutoCloseable {
  private final Settings settings;
  private final Clock clock;
  private final Supplier<Map<Node, Graph>> shared;
  private @Nullable CompletableFuture<StoreWriter> beginning;
  private int pending;
  private int published;

  /**
   * @param shared the graphs that all documents share
   */
  Publication(Settings settings, Clock clock, Supplier<Map<Node, Graph>> shared) {
    this.settings = settings;
    this.clock = clock;
    this.shared = shared;
  }

  /** Begins a version aside, while something else is done. */
  void begin() {
    if (beginning == null) {
      beginning = CompletableFuture.supplyAsync(this::newVersion);
    }
  }

  private StoreWriter newVersion() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    StoreWriter writer = StoreWriter.begin(settings.store(), settings.iris().base(), now);
    try {
      writer.replaceShared(shared.get());
      return writer;
    } catch (RuntimeException e) {
      writer.close();
      throw e;
    }
  }

  private StoreWriter writer() {
    begin();
    try {
      return Objects.requireNonNull(beginning).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof StoreException cause ? cause : e;
    }
  }

  /** Writes a document into the version being written. */
  void add(StatementGraphs graphs, Optional<String> inputs) {
    writer().replaceDocument(graphs.documentId(), graphs.graphs(), inputs);
    pending++;
  }

  /** Takes a document out of the version being written. */
  void withdraw(String documentId, String reason) {
    writer().withdraw(documentId, reason);
    pending++;
  }

  /**
   * Whether a version had better be put in place now: after so many documents, and later whenever
   * there are twice as many as there were. A version is written as a whole, so that a run of any
   * length writes each document only a few times.
   */
  boolean isDue(int batch) {
    return pending >= Math.max(batch, published);
  }

  /** How many documents have been written or taken out, and not published. */
  int pending() {
    return pending;
  }

  /** Puts the version in place. */
  Version publish() {
    StoreWriter writer = writer();
    writer.writeBeside(dataset -> writeDumps(dataset, writer.version()));
    Version version = writer.publish();
    beginning = null;
    published += pending;
    pending = 0;
    return version;
  }

  private void writeDumps(DatasetGraph dataset, Version version) {
    List<DumpFile> files =
        DumpWriter.write(
            dataset, Prefixes.map(settings.iris()), DumpFormat.DEFAULT, version.dumps());
    DatasetDescription.write(dataset, settings.iris(), version, files, Phrasebook.languages());
  }

  /** Gives up what was written, unless it has been published. */
  @Override
  public void close() {
    if (beginning != null) {
      beginning.handle(Publication::abandon).join();
      beginning = null;
    }
  }

  private static boolean abandon(@Nullable StoreWriter writer, @Nullable Throwable failure) {
    if (writer != null) {
      writer.close();
    }
    return failure == null;
  }
}

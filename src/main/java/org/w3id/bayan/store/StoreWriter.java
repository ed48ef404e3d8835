package org.w3id.bayan.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.w3id.bayan.load.Database;
import org.w3id.bayan.vocab.GraphKind;
import org.w3id.bayan.vocab.Iris;
import org.w3id.bayan.vocab.Sd;

/**
 * Writes the next version of a store beside the current one and puts it in place at the end.
 *
 * <p>Until {@link #publish} nothing is visible; closing without it leaves the store as it was. One
 * writer at a time: a second one is refused.
 */
public final class StoreWriter implements AutoCloseable {
  private final Layout layout;
  private final FileChannel lockChannel;
  private final Version version;
  private final Database database;
  private final PublishedView view;
  private final GraphExchange exchange;
  private final Map<String, String> inputs;
  private final Map<String, Withdrawal> withdrawals;
  private boolean open = true;

  private StoreWriter(
      Layout layout, FileChannel lockChannel, Version version, Optional<Version> before) {
    this.inputs = before.map(Version::inputs).orElseGet(HashMap::new);
    this.withdrawals = before.map(Version::withdrawals).orElseGet(HashMap::new);
    this.layout = layout;
    this.lockChannel = lockChannel;
    this.version = version;
    this.database = Database.open(version.database());
    this.view = new PublishedView(new Iris(version.base()));
    this.exchange = new GraphExchange(database, view);
  }

  /**
   * Begins the next version as a copy of the current one.
   *
   * @param directory the store; made if it is not there
   * @param base the base of all IRIs; the same as that of the current version
   * @param now when this publication is made
   * @throws StoreException if someone else writes, the store is of another format or has another
   *     base, or the disk refuses
   */
  public static StoreWriter begin(Path directory, String base, Instant now) {
    Layout layout = new Layout(directory);
    try {
      Files.createDirectories(directory);
      FileChannel lockChannel = lock(layout);
      try {
        layout.prepare();
        return begin(layout, lockChannel, base, now);
      } catch (IOException | RuntimeException | InternalError e) {
        lockChannel.close();
        throw e;
      }
    } catch (IOException e) {
      throw refused(layout, e);
    } catch (RuntimeException | InternalError e) {
      if (StoreException.isOfDisk(e)) {
        throw refused(layout, e);
      }
      throw e;
    }
  }

  private static StoreWriter begin(Layout layout, FileChannel lockChannel, String base, Instant now)
      throws IOException {
    Optional<Version> current = layout.current();
    current.ifPresent(version -> checkBase(layout, version, base));
    int number = current.map(Version::number).orElse(0) + 1;
    Version next =
        new Version(
            number,
            base,
            now,
            current.map(Version::first).orElse(Optional.of(now)),
            layout.newVersion(number),
            layout.newDumps(number));
    try {
      if (current.isPresent()) {
        SparseCopy.copyDirectory(current.get().database(), next.database());
      } else {
        Files.createDirectories(next.database());
      }
      return new StoreWriter(layout, lockChannel, next, current);
    } catch (IOException | RuntimeException | InternalError e) {
      remove(next);
      throw e;
    }
  }

  private static void remove(Version unfinished) throws IOException {
    Layout.remove(unfinished.directory());
    Layout.remove(unfinished.dumps());
  }

  private static FileChannel lock(Layout layout) throws IOException {
    FileChannel channel =
        FileChannel.open(layout.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return channel;
      }
    } catch (OverlappingFileLockException heldByThisProcess) {
      // falls through to the same message
    }
    channel.close();
    throw new StoreException(
        "The store %s is in use: another bayan is writing to it. Try again when it has finished."
            .formatted(layout.root()));
  }

  private static void checkBase(Layout layout, Version current, String base) {
    if (!current.base().equals(base)) {
      throw StoreException.otherBase(layout.root(), current.base(), base);
    }
  }

  private static StoreException refused(Layout layout, Throwable cause) {
    return new StoreException(
        "The store %s cannot be written: %s. Is the disk full? What is published stays as it was."
            .formatted(
                layout.root(),
                cause instanceof InternalError ? "no space" : StoreException.root(cause)),
        cause);
  }

  private <T> T written(Supplier<T> step) {
    try {
      return step.get();
    } catch (RuntimeException | InternalError e) {
      if (StoreException.isOfDisk(e)) {
        throw refused(layout, e);
      }
      throw e;
    }
  }

  /**
   * Writes what lies beside the database of the version.
   *
   * @throws StoreException if the disk refuses
   */
  public void writeBeside(Consumer<DatasetGraph> step) {
    writing(() -> step.accept(database.dataset()));
  }

  private void writing(Runnable step) {
    written(() -> {
      step.run();
      return true;
    });
  }

  /** The version being written. */
  public Version version() {
    return version;
  }

  /** Replaces graphs that all documents share. */
  public void replaceShared(Map<Node, Graph> graphs) {
    writing(() -> exchange.replace(graphs.keySet(), graphs));
  }

  /**
   * Replaces everything about one document.
   *
   * @param graphs its graphs; its provenance graph must list them all
   * @throws IllegalArgumentException if it does not
   */
  public void replaceDocument(String documentId, Map<Node, Graph> graphs) {
    Node provenance = view.iris().graph(GraphKind.PROVENANCE, documentId);
    Set<Node> listed = new HashSet<>();
    Optional.ofNullable(graphs.get(provenance))
        .ifPresent(graph ->
            graph
                .find(Node.ANY, RDF.type.asNode(), Sd.NamedGraph)
                .forEach(triple -> listed.add(triple.getSubject())));
    if (!listed.equals(graphs.keySet())) {
      throw new IllegalArgumentException(
          "The provenance graph %s lists %s, but the document has the graphs %s"
              .formatted(provenance, listed, graphs.keySet()));
    }
    writing(() -> exchange.replace(exchange.graphsOf(provenance), graphs));
    withdrawals.remove(documentId);
  }

  /**
   * Replaces everything about one document, and notes what it was made from.
   *
   * @param digest names all that its graphs depend on
   */
  public void replaceDocument(String documentId, Map<Node, Graph> graphs, Optional<String> digest) {
    replaceDocument(documentId, graphs);
    inputs.remove(documentId);
    digest.ifPresent(known -> inputs.put(documentId, known));
  }

  /**
   * Takes everything about one document out, and notes that it was there.
   *
   * @throws StoreException if there is no such document
   */
  public void withdraw(String documentId, String reason) {
    Node provenance = view.iris().graph(GraphKind.PROVENANCE, documentId);
    Set<Node> graphs = written(() -> exchange.graphsOf(provenance));
    if (graphs.isEmpty()) {
      throw new StoreException(
          "There is no document \"%s\" in the store %s.".formatted(documentId, layout.root()));
    }
    writing(() -> exchange.replace(graphs, Map.of()));
    inputs.remove(documentId);
    withdrawals.put(documentId, new Withdrawal(version.published(), reason));
  }

  /** Puts the version in place. The writer is closed by this. */
  public Version publish() {
    try {
      writing(database::write);
      writing(database::close);
      version.write();
      version.writeInputs(inputs);
      version.writeWithdrawals(withdrawals);
      return layout.publish(version);
    } catch (IOException e) {
      throw new StoreException(
          "The new version of %s cannot be put in place: %s".formatted(layout.root(), e), e);
    } finally {
      release();
    }
  }

  /** Gives up what was written, unless it has been published. */
  @Override
  public void close() {
    if (!open) {
      return;
    }
    try {
      writing(database::close);
    } finally {
      removeAndRelease();
    }
  }

  private void removeAndRelease() {
    try {
      remove(version);
    } catch (IOException e) {
      throw new StoreException(
          "The unfinished %s cannot be removed: %s".formatted(version.directory(), e), e);
    } finally {
      release();
    }
  }

  private void release() {
    open = false;
    try {
      lockChannel.close();
    } catch (IOException e) {
      throw new StoreException("The lock of %s cannot be released".formatted(layout.root()), e);
    }
  }
}

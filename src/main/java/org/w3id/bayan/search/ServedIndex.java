package org.w3id.bayan.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.bayan.store.ServedStore;
import org.w3id.bayan.store.Store;
import org.w3id.bayan.store.Version;

/**
 * The index of the version that a server shows. It is made when the version is taken over, in a
 * thread of its own; who asks before it is ready waits a little.
 */
public final class ServedIndex implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ServedIndex.class);
  private static final long INTERVAL_MILLIS = 300;
  private static final long LONGEST_WAIT_MILLIS = 15_000;
  private static final long WORTH_TELLING_MILLIS = 5_000;

  /** Lucene advises to add a module of the JDK that is not finished and speeds up nothing here. */
  private static final java.util.logging.Logger ADVICE =
      java.util.logging.Logger.getLogger(
          "org.apache.lucene.internal.vectorization.VectorizationProvider");

  static {
    ADVICE.setLevel(Level.SEVERE);
  }

  private final ServedStore served;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("search-index").factory());

  private @Nullable WordIndex current;

  /** The one of the version before: a request may still read that version. */
  private @Nullable WordIndex before;

  private int failed;

  /** Asked by the thread that indexes; an interrupt would close the files that it reads. */
  private volatile boolean closing;

  /** Will index what is served. */
  public ServedIndex(ServedStore served) {
    this.served = served;
  }

  /** Begins to look which version is served. */
  public void start() {
    Future<?> unused =
        clock.scheduleWithFixedDelay(this::look, 0, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** The index of a version; nothing, if it is not ready within some seconds. */
  public synchronized Optional<WordIndex> of(Version version) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_WAIT_MILLIS);
    while (true) {
      Optional<WordIndex> ready =
          Optional.ofNullable(current)
              .filter(it -> it.version() == version.number())
              .or(() -> Optional.ofNullable(before).filter(it -> it.version() == version.number()));
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (ready.isPresent() || left <= 0 || failed == version.number()) {
        return ready;
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return Optional.empty();
      }
    }
  }

  private void look() {
    int version = served.version().number();
    synchronized (this) {
      if (closing || failed == version || (current != null && current.version() == version)) {
        return;
      }
    }
    try (ServedStore.Lease lease = served.lease()) {
      if (!lease.store().isWhole()) {
        giveUp(version);
        return;
      }
      long begin = System.nanoTime();
      replace(open(lease.store()));
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
      if (millis > WORTH_TELLING_MILLIS) {
        LOG.info("Indexed version {} in {} ms", lease.store().version().number(), millis);
      }
    } catch (CancellationException closed) {
      LOG.debug("Version {} is not indexed: the server stops", version);
    } catch (IOException | RuntimeException e) {
      LOG.error("Version {} cannot be indexed; a search of it is refused", version, e);
      giveUp(version);
    }
  }

  private synchronized void giveUp(int version) {
    failed = version;
    notifyAll();
  }

  private synchronized void replace(WordIndex made) {
    if (before != null) {
      before.close();
    }
    before = current;
    current = made;
    notifyAll();
  }

  private WordIndex open(Store store) throws IOException {
    Version version = store.version();
    Optional<Path> place = version.placeOfIndex();
    Directory directory =
        place.isPresent() ? new MMapDirectory(place.get()) : new ByteBuffersDirectory();
    if (DirectoryReader.indexExists(directory)) {
      WordIndex kept = new WordIndex(version.number(), directory);
      if (kept.isOf(version.number())) {
        return kept;
      }
      kept.release();
    }
    IndexWriting.write(store, directory, () -> closing);
    return new WordIndex(version.number(), directory);
  }

  @Override
  public void close() {
    closing = true;
    clock.shutdown();
    try {
      if (!clock.awaitTermination(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
        LOG.warn("The index of version {} is still being made", served.version().number());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    synchronized (this) {
      if (current != null) {
        current.close();
      }
      if (before != null) {
        before.close();
      }
      current = null;
      before = null;
    }
  }
}

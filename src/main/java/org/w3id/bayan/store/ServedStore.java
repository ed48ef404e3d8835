package org.w3id.bayan.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The version that a server shows. When a new version has been put in place it is taken over at
 * once, and the one before is closed when the last who reads it is done.
 */
public final class ServedStore implements AutoCloseable {
  private final Versions versions;
  private final AtomicInteger revision = new AtomicInteger();
  private volatile Held current;

  private ServedStore(Versions versions, Store store) {
    this.versions = versions;
    this.current = new Held(store);
  }

  /** The versions of a dataset, as they come. */
  @FunctionalInterface
  public interface Versions {
    /**
     * The version that is in place now, opened, if it is another.
     *
     * @param shown the one that is shown
     */
    Optional<Store> next(Version shown);
  }

  /** A store, and how many read it. */
  private static final class Held {
    private final Store store;
    private int readers;
    private boolean retired;

    private Held(Store store) {
      this.store = store;
    }
  }

  /**
   * The right to read one version, which stays open until this is closed. It belongs to one thread
   * at a time.
   */
  public static final class Lease implements AutoCloseable {
    private final ServedStore served;
    private final Held held;
    private boolean open = true;

    private Lease(ServedStore served, Held held) {
      this.served = served;
      this.held = held;
    }

    /** The version. */
    public Store store() {
      return held.store;
    }

    @Override
    public void close() {
      if (open) {
        open = false;
        served.release(held);
      }
    }
  }

  /**
   * The current version in a directory, and each later one.
   *
   * @throws StoreException as {@link Store#open(Path, String)}
   */
  public static ServedStore in(Path directory, String base) {
    return new ServedStore(
        shown ->
            Store.currentVersion(directory)
                .filter(inPlace -> inPlace.number() != shown.number())
                .map(inPlace -> Store.open(directory, shown.base())),
        Store.open(directory, base));
  }

  /** A version, and those that come after it. */
  public static ServedStore of(Store first, Versions later) {
    return new ServedStore(later, first);
  }

  /** A store that stays as it is. */
  public static ServedStore of(Store store) {
    return new ServedStore(shown -> Optional.empty(), store);
  }

  /** Takes the current version for reading. */
  public synchronized Lease lease() {
    current.readers++;
    return new Lease(this, current);
  }

  private synchronized void release(Held held) {
    held.readers--;
    closeIfDone(held);
  }

  private static void closeIfDone(Held held) {
    if (held.retired && held.readers == 0) {
      held.store.close();
    }
  }

  /** Counts how often something beside the versions has changed: a file for download was made. */
  public int revision() {
    return revision.get();
  }

  /** Says that a file beside the version that is shown has changed. */
  public void revise() {
    revision.incrementAndGet();
  }

  /** Which version is shown. */
  public Version version() {
    return current.store.version();
  }

  /**
   * Takes over the version that is in place now, if it is another.
   *
   * @return the version taken over
   * @throws StoreException if it cannot be read; then the one before stays
   */
  public Optional<Version> refresh() {
    Optional<Store> next = versions.next(version());
    next.ifPresent(this::replace);
    return next.map(Store::version);
  }

  private synchronized void replace(Store next) {
    Held before = current;
    current = new Held(next);
    before.retired = true;
    closeIfDone(before);
  }

  /** Closes the version that is shown as soon as nobody reads it. */
  @Override
  public synchronized void close() {
    current.retired = true;
    closeIfDone(current);
  }
}

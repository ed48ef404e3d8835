package org.w3id.bayan.publish.sparql;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks, while queries run, whether the memory of this program is full of what is still in use.
 * Then the query that has taken the most of it is stopped, so that the others, and all that is no
 * query, go on. What a query holds at a moment cannot be asked; what its thread has taken since it
 * began, the Java machine counts.
 */
final class MemoryGuard {
  private static final Logger LOG = LoggerFactory.getLogger(MemoryGuard.class);

  /** Parts of the memory for what has been in use for a while. */
  private static final double FULL = 0.75;

  /** A query that has taken less is not what fills it. */
  private static final double SMALLEST = 0.05;

  /** What was found out by a collection holds until as much more has been taken. */
  private static final double MORE = 0.2;

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(25);
  private static final Duration TO_STOP = Duration.ofSeconds(2);

  /** After how many looks without a query nobody looks any more. */
  private static final int IDLE_LOOKS = 400;

  private final Set<Watched> running = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean looking = new AtomicBoolean();

  /** A query that runs in the thread that began it. */
  final class Watched implements AutoCloseable {
    private final long thread = Thread.currentThread().threadId();
    private final long before = allocated(thread);
    private final AtomicBoolean cancelled;
    private volatile boolean stopped;

    private Watched(AtomicBoolean cancelled) {
      this.cancelled = cancelled;
    }

    private long taken() {
      return allocated(thread) - before;
    }

    private void stop() {
      stopped = true;
      cancelled.set(true);
    }

    /** Whether it was stopped because it takes too much. */
    boolean isStopped() {
      return stopped;
    }

    @Override
    public void close() {
      running.remove(this);
    }
  }

  /**
   * Begins to watch the query that this thread runs.
   *
   * @param cancelled is set to stop it
   */
  Watched watch(AtomicBoolean cancelled) {
    Watched query = new Watched(cancelled);
    running.add(query);
    begin();
    return query;
  }

  private void begin() {
    if (looking.compareAndSet(false, true)) {
      Thread.ofPlatform().daemon().name("query-memory").start(this::lookWhileNeeded);
    }
  }

  private void lookWhileNeeded() {
    try {
      look();
    } finally {
      looking.set(false);
      if (!running.isEmpty()) {
        begin();
      }
    }
  }

  private static long allocated(long thread) {
    return ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads
        ? Math.max(0, threads.getThreadAllocatedBytes(thread))
        : 0;
  }

  private void look() {
    long most = Runtime.getRuntime().maxMemory();
    long collectedAt = -(long) (MORE * most);
    int idle = 0;
    while (idle < IDLE_LOOKS) {
      pause();
      idle = running.isEmpty() ? idle + 1 : 0;
      long taken = running.stream().mapToLong(Watched::taken).sum();
      collectedAt = Math.min(collectedAt, taken);
      if (idle == 0 && taken - collectedAt > MORE * most && isFull()) {
        // What is full of garbage only is not full; this is the one way to know.
        System.gc();
        collectedAt = taken;
        if (isFull()) {
          heaviest((long) (SMALLEST * most)).ifPresent(this::stop);
          collectedAt = -(long) (MORE * most);
        }
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN_LOOKS);
    } catch (InterruptedException e) {
      throw new IllegalStateException("Nobody interrupts this thread", e);
    }
  }

  private static boolean isFull() {
    for (MemoryPoolMXBean pool : longLived()) {
      MemoryUsage usage = pool.getUsage();
      long most = usage.getMax() < 0 ? Runtime.getRuntime().maxMemory() : usage.getMax();
      if (usage.getUsed() > FULL * most) {
        return true;
      }
    }
    return false;
  }

  /** Where things are new, the Java machine does not offer to tell of a threshold. */
  private static List<MemoryPoolMXBean> longLived() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported())
        .toList();
  }

  private Optional<Watched> heaviest(long least) {
    return running.stream()
        .filter(query -> !query.isStopped() && query.taken() >= least)
        .max(Comparator.comparingLong(Watched::taken));
  }

  /** Stops a query, and gives it time to let go of what it holds before another is looked for. */
  private void stop(Watched query) {
    LOG.warn("A query that has taken {} MB is stopped: the memory is full", query.taken() >> 20);
    query.stop();
    Instant end = Instant.now().plus(TO_STOP);
    while (running.contains(query) && Instant.now().isBefore(end)) {
      pause();
    }
  }
}

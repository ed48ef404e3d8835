package org.w3id.bayan.cli;

import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.bayan.store.ServedStore;

/** Looks, while a server runs, whether a new version has been published, and has it served. */
final class Takeover implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Takeover.class);
  private static final long INTERVAL_MILLIS = 500;

  private final ScheduledExecutorService clock;

  private Takeover(ScheduledExecutorService clock) {
    this.clock = clock;
  }

  static Takeover of(ServedStore served, PrintWriter out) {
    ScheduledExecutorService clock =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("takeover").factory());
    clock.scheduleWithFixedDelay(
        () -> look(served, out), INTERVAL_MILLIS, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
    return new Takeover(clock);
  }

  private static void look(ServedStore served, PrintWriter out) {
    try {
      served
          .refresh()
          .ifPresent(version -> {
            out.printf("Serving version %d%n", version.number());
            out.flush();
          });
    } catch (RuntimeException e) {
      LOG.error("A new version cannot be served; the one before stays", e);
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}

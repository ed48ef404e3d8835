package org.w3id.bayan.publish;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.bayan.store.ServedStore;

/** Looks, while a server runs, whether a new version has been published, and has it served. */
public final class Takeover implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Takeover.class);
  private static final long INTERVAL_MILLIS = 500;

  private final ServedStore served;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("takeover").factory());

  /** Looks for versions of a store. */
  public Takeover(ServedStore served) {
    this.served = served;
  }

  /** Begins to look. */
  public void start() {
    Future<?> unused =
        clock.scheduleWithFixedDelay(
            this::look, INTERVAL_MILLIS, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void look() {
    try {
      served.refresh().ifPresent(version -> LOG.info("Serving version {}", version.number()));
    } catch (RuntimeException e) {
      LOG.error("A new version cannot be served; the one before stays", e);
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}

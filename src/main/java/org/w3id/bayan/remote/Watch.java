package org.w3id.bayan.remote;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes answers that take too long; Java's client watches only how long they take to begin. */
final class Watch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("remote-watch").factory());

  /** The content of an answer that is watched until the time is over. */
  Body body(InputStream content, Duration left, Runnable atEnd) {
    Body body = new Body(content, atEnd);
    body.end = clock.schedule(body::giveUp, Math.max(1, left.toMillis()), TimeUnit.MILLISECONDS);
    return body;
  }

  /** The content of an answer. */
  static final class Body extends FilterInputStream {
    private final Runnable atEnd;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile boolean late;
    private volatile @Nullable Future<?> end;

    private Body(InputStream content, Runnable atEnd) {
      super(content);
      this.atEnd = atEnd;
    }

    /** Whether it took too long. */
    boolean isLate() {
      return late;
    }

    private void giveUp() {
      late = true;
      close();
    }

    @Override
    public int read() throws IOException {
      return checked(super.read());
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      return checked(super.read(into, from, length));
    }

    /** So that an end that we have made ourselves is not taken for the end. */
    private int checked(int read) throws IOException {
      if (late) {
        throw new IOException("The answer took too long");
      }
      return read;
    }

    @Override
    public void close() {
      if (!closed.compareAndSet(false, true)) {
        return;
      }
      Future<?> ending = end;
      if (ending != null && !late) {
        ending.cancel(false);
      }
      try {
        super.close();
      } catch (IOException e) {
        LOG.debug("An answer was not closed", e);
      } finally {
        atEnd.run();
      }
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}

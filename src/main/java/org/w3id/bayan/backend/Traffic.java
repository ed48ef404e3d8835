package org.w3id.bayan.backend;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

/** What passed between this process and a server that holds triples, counted since the start. */
public final class Traffic {
  private static final double NANOS = 1e9;

  private final LongAdder requests = new LongAdder();
  private final LongAdder retries = new LongAdder();
  private final LongAdder failures = new LongAdder();
  private final LongAdder nanos = new LongAdder();

  /** Counts a request, and how long its answer took to begin. */
  public void addRequest(Duration waited) {
    requests.increment();
    nanos.add(waited.toNanos());
  }

  /** Counts a request that was sent again. */
  public void addRetry() {
    retries.increment();
  }

  /** Counts a question that was not answered, or wrongly. */
  public void addFailure() {
    failures.increment();
  }

  /** How many requests were sent, those that were sent again counted each time. */
  public long requests() {
    return requests.sum();
  }

  /** How many of them were sent again. */
  public long retries() {
    return retries.sum();
  }

  /** How many questions were not answered, or wrongly. */
  public long failures() {
    return failures.sum();
  }

  /** For how many seconds in all the beginning of an answer was waited for. */
  public double seconds() {
    return nanos.sum() / NANOS;
  }
}

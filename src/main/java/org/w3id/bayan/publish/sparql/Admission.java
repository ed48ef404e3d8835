package org.w3id.bayan.publish.sparql;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.w3id.bayan.config.QueryLimits;

/** Lets queries in: not more at a time than the machine can bear, and not all from one client. */
final class Admission {
  private final QueryLimits limits;
  private final Semaphore running;
  private final Map<String, Integer> clients = new ConcurrentHashMap<>();

  Admission(QueryLimits limits) {
    this.limits = limits;
    this.running = new Semaphore(limits.running(), true);
  }

  /** What became of a query at the door. */
  enum Verdict {
    ADMITTED,
    TOO_MANY_OF_CLIENT,
    TOO_MANY
  }

  /** Waits for a turn; what is admitted must {@link #leave}. */
  Verdict enter(String client) {
    if (clients.merge(client, 1, Integer::sum) > limits.perClient()) {
      forget(client);
      return Verdict.TOO_MANY_OF_CLIENT;
    }
    try {
      if (running.tryAcquire(limits.waiting().toMillis(), TimeUnit.MILLISECONDS)) {
        return Verdict.ADMITTED;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    forget(client);
    return Verdict.TOO_MANY;
  }

  void leave(String client) {
    running.release();
    forget(client);
  }

  private void forget(String client) {
    clients.computeIfPresent(client, (unused, count) -> count > 1 ? count - 1 : null);
  }
}

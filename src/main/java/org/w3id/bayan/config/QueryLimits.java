package org.w3id.bayan.config;

import java.time.Duration;
import java.util.Set;

/**
 * How much one query, and all together, may take of this machine, and whom a query may ask.
 *
 * @param timeout after which a query is stopped; a client may ask for less
 * @param running how many queries run at the same time; others wait
 * @param waiting how long a query waits for its turn
 * @param perClient how many queries of one client run or wait at the same time
 * @param rows how many rows or triples an answer has at most
 * @param heldBytes up to which size an answer is held until it is whole; a longer one is sent as it
 *     comes, and its connection is broken if it cannot be finished
 * @param queryBytes how long a query may be
 * @param services the addresses of the endpoints that a query may ask ({@code SERVICE}), and no
 *     others
 */
public record QueryLimits(
    Duration timeout,
    int running,
    Duration waiting,
    int perClient,
    long rows,
    int heldBytes,
    int queryBytes,
    Set<String> services) {

  private static final int RUNNING_PER_PROCESSOR = 4;

  public QueryLimits {
    services = Set.copyOf(services);
  }

  /** Limits of queries that ask no other endpoint. */
  public QueryLimits(
      Duration timeout,
      int running,
      Duration waiting,
      int perClient,
      long rows,
      int heldBytes,
      int queryBytes) {
    this(timeout, running, waiting, perClient, rows, heldBytes, queryBytes, Set.of());
  }

  /** What is good for a machine of this kind. */
  public static QueryLimits defaults() {
    return new QueryLimits(
        Duration.ofSeconds(30),
        RUNNING_PER_PROCESSOR * Runtime.getRuntime().availableProcessors(),
        Duration.ofSeconds(20),
        100,
        1_000_000,
        16 << 20,
        1 << 20);
  }
}

package org.w3id.bayan.config;

import java.nio.file.Path;
import java.util.Optional;
import org.w3id.bayan.vocab.Iris;

/**
 * What can be set.
 *
 * @param iris below which base the IRIs lie
 * @param port where the server listens; 0 takes a free one
 * @param data the directory of statements, authority files, word lists and example queries
 * @param store the directory of the published dataset
 * @param limits what queries may take
 * @param cacheBytes how much memory answers are kept in, to be sent again
 * @param accessLog where each request is noted; empty for nowhere
 * @param operation how the server stands in its network
 */
public record Settings(
    Iris iris,
    int port,
    Path data,
    Path store,
    QueryLimits limits,
    long cacheBytes,
    Optional<Path> accessLog,
    Operation operation) {
  private static final long CACHE_BYTES = 64L << 20;

  /** Settings with the limits that are good for most machines. */
  public Settings(Iris iris, int port, Path data, Path store) {
    this(
        iris,
        port,
        data,
        store,
        QueryLimits.defaults(),
        CACHE_BYTES,
        Optional.empty(),
        Operation.PLAIN);
  }

  public Settings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException(
          "%d is not a port: give a number from 1 to 65535".formatted(port));
    }
  }

  /** The same with other settings of the server. */
  public Settings with(QueryLimits newLimits, long newCacheBytes, Optional<Path> newAccessLog) {
    return new Settings(iris, port, data, store, newLimits, newCacheBytes, newAccessLog, operation);
  }

  /** The same in another network. */
  public Settings with(Operation newOperation) {
    return new Settings(iris, port, data, store, limits, cacheBytes, accessLog, newOperation);
  }

  /** The documents that are published. */
  public Path statements() {
    return data.resolve("statements");
  }

  /** Reviewed documents by which the extraction is measured; they are not published. */
  public Path evaluation() {
    return data.resolve("evaluation");
  }

  /** What is known before any document is read. */
  public Path authority() {
    return data.resolve("authority");
  }

  /** The word lists, a folder a language. */
  public Path lexicons() {
    return data.resolve("lexicon");
  }
}

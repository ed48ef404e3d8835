package org.w3id.bayan.config;

import java.nio.file.Path;
import org.w3id.bayan.vocab.Iris;

/**
 * What can be set.
 *
 * @param iris below which base the IRIs lie
 * @param port where the server listens; 0 takes a free one
 * @param data the directory of statements, authority files, word lists and example queries
 * @param store the directory of the published dataset
 * @param limits what queries may take
 */
public record Settings(Iris iris, int port, Path data, Path store, QueryLimits limits) {
  /** Settings with the limits that are good for most machines. */
  public Settings(Iris iris, int port, Path data, Path store) {
    this(iris, port, data, store, QueryLimits.defaults());
  }

  public Settings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException(
          "%d is not a port: give a number from 1 to 65535".formatted(port));
    }
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

package org.w3id.bayan.cli.options;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3id.bayan.config.Settings;
import org.w3id.bayan.curated.BadInputException;
import org.w3id.bayan.store.Store;
import org.w3id.bayan.vocab.Iris;
import picocli.CommandLine.Option;

/** Where things are: options that all commands share. */
public final class PlaceOptions {
  private static final int DEFAULT_PORT = 8080;

  /** Where the program is installed; its data and store lie below, unless named otherwise. */
  private static final String HOME = System.getProperty("bayan.home", "");

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = {
        "Statements, authority files, word lists and example queries.",
        "Default: the folder data of the installation."
      })
  private Path data = Path.of(HOME, "data");

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = {
        "The published dataset.",
        "Default: the folder .bayan/store of the installation."
      })
  private Path store = Path.of(HOME, ".bayan", "store");

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = {
        "What all published IRIs begin with; it ends in a slash.",
        "Default: that of the store, or http://localhost:PORT/ for a new one."
      })
  private @Nullable String base;

  /** The settings for commands that do not serve. */
  public Settings settings() {
    return settings(Optional.empty());
  }

  /** The settings, for a server on this port. */
  public Settings settings(Optional<Integer> port) {
    int listening = port.orElse(DEFAULT_PORT);
    try {
      return new Settings(new Iris(baseFor(listening)), listening, data, store);
    } catch (IllegalArgumentException e) {
      throw new BadInputException(String.valueOf(e.getMessage()));
    }
  }

  private String baseFor(int port) {
    if (base != null) {
      return base;
    }
    return Store.currentVersion(store)
        .map(version -> version.base())
        .orElse("http://localhost:%d/".formatted(port == 0 ? DEFAULT_PORT : port));
  }
}

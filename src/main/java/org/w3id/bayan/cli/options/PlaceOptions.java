package org.w3id.bayan.cli.options;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3id.bayan.config.Settings;
import org.w3id.bayan.curated.BadInputException;
import org.w3id.bayan.remote.Endpoint;
import org.w3id.bayan.store.Store;
import org.w3id.bayan.store.Version;
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
        "The published dataset. bayan serve also takes one behind another SPARQL endpoint:",
        "sparql+https://host/path.",
        "Default: the folder .bayan/store of the installation."
      })
  private String store = below("store").toString();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = {
        "What all published IRIs begin with; it ends in a slash.",
        "Default: that of the store, or http://localhost:PORT/ for a new one."
      })
  private @Nullable String base;

  /** A folder of what the program keeps. */
  static Path below(String name) {
    return Path.of(HOME, ".bayan", name);
  }

  /**
   * The settings for commands that do not serve.
   *
   * @throws BadInputException if the store is behind an endpoint: there it is only read
   */
  public Settings settings() {
    if (isElsewhere()) {
      throw new BadInputException(
          "This needs a store in a directory. What is behind an endpoint can be served (bayan serve"
              + " --store sparql+https://…), and not written; load the files of bayan dump there.");
    }
    return settings(Optional.empty(), directory());
  }

  /** Whether the store is behind another SPARQL endpoint. */
  public boolean isElsewhere() {
    return Endpoint.isNamedBy(store);
  }

  /**
   * The endpoint that the store is behind.
   *
   * @throws BadInputException if its address cannot be used
   */
  public URI endpoint() {
    try {
      return Endpoint.address(store);
    } catch (IllegalArgumentException e) {
      throw new BadInputException(String.valueOf(e.getMessage()));
    }
  }

  private Path directory() {
    try {
      return Path.of(store);
    } catch (InvalidPathException e) {
      throw new BadInputException("--store %s is no directory".formatted(store));
    }
  }

  /** The settings, for a server on this port. */
  public Settings settings(Optional<Integer> port) {
    return settings(port, directory());
  }

  /**
   * The settings, for a server on this port.
   *
   * @param place the directory of the store, or of what is kept of one that is elsewhere
   */
  public Settings settings(Optional<Integer> port, Path place) {
    int listening = port.orElse(DEFAULT_PORT);
    try {
      return new Settings(new Iris(baseFor(listening)), listening, data, place);
    } catch (IllegalArgumentException e) {
      throw new BadInputException(String.valueOf(e.getMessage()));
    }
  }

  private String baseFor(int port) {
    if (base != null) {
      return base;
    }
    Optional<Version> published =
        isElsewhere() ? Optional.empty() : Store.currentVersion(directory());
    return published
        .map(Version::base)
        .orElse("http://localhost:%d/".formatted(port == 0 ? DEFAULT_PORT : port));
  }
}

package org.w3id.bayan;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.w3id.bayan.cli.Publisher;
import org.w3id.bayan.config.Settings;
import org.w3id.bayan.publish.Server;
import org.w3id.bayan.store.ServedStore;
import org.w3id.bayan.store.Store;
import org.w3id.bayan.vocab.Iris;

/** The project's own data, published into a temporary store and served on a free port. */
public final class PublishedSeed implements AutoCloseable {
  /** What the IRIs in the data begin with, wherever the server listens. */
  public static final String BASE = "http://localhost:8080/";

  private final Path directory;
  private final Store store;
  private final Server server;

  private PublishedSeed(Path directory, Store store, Server server) {
    this.directory = directory;
    this.store = store;
    this.server = server;
  }

  /** Publishes and serves. */
  public static PublishedSeed start() throws IOException {
    Path directory = Files.createTempDirectory("bayan-test");
    Settings settings =
        new Settings(new Iris(BASE), 0, Path.of("data"), directory.resolve("store"));
    Publisher.publishAll(settings);
    Store store = Store.open(settings.store());
    return new PublishedSeed(directory, store, Server.start(settings, ServedStore.of(store)));
  }

  /** Where the server listens. */
  public URI address() {
    return server.address();
  }

  /** The store behind it. */
  public Store store() {
    return store;
  }

  @Override
  public void close() throws IOException {
    server.close();
    store.close();
    try (var files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

package org.w3id.bayan.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.w3id.bayan.config.Settings;
import org.w3id.bayan.publish.Server;
import org.w3id.bayan.store.ServedStore;
import org.w3id.bayan.store.Store;
import org.w3id.bayan.vocab.Iris;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Runs the main job once, aside, so that the Java machine can record which classes it needs: later
 * starts are faster by it. The build calls this.
 */
@Command(name = "rehearse", hidden = true, description = "Runs the main job once, for the build.")
final class RehearseCommand implements Callable<Integer> {
  private static final List<String> PATHS =
      List.of("", "ns", "dumps/", ".well-known/void", "health", "sparql?query=ASK%7B%7D");
  private static final List<String> MEDIA_TYPES =
      List.of(
          "text/html",
          "text/turtle",
          "application/ld+json",
          "application/rdf+xml",
          "application/n-triples");

  @Option(names = "--data", required = true)
  private Path data = Path.of("");

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path store = Files.createTempDirectory("bayan-rehearsal");
    Settings settings = new Settings(new Iris("http://localhost:8080/"), 0, data, store);
    Publisher.publishAll(settings);
    try (Store open = Store.open(store);
        Server server = Server.start(settings, ServedStore.of(open));
        HttpClient client = HttpClient.newHttpClient()) {
      String local = "http://localhost:%d/".formatted(server.port());
      for (String path : PATHS) {
        get(client, local + path, "*/*");
      }
      String statement = Examples.statement(open).orElse("").replace("/id/", "/doc/");
      for (String mediaType : MEDIA_TYPES) {
        get(client, statement.replace(settings.iris().base(), local), mediaType);
      }
    } finally {
      deleteRecursively(store);
    }
    return 0;
  }

  private static void get(HttpClient client, String address, String mediaType)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address)).header("Accept", mediaType).build();
    int status = client.send(request, BodyHandlers.discarding()).statusCode();
    if (status >= 400) {
      throw new IOException("%s as %s answers %d".formatted(address, mediaType, status));
    }
  }

  private static void deleteRecursively(Path directory) throws IOException {
    try (var files = Files.walk(directory)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

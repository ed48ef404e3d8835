package org.w3id.bayan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder is ingested beside a running server, and the run is killed again and again. */
class KilledIngestIT {
  private static final int DOCUMENTS = 24;
  private static final String COUNT =
      "SELECT (COUNT(*) AS ?n) { ?document <https://w3id.org/bayan/ns#hasText> ?text }";
  private static final String WORDS =
      """
      Joint Statement

      Amman, %d May 2025

      Jordan and Japan held talks in Amman. The two sides reaffirmed their commitment to clean \
      water. They agreed to meet again in %d.
      """;

  @TempDir Path directory;

  @Test
  void inTheEndAllDocumentsAreThereAndTheServerWasNotDisturbed() throws Exception {
    Path folder = Files.createDirectory(directory.resolve("folder"));
    for (int number = 1; number <= DOCUMENTS; number++) {
      Files.writeString(
          folder.resolve("statement-%02d.txt".formatted(number)),
          WORDS.formatted(number, 2025 + number));
    }
    Launcher launcher = new Launcher(directory.resolve("store"));
    assertThat(launcher.process("ingest", file(folder, 1)).start().waitFor()).isZero();
    int port = Launcher.freePort();
    Process server =
        launcher
            .process("serve", "--port", Integer.toString(port))
            .redirectOutput(directory.resolve("log").toFile())
            .start();
    try (HttpClient client = HttpClient.newHttpClient();
        Visitor visitor = Visitor.of(client, port, server)) {
      killAfterEachOf(List.of(1, 2, 1), launcher, folder);
      Process last = ingest(launcher, folder).start();
      assertThat(Launcher.output(last))
          .contains("%d document(s)".formatted(DOCUMENTS), " 0 rejected");
      assertThat(last.waitFor()).isZero();
      assertThat(leftovers()).isEmpty();
      visitor.waitFor(DOCUMENTS);
    } finally {
      server.destroyForcibly().waitFor();
    }
    Process query = launcher.process("query", COUNT).start();
    assertThat(Launcher.output(query)).contains("| " + DOCUMENTS + " |");
    assertThat(query.waitFor()).isZero();
  }

  /** Kills runs right after they have put so many versions in place. */
  private static void killAfterEachOf(List<Integer> versions, Launcher launcher, Path folder)
      throws IOException, InterruptedException {
    for (int count : versions) {
      Process process = ingest(launcher, folder).start();
      try (BufferedReader lines = process.inputReader()) {
        int published = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (line.contains("Published version") && ++published == count) {
            break;
          }
        }
        process.destroyForcibly().waitFor();
      }
    }
  }

  private static ProcessBuilder ingest(Launcher launcher, Path folder) {
    return launcher.process("ingest", folder.toString(), "--keep-going", "--batch", "3");
  }

  private static String file(Path folder, int number) {
    return folder.resolve("statement-%02d.txt".formatted(number)).toString();
  }

  private List<Path> leftovers() throws IOException {
    try (Stream<Path> files = Files.walk(directory.resolve("store"), 2)) {
      return files.filter(file -> file.toString().endsWith(".new")).toList();
    }
  }

  /** Someone who asks a server for the number of its documents all the time. */
  private static final class Visitor implements AutoCloseable {
    private final HttpClient client;
    private final URI query;
    private final Thread thread = new Thread(this::visit);
    private final AtomicInteger seen = new AtomicInteger();
    private volatile boolean stopped;
    private volatile String trouble = "";

    private Visitor(HttpClient client, int port) {
      this.client = client;
      this.query =
          URI.create(
              "http://localhost:%d/sparql?query=%s"
                  .formatted(port, URLEncoder.encode(COUNT, StandardCharsets.UTF_8)));
    }

    static Visitor of(HttpClient client, int port, Process server) throws InterruptedException {
      Visitor visitor = new Visitor(client, port);
      Launcher.answer(client, visitor.query, server);
      visitor.thread.start();
      return visitor;
    }

    private void visit() {
      HttpRequest request = HttpRequest.newBuilder(query).header("Accept", "text/csv").build();
      try {
        while (!stopped && trouble.isEmpty()) {
          var answer = client.send(request, BodyHandlers.ofString());
          if (answer.statusCode() != 200) {
            trouble = answer.statusCode() + ": " + answer.body();
          } else {
            int count = Integer.parseInt(answer.body().lines().toList().getLast());
            if (count < seen.getAndSet(count)) {
              trouble = "Only %d documents are left".formatted(count);
            }
          }
          Thread.sleep(20);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    /** Until the server has this many documents. */
    void waitFor(int documents) throws InterruptedException {
      while (trouble.isEmpty() && thread.isAlive() && seen.get() < documents) {
        Thread.sleep(50);
      }
      assertThat(trouble).isEmpty();
      assertThat(seen).hasValue(documents);
    }

    @Override
    public void close() {
      stopped = true;
      thread.interrupt();
    }
  }
}

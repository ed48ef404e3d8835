package org.w3id.bayan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher of the built project, as a process of its own. */
class LauncherIT {
  private static final Path LAUNCHER = Path.of("target", "bayan").toAbsolutePath();

  @TempDir Path directory;

  @Test
  void itFindsAJdkByItself() throws Exception {
    ProcessBuilder builder = process("--version");
    builder.environment().remove("JAVA_HOME");
    Process process = builder.start();
    assertThat(output(process)).contains("bayan");
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void killedAtAnyMomentTheStoreStaysWhole() throws Exception {
    assertThat(process("ingest").start().waitFor()).isZero();
    for (int millis : List.of(300, 700, 1_000, 1_300, 1_600, 2_000)) {
      Process process = process("ingest", "--again").start();
      if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
      }
      Process query =
          process("query", "ASK { ?act a <https://w3id.org/bayan/ns#Decision> }").start();
      assertThat(output(query)).as("killed after %d ms", millis).contains("yes");
      assertThat(query.waitFor()).isZero();
    }
    Process again = process("ingest", "--again").start();
    assertThat(output(again)).contains("Published version");
    assertThat(again.waitFor()).isZero();
  }

  @Test
  void aSignalStopsTheServerCleanly() throws Exception {
    int port = freePort();
    Path log = directory.resolve("log");
    Process server =
        process("serve", "--port", Integer.toString(port)).redirectOutput(log.toFile()).start();
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI health = URI.create("http://localhost:%d/health".formatted(port));
      assertThat(answer(client, health, server).statusCode()).isEqualTo(200);
      server.destroy();
      assertThat(server.waitFor(15, TimeUnit.SECONDS)).isTrue();
      assertThat(log).content().contains("Serving").doesNotContain("Exception");
    } finally {
      server.destroyForcibly();
    }
  }

  private static HttpResponse<String> answer(HttpClient client, URI address, Process server)
      throws InterruptedException {
    while (true) {
      try {
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
      } catch (IOException notYet) {
        assertThat(server.isAlive()).as("the server runs").isTrue();
        Thread.sleep(100);
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private ProcessBuilder process(String... arguments) {
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
    command.addAll(List.of(arguments));
    if (!arguments[0].startsWith("--")) {
      command.addAll(List.of("--store", directory.resolve("store").toString()));
    }
    return new ProcessBuilder(command).redirectErrorStream(true);
  }

  private static String output(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}

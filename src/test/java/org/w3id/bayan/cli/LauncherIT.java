package org.w3id.bayan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher of the built project, as a process of its own. */
class LauncherIT {
  @TempDir Path directory;

  @Test
  void itFindsAJdkByItself() throws Exception {
    ProcessBuilder builder = process("--version");
    builder.environment().remove("JAVA_HOME");
    Process process = builder.start();
    assertThat(Launcher.output(process)).contains("bayan");
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
      assertThat(Launcher.output(query)).as("killed after %d ms", millis).contains("yes");
      assertThat(query.waitFor()).isZero();
    }
    Process again = process("ingest", "--again").start();
    assertThat(Launcher.output(again)).contains("Published version");
    assertThat(again.waitFor()).isZero();
  }

  @Test
  void aSignalStopsTheServerCleanly() throws Exception {
    int port = Launcher.freePort();
    Path log = directory.resolve("log");
    Process server =
        process("serve", "--port", Integer.toString(port)).redirectOutput(log.toFile()).start();
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI health = URI.create("http://localhost:%d/health".formatted(port));
      assertThat(Launcher.answer(client, health, server).statusCode()).isEqualTo(200);
      server.destroy();
      assertThat(server.waitFor(15, TimeUnit.SECONDS)).isTrue();
      assertThat(log).content().contains("Serving").doesNotContain("Exception");
    } finally {
      server.destroyForcibly();
    }
  }

  private ProcessBuilder process(String... arguments) {
    return new Launcher(directory.resolve("store")).process(arguments);
  }
}

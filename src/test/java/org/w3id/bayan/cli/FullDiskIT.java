package org.w3id.bayan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that takes no more, played by the system's limit on the size of a file. */
class FullDiskIT {
  private static final String LIMIT = "ulimit -f 2000; exec \"$0\" \"$@\"";
  private static final String WORDS =
      """
      Joint Statement

      Amman, 3 May 2025

      Jordan and Japan held talks in Amman. They agreed to meet again in 2026.
      """;

  @TempDir Path directory;

  @Test
  void itIsToldAndWhatIsPublishedStays() throws Exception {
    Path statement = Files.writeString(directory.resolve("statement.txt"), WORDS);
    Launcher launcher = new Launcher(directory.resolve("store"));
    assertThat(launcher.process("ingest", statement.toString()).start().waitFor()).isZero();
    List<Path> before = files();

    Process refused = limited(launcher.process("ingest", "--again", statement.toString())).start();
    assertThat(Launcher.output(refused))
        .contains("cannot be written", "store", "stays as it was")
        .doesNotContain("Exception in thread");
    assertThat(refused.waitFor()).isEqualTo(Main.UNUSABLE);

    assertThat(files()).isEqualTo(before);
    Process query =
        launcher.process("query", "ASK { ?act a <https://w3id.org/bayan/ns#SpeechAct> }").start();
    assertThat(Launcher.output(query)).contains("yes");
  }

  private static ProcessBuilder limited(ProcessBuilder process) {
    List<String> command = new ArrayList<>(List.of("bash", "-c", LIMIT));
    command.addAll(process.command());
    return process.command(command);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(directory.resolve("store"), 2)) {
      return files.sorted().toList();
    }
  }
}

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that takes no more, played by the system's limit on the size of a file. */
class FullDiskIT {
  private static final String LIMIT = "ulimit -f %d; exec \"$0\" \"$@\"";

  /** Kilobytes that a file of the database does not fit into. */
  private static final int BELOW_DATABASE = 2000;

  /** Kilobytes into which each file of the database fits, but no dump of its quads. */
  private static final int BELOW_DUMP = 8200;

  private static final String WORDS =
      """
      Joint Statement

      Amman, 3 May 2025

      Jordan and Japan held talks in Amman.
      """
          + "They agreed to meet again in 2026.\n".repeat(100);

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(ints = {BELOW_DATABASE, BELOW_DUMP})
  void itIsToldAndWhatIsPublishedStays(int limit) throws Exception {
    Path statement = Files.writeString(directory.resolve("statement.txt"), WORDS);
    Launcher launcher = new Launcher(directory.resolve("store"));
    assertThat(launcher.process("ingest", statement.toString()).start().waitFor()).isZero();
    List<Path> before = files();

    Process refused =
        limited(limit, launcher.process("ingest", "--again", statement.toString())).start();
    assertThat(Launcher.output(refused))
        .contains("cannot be written", "store", "stays as it was")
        .doesNotContain("Exception in thread");
    assertThat(refused.waitFor()).isEqualTo(Main.UNUSABLE);

    assertThat(files()).isEqualTo(before);
    Process query =
        launcher.process("query", "ASK { ?act a <https://w3id.org/bayan/ns#SpeechAct> }").start();
    assertThat(Launcher.output(query)).contains("yes");
  }

  @Test
  void whatIsDumpedElsewhereIsWholeOrNotThere() throws Exception {
    Path statement = Files.writeString(directory.resolve("statement.txt"), WORDS);
    Launcher launcher = new Launcher(directory.resolve("store"));
    assertThat(launcher.process("ingest", statement.toString()).start().waitFor()).isZero();
    Path elsewhere = directory.resolve("elsewhere");

    Process refused =
        limited(BELOW_DUMP, launcher.process("dump", "--output", elsewhere.toString())).start();
    assertThat(Launcher.output(refused))
        .contains("cannot be written", elsewhere.toString())
        .doesNotContain("Exception in thread", "broken");
    assertThat(refused.waitFor()).isEqualTo(Main.UNUSABLE);

    assertThat(elsewhere).isDirectoryNotContaining("glob:**.{nq,part}*");
  }

  private static ProcessBuilder limited(int kilobytes, ProcessBuilder process) {
    List<String> command = new ArrayList<>(List.of("bash", "-c", LIMIT.formatted(kilobytes)));
    command.addAll(process.command());
    return process.command(command);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(directory.resolve("store"), 2)) {
      return files.sorted().toList();
    }
  }
}

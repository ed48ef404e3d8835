package org.w3id.bayan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.bayan.store.Store;
import picocli.CommandLine;

/** What a person at the terminal sees. */
class CommandLineIT {
  @TempDir Path directory;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @ValueSource(
      strings = {"ingest", "serve", "dump", "query", "validate", "explain", "evaluate", "review"})
  void everyCommandExplainsItself(String command) {
    assertThat(run(command, "--help")).isZero();
    assertThat(out.toString()).contains("Usage: bayan " + command).contains("--store");
  }

  @Test
  void theProgramListsItsCommands() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString())
        .contains("ingest", "serve", "dump", "query", "validate", "explain", "evaluate", "review");
  }

  @Test
  void anUnknownCommandIsNotUnderstood() {
    assertThat(run("publsih")).isEqualTo(2);
    assertThat(err.toString()).contains("publsih");
  }

  @Test
  void anUnseenStatementIsPublishedAndFound() throws IOException {
    Path file =
        Files.writeString(
            directory.resolve("lakes-dialogue.txt"),
            """
            Joint Statement on the Lakes Dialogue

            Jordan and Japan held talks in Amman on 3 May 2025. The two sides reaffirmed their
            commitment to clean water. They decided to establish a joint committee.
            """);
    assertThat(runWithStore("ingest", file.toString(), "--party", "Jordan", "--party", "Japan"))
        .as(err.toString())
        .isZero();
    assertThat(out.toString())
        .contains("http://localhost:8080/id/document/lakes-dialogue")
        .contains("Published version 1");

    assertThat(runWithStore("dump", "--output", directory.resolve("out").toString())).isZero();
    assertThat(directory.resolve("out/bayan.nq"))
        .content()
        .contains("<http://localhost:8080/id/document/lakes-dialogue>")
        .contains("reaffirmed");

    Files.delete(file);
    assertThat(runWithStore("explain", "lakes-dialogue")).as(err.toString()).isZero();
    assertThat(out.toString()).contains("lakes-dialogue (en), issued by actor/japan, actor/jordan");
  }

  @Test
  void whatCannotBeReadChangesNothing() throws IOException {
    Path good =
        Files.writeString(
            directory.resolve("good.txt"),
            "Jordan and Japan met in the spring, and they agreed on the price of the ferry.\n");
    assertThat(runWithStore("ingest", good.toString())).as(err.toString()).isZero();

    Path bad = Files.write(directory.resolve("bad.txt"), new byte[] {'a', (byte) 0xE9, 'b'});
    assertThat(runWithStore("ingest", good.toString(), bad.toString())).isEqualTo(1);

    assertThat(err.toString()).contains(bad.toString()).contains("UTF-8");
    assertThat(Store.currentVersion(directory.resolve("store")).orElseThrow().number())
        .isEqualTo(1);
  }

  @Test
  void aBrokenAuthorityFileIsNamedWithItsPlace() throws IOException {
    Path data = directory.resolve("data");
    Files.createDirectories(data.resolve("authority"));
    Files.writeString(data.resolve("authority/bodies.ttl"), "<a> <b> .\n");
    assertThat(runWithStore("ingest", "--data", data.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("bodies.ttl").contains("line: 1");
    assertThat(directory.resolve("store/CURRENT")).doesNotExist();
  }

  @Test
  void aMissingDataDirectoryIsNamed() {
    assertThat(runWithStore("ingest", "--data", "/nowhere/at/all")).isEqualTo(1);
    assertThat(err.toString()).contains("/nowhere/at/all").contains("--data");
  }

  @Test
  void aPortInUseIsSaidSo() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      assertThat(runWithStore("serve", "--port", Integer.toString(taken.getLocalPort())))
          .isEqualTo(1);
      assertThat(err.toString())
          .contains(Integer.toString(taken.getLocalPort()))
          .contains("--port");
    }
  }

  @Test
  void aBaseWithoutSlashIsRefused() {
    assertThat(runWithStore("ingest", "--base", "https://example.org/data")).isEqualTo(1);
    assertThat(err.toString()).contains("https://example.org/data").contains("slash");
  }

  @Test
  void askingAnEmptyStoreSaysWhatToDo() {
    assertThat(runWithStore("query", "ASK {}")).isEqualTo(1);
    assertThat(err.toString()).contains("bayan ingest");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "TSV", "json"})
  void aFormatIsUnderstoodInSmallLettersToo(String format) {
    assertThat(runWithStore("query", "--format", format, "ASK {}")).isEqualTo(1);
    assertThat(err.toString()).contains("bayan ingest");
  }

  @Test
  void aStoreThatIsServedIsSaidToBeInUse() throws Exception {
    Path good =
        Files.writeString(
            directory.resolve("good.txt"),
            "Jordan and Japan met in the spring, and they agreed on the price of the ferry.\n");
    assertThat(runWithStore("ingest", good.toString())).as(err.toString()).isZero();
    Path lock = Store.currentVersion(directory.resolve("store")).orElseThrow().directory();
    Process other = LockHolder.start(lock.resolve("tdb2/tdb.lock"));
    try {
      assertThat(runWithStore("query", "ASK {}")).isEqualTo(1);
      assertThat(err.toString()).contains("in use").doesNotContain("\tat ");
    } finally {
      other.destroyForcibly().waitFor();
    }
  }

  @Test
  void aQueryThatIsNotSparqlIsRefusedWithItsPlace() throws IOException {
    Path good =
        Files.writeString(
            directory.resolve("good.txt"),
            "Jordan and Japan met in the spring, and they agreed on the price of the ferry.\n");
    assertThat(runWithStore("ingest", good.toString())).as(err.toString()).isZero();
    assertThat(runWithStore("query", "SELECT oops")).isEqualTo(1);
    assertThat(err.toString()).contains("line 1");
  }

  private int runWithStore(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--store", directory.resolve("store").toString()));
    return run(all.toArray(String[]::new));
  }

  private int run(String... arguments) {
    CommandLine commandLine = Main.commandLine();
    commandLine.setOut(new PrintWriter(out, true));
    commandLine.setErr(new PrintWriter(err, true));
    return commandLine.execute(arguments);
  }
}

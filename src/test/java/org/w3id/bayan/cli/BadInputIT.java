package org.w3id.bayan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Whatever is handed in, the program ends soon, and says what is wrong or odd. */
class BadInputIT {
  private static final Duration SOON = Duration.ofMinutes(3);
  private static final String LINE = "The two sides agreed to meet again in the spring in Amman";

  @TempDir Path directory;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aFileOfFiftyMegabytesIsRefused() throws IOException {
    Path file = directory.resolve("big.txt");
    try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
      big.setLength(50L << 20);
    }
    refused(file, "big.txt has 52428800 bytes; a statement may have up to");
  }

  @Test
  void aSentenceOfAMillionWordsIsRefused() throws IOException {
    refused(write("a.txt", "word ".repeat(1_000_000)), "a.txt has 5000000 characters of text");
    refused(write("a.html", "<p>" + "<b>word</b> ".repeat(300_000)), "characters of text");
  }

  @Test
  void binaryDataIsRefusedWithThePlace() throws IOException {
    byte[] bytes = new byte[100_000];
    new Random(1).nextBytes(bytes);
    refused(Files.write(directory.resolve("a.txt"), bytes), "a.txt is not UTF-8 text: the byte at");
    refused(Files.write(directory.resolve("a.html"), bytes), "a.html is not UTF-8 text");
    refused(write("b.txt", "%PDF-1.4\u0000\u0001"), "U+0000");
  }

  static Stream<Arguments> odd() {
    return Stream.of(
        Arguments.of("one endless line", "txt", (LINE + ". ").repeat(5_000), ""),
        Arguments.of(
            "an endless sentence", "txt", (LINE + " and ").repeat(4_000), "too long for one"),
        Arguments.of(
            "lines that never end", "txt", LINE + "\n\n" + "the 5 4 3\n".repeat(60_000), ""),
        Arguments.of(
            "capitals that never end", "txt", LINE + "\nTHE SIDE,\nthe\n".repeat(40_000), ""),
        Arguments.of("marks alone at the end", "txt", LINE + ".\n\n–.\n", ""),
        Arguments.of("an endless word", "txt", LINE + "." + "x".repeat(900_000), ""),
        Arguments.of("brackets", "txt", LINE + ((" (the " + LINE).repeat(2_000)), "have no fellow"),
        Arguments.of(
            "overrides", "txt", LINE + ". \u202E" + LINE + ".", "override(s) of direction"),
        Arguments.of("lost letters", "txt", LINE + " \uFFFD.", "were lost"),
        Arguments.of(
            "malformed HTML", "html", "<p><b>" + LINE + "<p></i></table><td <" + LINE + ".", ""),
        Arguments.of("deep HTML", "html", "<div>".repeat(100_000) + LINE + ".", ""),
        Arguments.of("deep Markdown", "md", "> ".repeat(1_000) + LINE + ".", ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("odd")
  void oddTextsAreReadInTheirTimeAndTheOddityIsTold(
      String name, String ending, String characters, String finding) throws IOException {
    Path file = write("odd." + ending, characters);
    int code = assertTimeoutPreemptively(SOON, () -> run("validate", file.toString()));
    assertThat(code).as(err.toString()).isZero();
    assertThat(out.toString()).contains("1 statement(s) can be published").contains(finding);
  }

  @Test
  void aLanguageWithoutWordListsIsNamed() throws IOException {
    refused(
        write(
            "a.txt",
            "دو طرف پذیرفتند که گفتگوها را در بهار آینده در تهران پی بگیرند و چشم‌انداز گسترده‌ای"),
        "the language is fa, for which there are no word lists; known: ar, en");
    refused(
        write("b.txt", "Osapuolet sopivat tapaavansa uudelleen ensi kesänä Helsingissä."),
        "the language cannot be told from the text");
  }

  private void refused(Path file, String message) {
    assertThat(run("validate", file.toString())).isEqualTo(1);
    assertThat(err.toString()).contains(message).doesNotContain("\tat ");
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(directory.resolve(name), content);
  }

  private int run(String... arguments) {
    CommandLine commandLine = Main.commandLine();
    commandLine.setOut(new PrintWriter(out, true));
    commandLine.setErr(new PrintWriter(err, true));
    return commandLine.execute(arguments);
  }
}

package org.w3id.bayan.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The Nu Html Checker of the W3C, in a Java machine of its own and without the network. */
public final class NuChecker {
  private static final Path LIBRARIES = Path.of("target", "html-checker");

  /** How what is found begins; libraries of the checker say other things too. */
  private static final String FINDING = "\"file:";

  private static final int NOTHING_FOUND = 0;
  private static final int SOMETHING_FOUND = 1;

  private NuChecker() {}

  /** What is wrong with the pages in a folder: file, place and reason, a line each. */
  public static List<String> check(Path folder) throws IOException, InterruptedException {
    assertThat(LIBRARIES.resolve("jing-20200702VNU.jar"))
        .as("the checker, which the build copies here; run the tests with Maven")
        .exists();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss4m",
                "-cp",
                LIBRARIES + "/*",
                "nu.validator.client.SimpleCommandLineValidator",
                "--stdout",
                "--format",
                "gnu",
                "--skip-non-html",
                folder.toString())
            .redirectErrorStream(true)
            .start();
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.startsWith(FINDING))
            .toList();
    assertThat(process.waitFor()).as(lines.toString()).isIn(NOTHING_FOUND, SOMETHING_FOUND);
    return lines;
  }
}

package org.w3id.bayan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files and packages stay small enough to read, and words of a language stay out of the code. */
class SourceSizeTest {
  private static final int LONGEST_FILE = 500;
  private static final int LARGEST_PACKAGE = 22;

  @Test
  void filesAreShort() throws IOException {
    for (Path file : sources()) {
      assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThan(LONGEST_FILE);
    }
  }

  @Test
  void packagesAreSmall() throws IOException {
    Map<Path, Long> sizes =
        sources().stream().collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
    assertThat(sizes)
        .allSatisfy((name, size) -> assertThat(size).isLessThanOrEqualTo(LARGEST_PACKAGE));
  }

  @Test
  void wordsOfALanguageAreData() throws IOException {
    for (Path file : sources()) {
      if (!file.toString().contains("language")) {
        assertThat(Files.readString(file))
            .as(file.toString())
            .doesNotContainPattern("[\\u0621-\\u064A]{3,}");
      }
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}

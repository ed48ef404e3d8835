package org.w3id.bayan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tables of requests and of what is answered to them: a line a case, columns parted by tabs. */
final class CaseTable {
  private CaseTable() {}

  /** The rows of a table; a line that begins with # is a heading. */
  static Stream<String[]> rows(String name) throws IOException {
    try (InputStream table = CaseTable.class.getResourceAsStream("/http/" + name)) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1));
    }
  }

  /** What a cell lists. */
  static List<String> parts(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }

  /**
   * Looks for a status, a media type ({@code -} for no content) and headers.
   *
   * @param headers each as {@code name=part of its value}, or {@code name!} if it must be missing
   */
  static void assertAnswer(
      HttpResponse<String> response, int status, String type, List<String> headers) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertHeaders(response.headers()::allValues, type, headers);
  }

  /**
   * Looks for a media type and headers.
   *
   * @param sent the values of a header
   */
  static void assertHeaders(
      Function<String, List<String>> sent, String type, List<String> headers) {
    assertThat(String.join(", ", sent.apply("Content-Type")).replaceAll(";.*", ""))
        .isEqualTo(type.equals("-") ? "" : type);
    for (String header : headers) {
      String[] expected = header.split("=", 2);
      List<String> values = sent.apply(expected[0].replace("!", ""));
      if (header.endsWith("!")) {
        assertThat(values).isEmpty();
      } else {
        assertThat(String.join(", ", values)).as(expected[0]).contains(expected[1]);
      }
    }
  }

  /** Looks for what would tell about the program and the machine. */
  static void assertTellsNothing(HttpResponse<String> response, Path directory) {
    assertThat(response.body())
        .doesNotContain("\tat ", "Exception", "org.apache", "org.eclipse", directory.toString());
  }
}

package org.w3id.bayan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was published and is withdrawn is gone, and says so. */
class WithdrawIT {
  private static final String TURTLE = "text/turtle";
  private static final ServedTexts.Text RIVERS = text("rivers");
  private static final ServedTexts.Text LAKES = text("lakes");

  @TempDir private Path directory;
  private ServedTexts texts;

  private static ServedTexts.Text text(String name) {
    String words = "Jordan and Japan agreed to protect the %s of the valley.".formatted(name);
    return ServedTexts.Text.of(name, "en", "2023-05-03", words, "Jordan", "Japan");
  }

  @BeforeEach
  void publish() throws IOException {
    texts = ServedTexts.start(directory, RIVERS, LAKES);
  }

  @AfterEach
  void stop() {
    texts.close();
  }

  private int status(String path) throws IOException, InterruptedException {
    return texts.get(path, TURTLE).statusCode();
  }

  private String count() throws IOException, InterruptedException {
    String query =
        "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } FILTER CONTAINS(STR(?s), '/rivers') }";
    return texts.get("sparql?query=" + ServedTexts.encoded(query), "text/csv").body();
  }

  @Test
  void whatIsWithdrawnIsGone() throws Exception {
    assertThat(count()).doesNotContain("\n0");
    ServedTexts.Run run = texts.run("withdraw", "document/rivers", "--reason", "Not authentic");
    assertThat(run.code()).as(run.err()).isZero();
    for (String path :
        new String[] {
          "id/document/rivers",
          "doc/document/rivers",
          "doc/document/rivers.html",
          "doc/document/rivers/text/en",
          "graph/extraction/rivers"
        }) {
      HttpResponse<String> answer = texts.get(path, TURTLE);
      assertThat(answer.statusCode()).as(path).isEqualTo(410);
      assertThat(answer.body()).contains("withdrawn on 20", "Not authentic");
    }
    assertThat(texts.get("doc/document/rivers", "text/html").body())
        .contains("Not authentic", "<h1");
    assertThat(status("doc/document/riversides")).isEqualTo(404);
    assertThat(status("doc/document/lakes")).isEqualTo(200);
    assertThat(status("doc/actor/jordan")).isEqualTo(200);
    assertThat(count()).contains("\n0").doesNotContain("rivers");
    assertThat(texts.get("dumps/latest/bayan.nq", "*/*").statusCode()).isEqualTo(307);
  }

  @Test
  void itStaysGoneInLaterVersionsUntilItIsPublishedAgain() throws Exception {
    texts.run("withdraw", "rivers");
    texts.add(text("wells"));
    assertThat(status("doc/document/rivers")).isEqualTo(410);
    assertThat(texts.get("doc/document/rivers", TURTLE).body()).doesNotContain(": \"");
    texts.add(RIVERS);
    assertThat(status("doc/document/rivers")).isEqualTo(200);
  }

  @Test
  void whatIsNotThereCannotBeWithdrawn() throws Exception {
    ServedTexts.Run run = texts.run("withdraw", "lakes", "seas");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("There is no document \"seas\"");
    assertThat(status("doc/document/lakes")).isEqualTo(200);
  }
}

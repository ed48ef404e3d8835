package org.w3id.bayan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.bayan.html.NuChecker;

/** Names and texts made to break pages: with mark-up, turned about, endlessly long. */
class HostileNamesIT {
  private static final int LONG = 10_000;
  private static final String MARKUP = "</title></script><script>alert(1)</script>\"'><img src=x>";
  private static final String TURNED = "\u202Egnihton\u2066 \u05D0\u0627";

  private static final List<String> PAGES =
      List.of(
          "",
          "doc/document/one",
          "doc/document/one/text/en",
          "search?q=vessel",
          "compare?left=document/one&right=document/two",
          "recurring?about=actor/norway",
          "queries/q39-commitments-by-party-and-strength",
          "sparql?query=SELECT%20*%20%7B%3Fs%20%3Chttp%3A%2F%2Fpurl.org%2Fdc%2Fterms%2Ftitle%3E%20%3Ft%7D",
          "sparql?query=%3Cscript%3Ealert(1)%3C%2Fscript%3E&format=html",
          "search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
          "doc/actor/norway");

  @Test
  void leavePagesWhole(@TempDir Path directory, @TempDir Path folder)
      throws IOException, InterruptedException {
    String words =
        "Kenya and Norway decided to build a research vessel named %s and %s.\n"
            .formatted(MARKUP, TURNED);
    try (ServedTexts texts =
        ServedTexts.start(
            directory,
            text("one", words).titled(MARKUP + TURNED),
            text("two", words.repeat(3)).titled("x".repeat(LONG)))) {
      for (String path : PAGES) {
        for (String lang : List.of("en", "ar")) {
          String address = path + (path.contains("?") ? "&" : "?") + "lang=" + lang;
          HttpResponse<String> response = texts.get(address, "text/html");
          Document page = Jsoup.parse(response.body());
          assertThat(page.select("script:not([src]):not([type=application/ld+json])"))
              .as(path)
              .isEmpty();
          assertThat(page.select("img[src=x]")).as(path).isEmpty();
          assertThat(page.select("h1, a, title").eachText())
              .as(path)
              .allMatch(it -> it.length() < 2 * LONG / 10);
          assertThat(page.select("h1, option, .documents a, .hits .within-document").text())
              .as(path)
              .doesNotContain("\u202E");
          Files.writeString(
              folder.resolve(Math.abs(address.hashCode()) + ".html"), response.body());
        }
      }
    }
    assertThat(NuChecker.check(folder)).isEmpty();
  }

  @Test
  void hundredsOfActsAreFoldedUpInTheSummary(@TempDir Path directory)
      throws IOException, InterruptedException {
    StringBuilder words = new StringBuilder();
    for (int number = 1; number <= 45; number++) {
      words.append("Kenya decided to build %d lighthouses in Mombasa. ".formatted(number));
    }
    try (ServedTexts texts = ServedTexts.start(directory, text("one", words.toString()))) {
      String body = texts.get("doc/document/one?lang=en", "text/html").body();
      Document page = Jsoup.parse(body);
      assertThat(page.select(".matrix details summary").text()).isEqualTo("45 acts");
      assertThat(page.select(".matrix details a")).hasSize(45);
    }
  }

  private static ServedTexts.Text text(String name, String words) {
    return ServedTexts.Text.of(name, "en", "2022-03-01", words, "Kenya", "Norway");
  }
}

package org.w3id.bayan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.bayan.cli.ServedTexts;

/** Names without end and with mark-up make no page wider than a phone, and run nothing. */
final class HostileNamesOnAPhoneIT {
  private static final int PHONE = 390;
  private static final int DESK = 1280;
  private static final String NAME =
      "</title><script>document.title = 'run'</script>\u202E" + "x".repeat(10_000);

  private static final List<String> PAGES =
      List.of(
          "/",
          "/doc/document/one",
          "/doc/actor/norway",
          "/search?q=vessel",
          "/compare?left=document/one&right=document/two",
          "/recurring?about=actor/norway",
          "/queries/q39-commitments-by-party-and-strength",
          "/graph/extraction/one");

  @Test
  void fitOnAPhone(@TempDir Path directory) throws IOException {
    Browser.assumeInstalled();
    String words =
        "Kenya and Norway decided to build a vessel named Sea%s together.\n"
            .formatted("y".repeat(3_000));
    try (ServedTexts texts =
            ServedTexts.start(directory, text("one", words), text("two", words + words));
        Browser browser = Browser.visiting(texts.address(), true)) {
      browser.ofWidth(PHONE);
      for (String page : PAGES) {
        for (String lang : List.of("en", "ar")) {
          browser.open(page + (page.contains("?") ? "&" : "?") + "lang=" + lang);
          assertThat(browser.overflow()).as(page + " " + lang).isLessThanOrEqualTo(0);
          assertThat(browser.value("document.title")).isNotEqualTo("run");
        }
      }
    }
  }

  @Test
  void manyPartiesAreHitByAFingerEach(@TempDir Path directory) throws IOException {
    Browser.assumeInstalled();
    String[] parties = {
      "Kenya",
      "Norway",
      "Ghana",
      "Angola",
      "Brazil",
      "Canada",
      "Ireland",
      "Portugal",
      "Spain",
      "Senegal",
      "Uruguay",
      "Argentina",
      "Gabon",
      "Iceland",
      "Morocco"
    };
    ServedTexts.Text many =
        ServedTexts.Text.of("many", "en", "2022-03-01", "All decided to meet again.\n", parties);
    try (ServedTexts texts = ServedTexts.start(directory, many);
        Browser browser = Browser.visiting(texts.address(), true)) {
      for (int width : new int[] {PHONE, DESK}) {
        assertThat(browser.ofWidth(width).open("/?lang=en").barriers()).isEmpty();
      }
    }
  }

  private static ServedTexts.Text text(String name, String words) {
    return ServedTexts.Text.of(name, "en", "2022-03-01", words, "Kenya", "Norway").titled(NAME);
  }
}

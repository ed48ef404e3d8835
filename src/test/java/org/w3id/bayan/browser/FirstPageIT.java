package org.w3id.bayan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.bayan.PublishedSeed;

/** The home page as somebody meets it who was never here: it is light, and nothing in it moves. */
final class FirstPageIT {
  private static final long MOST_BYTES = 150_000;

  private static PublishedSeed seed;

  @BeforeAll
  static void start() throws IOException {
    Browser.assumeInstalled();
    seed = PublishedSeed.start();
  }

  @AfterAll
  static void stop() throws IOException {
    if (seed != null) {
      seed.close();
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"en, 390", "en, 1280", "ar, 390", "ar, 1280"})
  void isLightAndStandsStill(String lang, int width) {
    try (Browser browser = Browser.visiting(seed.address(), true)) {
      browser.ofWidth(width).open("/?lang=" + lang);
      assertThat(browser.value("innerWidth")).isEqualTo((long) width);
      String moved = browser.layoutShift();
      List<String> received = browser.received();
      assertThat(received)
          .anyMatch(it -> it.contains(".css "))
          .anyMatch(it -> it.contains("woff2"));
      assertThat(
              received.stream().mapToLong(it -> Long.parseLong(it.replaceFirst(".* ", ""))).sum())
          .as(received.toString())
          .isBetween(1L, MOST_BYTES);
      assertThat(moved).as("layout shift").isEmpty();
    }
  }
}

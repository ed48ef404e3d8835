package org.w3id.bayan.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.bayan.PublishedSeed;

/** Every kind of page, in both languages, is valid HTML to the W3C's checker. */
class ValidHtmlIT {
  private static PublishedSeed seed;
  private static HttpClient client;
  private static NuChecker checker;

  @BeforeAll
  static void start() throws IOException {
    checker = new NuChecker();
    seed = PublishedSeed.start();
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() throws IOException {
    client.close();
    seed.close();
  }

  static Stream<String> pages() {
    return PagesUnderTest.inBothLanguages();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isValid(String address) throws IOException, InterruptedException {
    URI page = seed.address().resolve(address);
    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(page).header("Accept", "text/html").build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(checker.check(response.body())).isEmpty();
  }
}

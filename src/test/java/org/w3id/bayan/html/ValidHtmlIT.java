package org.w3id.bayan.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.bayan.PublishedSeed;

/** Every kind of page, in both languages, is valid HTML to the W3C's checker. */
class ValidHtmlIT {

  @Test
  void everyPageIsValid(@TempDir Path folder) throws IOException, InterruptedException {
    try (PublishedSeed seed = PublishedSeed.start();
        HttpClient client = HttpClient.newHttpClient()) {
      for (String address : PagesUnderTest.inBothLanguages().toList()) {
        keep(page(seed.address().resolve(address), client), address, folder);
      }
    }
    assertThat(NuChecker.check(folder)).isEmpty();
  }

  private static String page(URI address, HttpClient client)
      throws IOException, InterruptedException {
    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(address).header("Accept", "text/html").build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    return response.body();
  }

  private static void keep(String page, String address, Path folder) throws IOException {
    Files.writeString(folder.resolve(address.replaceAll("[^A-Za-z0-9]+", "-") + ".html"), page);
  }
}

package org.w3id.bayan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** IRIs with letters that are not ASCII: however they are written, they are one resource. */
class ArabicAddressesIT {
  private static final String NAME = "مدينة-بغداد";
  private static final String ENCODED =
      "%D9%85%D8%AF%D9%8A%D9%86%D8%A9-%D8%A8%D8%BA%D8%AF%D8%A7%D8%AF";

  @TempDir private static Path directory;
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.over("http/arabic.trig", directory);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void theThingLeadsToItsDocument() throws Exception {
    HttpResponse<String> answer = server.get("/id/place/" + ENCODED);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location"))
        .contains("http://localhost:8080/doc/place/" + ENCODED);
  }

  @ParameterizedTest
  @ValueSource(strings = {".ttl", ".nt", ".jsonld", ".rdf", ".trig", ".nq", ".html", ".linkset"})
  void eachFormIsThere(String extension) throws Exception {
    HttpResponse<String> answer = server.get("/doc/place/" + ENCODED + extension);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).containsAnyOf("بغداد", ENCODED);
    answer
        .headers()
        .map()
        .forEach((name, values) ->
            assertThat(values)
                .as(name)
                .allMatch(StandardCharsets.US_ASCII.newEncoder()::canEncode));
  }

  @Test
  void decomposedLettersAreTheSameResource() throws Exception {
    assertThat(server.get("/doc/place/%C3%A9ire.ttl").statusCode()).isEqualTo(200);
    assertThat(server.get("/doc/place/e%CC%81ire.ttl").statusCode()).isEqualTo(200);
  }

  @Test
  void whatThePageLeadsToIsThere() throws Exception {
    String page = server.get("/doc/place/%C3%A9ire.html").body();
    assertThat(page).contains("/id/place/" + NAME);
    URI link = URI.create("/doc/place/" + NAME);
    assertThat(server.get(link.toASCIIString()).statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsNotThereIsNotFound() throws Exception {
    assertThat(server.get("/id/place/" + ENCODED + "x").statusCode()).isEqualTo(404);
    assertThat(server.get("/id/place/%D9%85%2F..%2F").statusCode()).isIn(400, 404);
    assertThat(server.get("/id/place/%E2%80%AE").statusCode()).isEqualTo(404);
  }
}

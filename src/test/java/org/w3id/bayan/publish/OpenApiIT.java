package org.w3id.bayan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the description of the addresses says is so. */
class OpenApiIT {
  /** What stands in this dataset for the names in addresses. */
  private static final Map<String, String> NAMES =
      Map.of(
          "kind", "document",
          "name", "talks",
          "document", "talks",
          "layer", "stated",
          "format", "ttl",
          "form", "ttl",
          "version", "0007",
          "number", "7",
          "file", "bayan.ttl.gz");

  private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

  @TempDir static Path directory;
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.over("http/dumps.trig", directory);
    Files.writeString(directory.resolve("dumps/0007/sitemap.xml"), "<sitemapindex/>");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static JsonObject description() throws IOException, InterruptedException {
    HttpResponse<String> answer = server.get("/openapi.json");
    assertThat(answer.statusCode()).isEqualTo(200);
    return Json.createReader(new StringReader(answer.body())).readObject();
  }

  @TestFactory
  Stream<DynamicTest> eachAddressAnswersAsDescribed() throws IOException, InterruptedException {
    JsonObject paths = description().getJsonObject("paths");
    assertThat(paths).isNotEmpty();
    return paths.entrySet().stream()
        .flatMap(path ->
            path.getValue().asJsonObject().entrySet().stream()
                .map(method ->
                    DynamicTest.dynamicTest(
                        method.getKey() + " " + path.getKey(),
                        () -> check(path.getKey(), method.getKey(), method.getValue()))));
  }

  private static void check(String template, String method, JsonValue operation)
      throws IOException, InterruptedException {
    JsonObject responses = operation.asJsonObject().getJsonObject("responses");
    String path = NAME.matcher(template).replaceAll(name -> NAMES.get(name.group(1)));
    HttpRequest.Builder request = server.request(path);
    if (method.equals("post")) {
      request
          .header("Content-Type", "application/sparql-query")
          .POST(HttpRequest.BodyPublishers.ofString("ASK {}"));
    }
    HttpResponse<String> answer = server.send(request);
    assertThat(answer.statusCode()).as(answer.body()).isLessThan(400);
    JsonObject response = responses.getJsonObject(Integer.toString(answer.statusCode()));
    assertThat(response).as("described: " + answer.statusCode()).isNotNull();
    if (response.containsKey("content")) {
      String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
      assertThat(response.getJsonObject("content")).containsKey(type);
    }
    if (template.contains("{") && responses.containsKey("404")) {
      String nowhere = NAME.matcher(template).replaceAll("nowhere");
      assertThat(server.get(nowhere).statusCode()).isEqualTo(404);
    }
    if (!method.equals("post")) {
      assertThat(server.send(server.request(path).DELETE()).statusCode()).isIn(403, 405);
    }
  }

  @Test
  void theCatalogueOfInterfacesLeadsToIt() throws IOException, InterruptedException {
    assertThat(server.get("/.well-known/api-catalog").body())
        .contains("openapi.json", "service-desc", "application/openapi+json");
    assertThat(description().getJsonArray("servers").getJsonObject(0).getString("url"))
        .isEqualTo("http://localhost:8080");
  }
}

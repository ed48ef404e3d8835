package org.w3id.bayan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.bayan.PublishedSeed;

/** What the description of the addresses says is so, also of the examples in it. */
class OpenApiIT {
  private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static PublishedSeed seed;

  @BeforeAll
  static void start() throws IOException {
    seed = PublishedSeed.start();
  }

  @AfterAll
  static void stop() throws IOException {
    CLIENT.close();
    seed.close();
  }

  private static JsonObject description() throws IOException, InterruptedException {
    HttpResponse<String> answer = send(request("/openapi.json"));
    assertThat(answer.statusCode()).isEqualTo(200);
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
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
                        () ->
                            check(
                                path.getKey(),
                                method.getKey(),
                                method.getValue().asJsonObject()))));
  }

  private static void check(String template, String method, JsonObject operation)
      throws IOException, InterruptedException {
    JsonObject responses = operation.getJsonObject("responses");
    Map<String, String> examples = examples(operation, "path");
    String path = NAME.matcher(template).replaceAll(name -> examples.get(name.group(1)));
    Map<String, String> asked = examples(operation, "query");
    HttpRequest.Builder request = request(path + query(asked));
    if (method.equals("post")) {
      request
          .header("Content-Type", "application/sparql-query")
          .POST(HttpRequest.BodyPublishers.ofString("ASK {}"));
    }
    HttpResponse<String> answer = sendWhenReady(request);
    assertThat(answer.statusCode()).as(answer.body()).isLessThan(400);
    JsonObject response = responses.getJsonObject(Integer.toString(answer.statusCode()));
    assertThat(response).as("described: " + answer.statusCode()).isNotNull();
    if (responses.containsKey("406")) {
      checkTypes(request, response);
    }
    if (template.contains("{") && responses.containsKey("404")) {
      String nowhere = NAME.matcher(template).replaceAll("nowhere");
      assertThat(send(request(nowhere)).statusCode()).isEqualTo(404);
    }
    if (!method.equals("post")) {
      assertThat(send(request(path).DELETE()).statusCode()).isIn(403, 405);
    }
  }

  /** A form that is described is sent, or refused where this content cannot be written in it. */
  private static void checkTypes(HttpRequest.Builder request, JsonObject response)
      throws IOException, InterruptedException {
    for (String type : response.getJsonObject("content").keySet()) {
      HttpResponse<String> answer = sendWhenReady(request.copy().header("Accept", type));
      if (answer.statusCode() != 406) {
        assertThat(type(answer)).as("Accept: " + type).isEqualTo(type);
      }
    }
  }

  @Test
  void whatParametersMayBeIsCheckedAsDescribed() throws IOException, InterruptedException {
    for (String nonsense : List.of("start=0", "start=10001", "from=yesterday", "format=pdf")) {
      HttpResponse<String> answer = send(request("/search?q=x&" + nonsense));
      assertThat(answer.statusCode()).as(nonsense).isEqualTo(400);
      assertThat(type(answer)).isEqualTo("application/problem+json");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sparql", "/queries/{name}"})
  void eachViewThatIsDescribedIsShownAndNoOther(String template)
      throws IOException, InterruptedException {
    JsonObject operation =
        description().getJsonObject("paths").getJsonObject(template).getJsonObject("get");
    String path =
        NAME.matcher(template).replaceAll(it -> examples(operation, "path").get(it.group(1)));
    String asked = path.equals("/sparql") ? "?query=SELECT%20*%20%7B%7D&view=" : "?view=";
    JsonArray views =
        operation.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
            .filter(it -> it.getString("name").equals("view"))
            .findFirst()
            .orElseThrow()
            .getJsonObject("schema")
            .getJsonArray("enum");
    assertThat(views).isNotEmpty();
    for (JsonString view : views.getValuesAs(JsonString.class)) {
      HttpResponse<String> page =
          send(request(path + asked + view.getString()).header("Accept", "text/html"));
      assertThat(page.statusCode()).as(view.getString()).isEqualTo(200);
    }
    HttpResponse<String> other = send(request(path + asked + "pie").header("Accept", "text/html"));
    assertThat(other.statusCode()).isEqualTo(400);
    assertThat(other.body())
        .contains(
            views.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(Collectors.joining(", ")));
  }

  @Test
  void theCatalogueOfInterfacesLeadsToIt() throws IOException, InterruptedException {
    assertThat(send(request("/.well-known/api-catalog")).body())
        .contains("openapi.json", "service-desc", "application/openapi+json");
    assertThat(description().getJsonArray("servers").getJsonObject(0).getString("url"))
        .isEqualTo("http://localhost:8080");
  }

  private static Map<String, String> examples(JsonObject operation, String place) {
    Map<String, String> examples = new LinkedHashMap<>();
    for (JsonObject parameter :
        operation
            .getOrDefault("parameters", JsonValue.EMPTY_JSON_ARRAY)
            .asJsonArray()
            .getValuesAs(JsonObject.class)) {
      if (parameter.getString("in").equals(place) && parameter.containsKey("example")) {
        examples.put(parameter.getString("name"), parameter.getString("example"));
      }
    }
    return examples;
  }

  private static String query(Map<String, String> asked) {
    return asked.entrySet().stream()
        .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", "?", ""));
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(seed.address().resolve(path));
  }

  /** The words of a version are indexed after it is served. */
  private static HttpResponse<String> sendWhenReady(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = send(request);
    while (answer.statusCode() == 503 && answer.body().contains("being indexed")) {
      Thread.sleep(200);
      answer = send(request);
    }
    return answer;
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}

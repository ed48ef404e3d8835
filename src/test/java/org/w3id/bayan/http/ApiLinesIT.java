package org.w3id.bayan.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.bayan.cli.Publisher;
import org.w3id.bayan.config.Settings;
import org.w3id.bayan.publish.Server;
import org.w3id.bayan.store.ServedStore;
import org.w3id.bayan.store.Store;
import org.w3id.bayan.vocab.Iris;

/**
 * The lines on the page for programs, taken from the page and run as they stand: all print the same
 * rows. Those for curl and Java are always run; the others where the machine has the interpreter
 * and the library, and where it has not, that is said.
 */
class ApiLinesIT {
  private static final long PATIENCE_SECONDS = 60;

  /** Where {@code npm install --prefix target} puts its packages. */
  private static final Path NODE_MODULES = Path.of("target", "node_modules");

  @TempDir static Path directory;

  private static Store store;
  private static Server server;

  @BeforeAll
  static void start() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Settings settings =
        new Settings(
            new Iris("http://localhost:%d/".formatted(port)),
            port,
            Path.of("data"),
            directory.resolve("store"));
    Publisher.publishAll(settings);
    store = Store.open(settings.store());
    server = Server.start(settings, ServedStore.of(store));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  private static Document page(String lang) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI address = server.address().resolve("api?lang=" + lang);
      HttpResponse<String> response =
          client.send(
              HttpRequest.newBuilder(address).header("Accept", "text/html").build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(response.statusCode()).isEqualTo(200);
      return Jsoup.parse(response.body());
    }
  }

  private static String lines(String anchor) throws IOException, InterruptedException {
    return page("en").expectFirst("#" + anchor + " + pre").wholeText();
  }

  /** The documents and their titles, as the query on the page has them. */
  private static List<CSVRecord> rows() throws IOException, InterruptedException {
    String query = lines("curl").replaceFirst("(?s).*'query=([^']*)'.*", "$1");
    URI address =
        server
            .address()
            .resolve("sparql?format=csv&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    try (HttpClient client = HttpClient.newHttpClient()) {
      String table =
          client
              .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
              .body();
      List<CSVRecord> rows =
          CSVFormat.RFC4180
              .builder()
              .setSkipHeaderRecord(true)
              .setHeader()
              .get()
              .parse(new StringReader(table))
              .getRecords();
      assertThat(rows).isNotEmpty();
      return rows;
    }
  }

  private static void assertSameRows(String output) throws IOException, InterruptedException {
    List<String> expected = rows().stream().map(row -> row.get(0) + " " + row.get(1)).toList();
    String documents = server.address() + "id/document/";
    assertThat(output.lines().filter(line -> line.startsWith(documents)))
        .as(output)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static String run(List<String> command, Path place)
      throws IOException, InterruptedException {
    Path output = place.resolve("output");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(place.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    String text = Files.readString(output);
    assertThat(ended).as(text).isTrue();
    assertThat(process.exitValue()).as(text).isZero();
    return text;
  }

  @Test
  void curlGetsWhatThePageSays(@TempDir Path place) throws IOException, InterruptedException {
    Files.writeString(place.resolve("lines.sh"), lines("curl").replace("curl ", "curl -sSf "));
    assertThat(run(List.of("sh", "-e", "lines.sh"), place))
        .contains("bayan:JointStatement", "document,title", "\"bindings\"", "Republic of Iraq")
        .contains(rows().stream().map(row -> row.get(1)).toList());
    assertThat(place.resolve("bayan.ttl.gz")).isNotEmptyFile();
  }

  @ParameterizedTest
  @CsvSource({"java-apache-jena,Jena.java", "java-rdf4j,Rdf4j.java"})
  void javaGetsTheTitles(String anchor, String file, @TempDir Path place)
      throws IOException, InterruptedException {
    Files.writeString(place.resolve(file), lines(anchor));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), file));
    assertSameRows(run(command, place));
  }

  @ParameterizedTest
  @CsvSource({"python-rdflib,rdflib", "python-sparqlwrapper,SPARQLWrapper"})
  void pythonGetsTheTitles(String anchor, String module, @TempDir Path place)
      throws IOException, InterruptedException {
    Optional<Path> python = programThatRuns("python3", "-c", "import " + module);
    assumeTrue(
        python.isPresent(),
        "There is no python3 with %s on the PATH: its lines are not run".formatted(module));
    Files.writeString(place.resolve("lines.py"), lines(anchor));
    assertSameRows(run(List.of(python.orElseThrow().toString(), "lines.py"), place));
  }

  @Test
  void rGetsTheTables(@TempDir Path place) throws IOException, InterruptedException {
    Optional<Path> r = programThatRuns("Rscript", "--version");
    assumeTrue(r.isPresent(), "There is no Rscript on the PATH: the lines for R are not run");
    Files.writeString(place.resolve("lines.R"), lines("r"));
    String output = run(List.of(r.orElseThrow().toString(), "lines.R"), place);
    assertSameRows(output);
    assertThat(output).contains("Republic of Iraq");
  }

  @Test
  void comunicaGetsTheTitles() throws IOException, InterruptedException {
    Optional<Path> node = programThatRuns("node", "--version");
    assumeTrue(
        node.isPresent() && Files.isDirectory(NODE_MODULES.resolve("@comunica/query-sparql")),
        "There is no node on the PATH, or no @comunica/query-sparql in %s: its lines are not run"
            .formatted(NODE_MODULES));
    Path place = Files.createDirectories(NODE_MODULES.resolveSibling("comunica"));
    Files.writeString(place.resolve("lines.mjs"), lines("javascript-comunica"));
    assertSameRows(run(List.of(node.orElseThrow().toString(), "lines.mjs"), place));
  }

  /** The first program of a name on the PATH that these arguments run well with. */
  private static Optional<Path> programThatRuns(String name, String... arguments)
      throws IOException, InterruptedException {
    for (String folder : System.getenv("PATH").split(":", -1)) {
      Path program = Path.of(folder, name);
      if (Files.isExecutable(program)) {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        Process process =
            new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0) {
          return Optional.of(program);
        }
        process.destroyForcibly();
      }
    }
    return Optional.empty();
  }

  @Test
  void allLinesNameThisInstallation() throws IOException, InterruptedException {
    for (String lang : List.of("en", "ar")) {
      Document page = page(lang);
      assertThat(page.select("pre")).hasSize(7);
      assertThat(page.select("pre"))
          .allSatisfy(lines ->
              assertThat(lines.wholeText())
                  .contains(server.address() + "sparql")
                  .doesNotContain("{base}", "{query}", "{document}"));
    }
    assertThat(page("ar").select("pre").eachText()).isEqualTo(page("en").select("pre").eachText());
    assertThat(page("en").select("footer a[href=/api]")).hasSize(1);
  }
}

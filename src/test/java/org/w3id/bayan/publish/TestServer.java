package org.w3id.bayan.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.w3id.bayan.config.Operation;
import org.w3id.bayan.config.QueryLimits;
import org.w3id.bayan.config.Settings;
import org.w3id.bayan.store.ServedStore;
import org.w3id.bayan.store.Store;
import org.w3id.bayan.store.Version;
import org.w3id.bayan.vocab.Iris;

/** A real server over a small dataset in memory, and a client for it. */
final class TestServer implements AutoCloseable {
  static final String BASE = "http://localhost:8080/";
  static final Instant PUBLISHED = Instant.parse("2026-01-02T03:04:05.678Z");

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private final DatasetGraph dataset;
  private final Server server;

  private TestServer(DatasetGraph dataset, Server server) {
    this.dataset = dataset;
    this.server = server;
  }

  static TestServer start(Path directory) throws IOException {
    return start(directory, QueryLimits.defaults());
  }

  static TestServer start(Path directory, QueryLimits limits) throws IOException {
    Settings settings =
        new Settings(new Iris(BASE), 0, directory, directory)
            .with(limits, 1 << 20, Optional.empty());
    return over("http/dataset.trig", settings, directory);
  }

  /** A server over another dataset than the usual one. */
  static TestServer over(String graphs, Path directory) throws IOException {
    return over(graphs, new Settings(new Iris(BASE), 0, directory, directory), directory);
  }

  /** A server over the usual dataset, that stands otherwise in its network. */
  static TestServer start(Path directory, Operation operation, Path log) throws IOException {
    Settings settings =
        new Settings(new Iris(BASE), 0, directory, directory)
            .with(QueryLimits.defaults(), 1 << 20, Optional.of(log))
            .with(operation);
    return over("http/dataset.trig", settings, directory);
  }

  private static TestServer over(String resource, Settings settings, Path directory)
      throws IOException {
    DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    DatasetGraph graphs = RDFDataMgr.loadDatasetGraph(resource);
    Txn.executeWrite(
        dataset,
        () ->
            graphs.stream()
                .forEach(quad -> {
                  dataset.add(quad);
                  dataset.add(Quad.create(Quad.defaultGraphIRI, quad.asTriple()));
                }));
    Version version = version(7, directory);
    writeDumps(version.dumps());
    return new TestServer(
        dataset, Server.start(settings, ServedStore.of(Store.of(version, dataset))));
  }

  static Version version(int number, Path directory) {
    return new Version(
        number,
        BASE,
        PUBLISHED,
        Optional.of(PUBLISHED),
        directory,
        directory.resolve("dumps").resolve("%04d".formatted(number)));
  }

  private static void writeDumps(Path dumps) throws IOException {
    Files.createDirectories(dumps);
    Files.writeString(
        dumps.resolve("void.ttl"),
        """
        PREFIX void: <http://rdfs.org/ns/void#>
        <http://localhost:8080/dataset> a void:Dataset ; void:triples 40 .
        """);
    Files.writeString(
        dumps.resolve("version.json"),
        """
        {"version": 7, "published": "2026-01-02T03:04:05Z", "counts": {"triples": 40}, "files": []}
        """);
    Files.writeString(dumps.resolve("SHA256SUMS"), "00  void.ttl\n");
    try (OutputStream file = Files.newOutputStream(dumps.resolve("all.nq.gz"));
        OutputStream packed = new GZIPOutputStream(file)) {
      packed.write("<a:s> <a:p> <a:o> .\n".getBytes(StandardCharsets.UTF_8));
    }
  }

  DatasetGraph dataset() {
    return dataset;
  }

  int port() {
    return server.port();
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port(), path)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** A GET with further header fields, given as name, value, name, value… */
  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = request(path);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** A page, as a browser gets it. */
  Document page(String path) throws IOException, InterruptedException {
    return Jsoup.parse(get(path, "Accept", "text/html").body());
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}

package org.w3id.bayan.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A server in a Java machine of its own, with the class path of this one. */
final class ServerProcess implements AutoCloseable {
  private static final double NANOS = 1e9;

  /** Answers when the words of the version have been indexed, which is done beside serving. */
  private static final String INDEXED = "/search/suggest?q=a";

  private static final int PATIENCE = 6000;

  private final Process process;
  private final URI address;
  private final Path log;
  private final HttpClient client = HttpClient.newHttpClient();
  private final double startSeconds;

  private ServerProcess(Process process, URI address, Path log, String ready)
      throws IOException, InterruptedException {
    this.process = process;
    this.address = address;
    this.log = log;
    long begin = System.nanoTime();
    awaitAnswer(ready);
    this.startSeconds = (System.nanoTime() - begin) / NANOS;
  }

  /** Starts {@code bayan serve}. */
  static ServerProcess bayan(Path store, String... options)
      throws IOException, InterruptedException {
    int port = freePort();
    List<String> command = java();
    command.addAll(List.of("org.w3id.bayan.cli.Main", "serve", "--store", store.toString()));
    command.addAll(List.of("--data", Workload.DATA.toString(), "--base", Workload.BASE));
    command.addAll(List.of("--port", Integer.toString(port)));
    command.addAll(List.of(options));
    ServerProcess bayan = start(command, port, store.resolveSibling("bayan.log"), "/health");
    bayan.awaitAnswer(INDEXED);
    return bayan;
  }

  /** Starts Fuseki as it comes, over a TDB2 database. */
  static ServerProcess fuseki(Path database) throws IOException, InterruptedException {
    int port = freePort();
    Path log = database.resolveSibling("fuseki.log");
    List<String> command = java();
    command.addAll(List.of("org.w3id.bayan.benchmark.StockFuseki"));
    command.addAll(List.of(Integer.toString(port), database.toString()));
    return start(command, port, log, "/ds/sparql?query=ASK%7B%7D");
  }

  /** Starts a handler in Jetty that answers the same bytes each time. */
  static ServerProcess constant(Path directory, int bytes, String type)
      throws IOException, InterruptedException {
    int port = freePort();
    Path log = directory.resolve("constant.log");
    List<String> command = java();
    command.addAll(List.of("org.w3id.bayan.benchmark.ConstantServer"));
    command.addAll(List.of(Integer.toString(port), Integer.toString(bytes), type));
    return start(command, port, log, "/");
  }

  private static ServerProcess start(List<String> command, int port, Path log, String ready)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    return new ServerProcess(process, URI.create("http://localhost:" + port), log, ready);
  }

  /** A command that runs a class of this class path, to which more can be added. */
  static List<String> java() {
    return new ArrayList<>(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path")));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void awaitAnswer(String path) throws IOException, InterruptedException {
    for (int attempt = 0; attempt < PATIENCE; attempt++) {
      if (!process.isAlive()) {
        throw new IOException("The server stopped; its output is in " + log);
      }
      try {
        if (get(path, "*/*").statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        // it does not listen yet
      }
      Thread.sleep(Duration.ofMillis(50));
    }
    throw new IOException("The server does not answer: %s%s".formatted(address, path));
  }

  HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path)).header("Accept", accept).build();
    return client.send(request, BodyHandlers.ofString());
  }

  URI address() {
    return address;
  }

  /** From the start of the process to its first answer. */
  double startSeconds() {
    return startSeconds;
  }

  /** Processor time of all its threads until now. */
  double cpuSeconds() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / NANOS;
  }

  /** How much memory it has, in megabytes, as Linux tells. */
  long residentMegabytes() throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  @Override
  public void close() {
    client.close();
    process.destroy();
    process.onExit().join();
  }
}

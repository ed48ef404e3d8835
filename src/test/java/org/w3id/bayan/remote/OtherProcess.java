package org.w3id.bayan.remote;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The process in which an {@link OtherServer} runs. It can be killed and started again. */
final class OtherProcess implements AutoCloseable {
  private static final int PATIENCE = 1200;

  private final List<String> command;
  private final URI address;
  private final Path log;
  private Process process;

  private OtherProcess(List<String> command, URI address, Path log)
      throws IOException, InterruptedException {
    this.command = command;
    this.address = address;
    this.log = log;
    this.process = begin();
    awaitAnswer();
  }

  /**
   * Starts one over files of RDF.
   *
   * @param union whether its default graph is the union of all
   */
  static OtherProcess start(boolean union, Path log, Path... files)
      throws IOException, InterruptedException {
    int port = freePort();
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                OtherServer.class.getName(),
                Integer.toString(port),
                Boolean.toString(union)));
    for (Path file : files) {
      command.add(file.toAbsolutePath().toString());
    }
    return new OtherProcess(command, URI.create("http://localhost:%d/ds/".formatted(port)), log);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private Process begin() throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  private void awaitAnswer() throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(address.resolve("sparql?query=ASK%7B%7D")).build();
      for (int attempt = 0; attempt < PATIENCE && process.isAlive(); attempt++) {
        try {
          if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
            return;
          }
        } catch (IOException notYet) {
          Thread.sleep(100);
        }
      }
    }
    throw new IOException("The other server does not answer; its output is in " + log);
  }

  /** Where it answers queries. */
  URI queries() {
    return address.resolve("sparql");
  }

  /** Where it is changed. */
  URI updates() {
    return address.resolve("update");
  }

  /** Ends it at once. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** Starts it again, as it was in the beginning. */
  void again() throws IOException, InterruptedException {
    process = begin();
    awaitAnswer();
  }

  @Override
  public void close() {
    kill();
  }
}

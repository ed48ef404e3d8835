package org.w3id.bayan.cli;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts the built program as a process of its own, on one store. */
record Launcher(Path store) {
  private static final Path PROGRAM = Path.of("target", "bayan").toAbsolutePath();

  ProcessBuilder process(String... arguments) {
    List<String> command = new ArrayList<>(List.of(PROGRAM.toString()));
    command.addAll(List.of(arguments));
    if (!arguments[0].startsWith("--")) {
      command.addAll(List.of("--store", store.toString()));
    }
    return new ProcessBuilder(command).redirectErrorStream(true);
  }

  static String output(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** The answer of a server that may still be starting. */
  static HttpResponse<String> answer(HttpClient client, URI address, Process server)
      throws InterruptedException {
    while (true) {
      try {
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
      } catch (IOException notYet) {
        if (!server.isAlive()) {
          throw new IllegalStateException("The server has ended with " + server.exitValue());
        }
        Thread.sleep(100);
      }
    }
  }
}

package org.w3id.bayan.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The load generator {@code wrk}, as a process of its own: 16 connections that never rest. */
final class Wrk {
  private static final Path SCRIPT = Path.of("src", "jmh", "lua", "requests.lua");
  private static final Pattern RESULT =
      Pattern.compile("REQUESTS (\\d+) MICROSECONDS (\\d+) FAILED (\\d+) BYTES (\\d+)");

  private Wrk() {}

  /** What it counted. */
  record Count(long requests, double seconds, long failed, long bytes) {}

  /**
   * Asks for addresses for a time.
   *
   * @param paths a file with the path of an address in each line
   * @param anew whether each request is to be another one
   */
  static Count run(URI server, Path paths, String accept, boolean anew, int seconds)
      throws IOException, InterruptedException {
    Process process = start(server, paths, accept, anew, seconds);
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Matcher matcher = RESULT.matcher(output);
    if (process.waitFor() != 0 || !matcher.find()) {
      throw new IOException("wrk failed: " + output);
    }
    return new Count(
        Long.parseLong(matcher.group(1)),
        Long.parseLong(matcher.group(2)) / 1e6,
        Long.parseLong(matcher.group(3)),
        Long.parseLong(matcher.group(4)));
  }

  private static Process start(URI server, Path paths, String accept, boolean anew, int seconds)
      throws IOException {
    List<String> command =
        List.of(
            "wrk",
            "--threads=1",
            "--connections=16",
            "--timeout=60s",
            "--duration=%ds".formatted(seconds),
            "--script=" + SCRIPT,
            server.toString(),
            "--",
            paths.toString(),
            accept,
            anew ? "anew" : "again");
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      throw new IOException("wrk cannot be run. On Debian: apt-get install wrk", e);
    }
  }
}

package org.w3id.bayan.benchmark;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.w3id.bayan.benchmark.Wrk.Count;

/**
 * Measures how many descriptions and queries a second are answered, beside stock Fuseki over a copy
 * of the same database and beside a handler in Jetty that answers as many bytes each time.
 *
 * <p>All servers run alone, one after the other, in a Java machine of their own; the load comes
 * from {@code wrk} on the same machine. «Cold» is without any kept answer. Processor time counts
 * all threads of the server and is little moved by other work on the machine.
 *
 * <p>Arguments: how many documents of 10 KB are published first (default 40, some 14,000 triples
 * each), how many seconds each case takes (default 8, after four times as many to warm up, and
 * twelve times for the first case of a server), and {@code cold} if only descriptions that are not
 * kept are wanted, to compare datasets of any size.
 */
public final class MeasureServing {
  private static final int DOCUMENTS = 40;
  private static final int SECONDS = 8;

  /** So many times as long a case runs before it is measured. */
  private static final int WARMING = 4;

  /** Likewise for the first case of a server: a Java machine compiles for more than a minute. */
  private static final int FIRST_WARMING = 12;

  private static final String TURTLE = "text/turtle";
  private static final String JSON_LD = "application/ld+json";
  private static final String HTML = "text/html";
  private static final String RESULTS = "application/sparql-results+json";
  private static final String THINGS =
      """
      PREFIX bayan: <https://w3id.org/bayan/ns#>
      SELECT DISTINCT ?thing { ?thing a ?class
        VALUES ?class { bayan:SpeechAct bayan:Agreement bayan:State bayan:Event } }
      ORDER BY MD5(STR(?thing)) LIMIT 400
      """;

  private final Path directory;
  private final int seconds;
  private final List<Row> rows = new ArrayList<>();

  private MeasureServing(Path directory, int seconds) {
    this.directory = directory;
    this.seconds = seconds;
  }

  /** One case, measured. */
  private record Row(String server, String what, Count count, double cpuSeconds) {
    double perSecond() {
      return count.requests() / count.seconds();
    }

    String written() {
      return String.format(
          Locale.ROOT,
          "%-18s%-26s%12.0f%14.3f%14d%10d%n",
          server,
          what,
          perSecond(),
          1000 * cpuSeconds / count.requests(),
          count.bytes() / Math.max(1, count.requests()),
          count.failed());
    }
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int documents = arguments.length > 0 ? Integer.parseInt(arguments[0]) : DOCUMENTS;
    int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : SECONDS;
    Path directory = Files.createTempDirectory("bayan-serving");
    try {
      new MeasureServing(directory, seconds)
          .run(documents, arguments.length > 2 && arguments[2].equals("cold"));
    } finally {
      Workload.remove(directory);
    }
  }

  private void run(int documents, boolean onlyCold) throws IOException, InterruptedException {
    Path store = directory.resolve("store");
    ManyDocuments.publish(documents, store);
    System.out.printf(
        Locale.ROOT,
        "%-18s%-26s%12s%14s%14s%10s%n",
        "server",
        "what",
        "answers/s",
        "CPU ms each",
        "bytes each",
        "failed");
    Path things = directory.resolve("things");
    Path queries = paths("queries", "/sparql?query=", queries());
    try (ServerProcess bayan = ServerProcess.bayan(store, "--cache", "0")) {
      Files.write(things, things(bayan));
      for (String type : List.of(TURTLE, JSON_LD, HTML)) {
        measure("bayan cold", type, bayan, things, false);
      }
      if (!onlyCold) {
        measure("bayan", "queries, each anew", bayan, queries, true);
      }
      tell("bayan", bayan);
    }
    if (onlyCold) {
      return;
    }
    try (ServerProcess bayan = ServerProcess.bayan(store)) {
      for (String type : List.of(TURTLE, JSON_LD, HTML)) {
        measure("bayan warm", type, bayan, things, false);
      }
      measure("bayan", "queries, repeated", bayan, queries, false);
      tell("bayan", bayan);
    }
    constants();
    fuseki(copyOfDatabase(store), things);
  }

  /** The paths of the documents about things of all kinds. */
  private static List<String> things(ServerProcess bayan) throws IOException, InterruptedException {
    String answer = bayan.get("/sparql?query=" + encoded(THINGS), "text/csv").body();
    String triples =
        bayan
            .get("/sparql?query=" + encoded("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"), "text/csv")
            .body();
    System.out.printf("%s triples in the published view%n%n", triples.replaceAll("\\D", ""));
    return answer.lines().skip(1).map(iri -> iri.replace(Workload.BASE + "id/", "/doc/")).toList();
  }

  /** The tested questions of the project. */
  private static List<String> queries() throws IOException {
    try (Stream<Path> files = Files.list(Workload.DATA.resolve("queries"))) {
      List<String> queries = new ArrayList<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".rq")).sorted().toList()) {
        queries.add("BASE <%s>\n%s".formatted(Workload.BASE, Files.readString(file)));
      }
      return queries;
    }
  }

  private Path paths(String name, String before, List<String> queries) throws IOException {
    return Files.write(
        directory.resolve(name), queries.stream().map(query -> before + encoded(query)).toList());
  }

  private void constants() throws IOException, InterruptedException {
    Path root = Files.writeString(directory.resolve("root"), "/\n");
    for (Row row : List.copyOf(rows)) {
      if (row.server().equals("bayan warm")) {
        int bytes = (int) (row.count().bytes() / Math.max(1, row.count().requests()));
        try (ServerProcess constant = ServerProcess.constant(directory, bytes, row.what())) {
          Row same = measure("constant", row.what(), constant, root, false);
          System.out.printf(
              Locale.ROOT, "  bayan warm / constant: %.2f%n", row.perSecond() / same.perSecond());
        }
      }
    }
  }

  private void fuseki(Path database, Path things) throws IOException, InterruptedException {
    List<String> describing =
        Files.readAllLines(things).stream()
            .map(path ->
                "DESCRIBE <%sid/%s>".formatted(Workload.BASE, path.substring("/doc/".length())))
            .toList();
    Path descriptions = paths("descriptions", "/ds/sparql?query=", describing);
    Path questions = paths("questions", "/ds/sparql?query=", queries());
    try (ServerProcess fuseki = ServerProcess.fuseki(database)) {
      for (String type : List.of(TURTLE, JSON_LD)) {
        Row row = measure("fuseki", type, fuseki, descriptions, false);
        ratio("bayan cold", type, row);
      }
      Row row = measure("fuseki", "queries, each anew", fuseki, questions, true);
      ratio("bayan", "queries, each anew", row);
      ratio("bayan", "queries, repeated", row);
      tell("fuseki", fuseki);
    }
  }

  private void ratio(String server, String what, Row other) {
    rows.stream()
        .filter(row -> row.server().equals(server) && row.what().equals(what))
        .forEach(row ->
            System.out.printf(
                Locale.ROOT,
                "  %s %s / fuseki: %.2f%n",
                server,
                what,
                row.perSecond() / other.perSecond()));
  }

  private Path copyOfDatabase(Path store) throws IOException {
    try (Stream<Path> files = Files.walk(store)) {
      Path database =
          files
              .filter(path -> path.endsWith("tdb2"))
              .findFirst()
              .orElseThrow(() -> new IOException("There is no database below " + store));
      Path copy = directory.resolve("fuseki");
      try (Stream<Path> inside = Files.walk(database)) {
        for (Path file : inside.toList()) {
          Files.copy(file, copy.resolve(database.relativize(file).toString()));
        }
      }
      return copy;
    }
  }

  private Row measure(String name, String what, ServerProcess server, Path paths, boolean anew)
      throws IOException, InterruptedException {
    String accept = what.contains("/") ? what : RESULTS + ",text/turtle;q=0.9";
    boolean warm = rows.stream().anyMatch(row -> row.server().equals(name));
    Wrk.run(server.address(), paths, accept, anew, (warm ? WARMING : FIRST_WARMING) * seconds);
    double before = server.cpuSeconds();
    Count count = Wrk.run(server.address(), paths, accept, anew, seconds);
    Row row = new Row(name, what, count, server.cpuSeconds() - before);
    rows.add(row);
    System.out.print(row.written());
    return row;
  }

  private static void tell(String name, ServerProcess server) throws IOException {
    System.out.printf(
        Locale.ROOT,
        "  %s: first answer after %.1f s, %d MB resident at the end%n",
        name,
        server.startSeconds(),
        server.residentMegabytes());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

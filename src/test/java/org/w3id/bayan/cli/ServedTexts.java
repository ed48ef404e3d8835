package org.w3id.bayan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
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
import org.w3id.bayan.config.Settings;
import org.w3id.bayan.publish.Server;
import org.w3id.bayan.store.ServedStore;
import org.w3id.bayan.vocab.Iris;
import picocli.CommandLine;

/** Texts that a test makes up, published as anyone publishes texts, and a server over them. */
public final class ServedTexts implements AutoCloseable {
  static final String BASE = "http://localhost:8080/";

  private final Path directory;
  private final HttpClient client = HttpClient.newHttpClient();
  private final ServedStore served;
  private final Server server;

  private ServedTexts(Path directory, ServedStore served, Server server) {
    this.directory = directory;
    this.served = served;
    this.server = server;
  }

  /**
   * A text and what is said of it.
   *
   * @param about further options of the command line
   */
  public record Text(String name, String title, String date, String words, List<String> about) {
    /** A text in a language. */
    public static Text of(
        String name, String language, String date, String words, String... parties) {
      List<String> about = new ArrayList<>(List.of("--language", language));
      for (String party : parties) {
        about.addAll(List.of("--party", party));
      }
      return new Text(name, "On " + name, date, words, about);
    }

    /** The same with another title. */
    public Text titled(String other) {
      return new Text(name, other, date, words, about);
    }
  }

  /** Publishes texts and serves them. */
  public static ServedTexts start(Path directory, Text... texts) throws IOException {
    for (Text text : texts) {
      ingest(directory, text);
    }
    Settings settings =
        new Settings(new Iris(BASE), 0, Path.of("data"), directory.resolve("store"));
    ServedStore served = ServedStore.in(settings.store(), BASE);
    return new ServedTexts(directory, served, Server.start(settings, served));
  }

  private static void ingest(Path directory, Text text) throws IOException {
    Path file = directory.resolve(text.name() + ".txt");
    Files.writeString(file, text.words());
    List<String> arguments = new ArrayList<>(List.of("ingest", file.toString()));
    arguments.addAll(List.of("--title", text.title(), "--date", text.date()));
    arguments.addAll(text.about());
    Run run = run(directory, arguments);
    assertThat(run.code()).as(run.err()).isZero();
  }

  /** Where the server listens. */
  public URI address() {
    return server.address();
  }

  /** What a command answered. */
  record Run(int code, String out, String err) {}

  /** Runs a command over the store of these texts; a server shows what comes of it afterwards. */
  Run run(String... arguments) {
    Run run = run(directory, List.of(arguments));
    served.refresh();
    return run;
  }

  private static Run run(Path directory, List<String> arguments) {
    List<String> all = new ArrayList<>(arguments);
    all.addAll(List.of("--store", directory.resolve("store").toString()));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commandLine = Main.commandLine();
    commandLine.setOut(new PrintWriter(out));
    commandLine.setErr(new PrintWriter(err));
    int code = commandLine.execute(all.toArray(String[]::new));
    return new Run(code, out.toString(), err.toString());
  }

  /** Publishes one more text, and has the new version served. */
  void add(Text text) throws IOException {
    ingest(directory, text);
    assertThat(served.refresh()).isPresent();
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(
        URI.create("http://localhost:%d/%s".formatted(server.port(), path)));
  }

  HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
    return send(request(path).header("Accept", accept));
  }

  /** Words as they stand in an address. */
  public static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    client.close();
    server.close();
    served.close();
  }
}

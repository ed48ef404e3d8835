package org.w3id.bayan.remote;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stands between a server and the one that it reads from, and fails in the ways that servers do.
 */
final class Between implements AutoCloseable {
  private static final int OK = 200;
  private static final String RESULTS = "application/sparql-results+json";
  private static final String NO_ROWS =
      "{\"head\": {\"vars\": [\"__ASK_RETVAL\"]}, \"results\": {\"bindings\": []}}";
  private static final Pattern LIMIT = Pattern.compile("LIMIT\\s+(\\d+)");
  private static final long MOST_SORTED = 10_000;

  private final URI behind;
  private final HttpClient client = HttpClient.newHttpClient();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch end = new CountDownLatch(1);
  private final HttpServer server;
  private final List<String> queries = new CopyOnWriteArrayList<>();
  private final List<String> credentials = new CopyOnWriteArrayList<>();
  private volatile Manner manner = Manner.PASSES;
  private volatile int failing;

  /** What becomes of a question. */
  enum Manner {
    PASSES,
    STALLS,
    STALLS_MIDWAY,
    FAILS,
    IS_BUSY,
    SAYS_NONSENSE,
    SAYS_NOTHING,
    SAYS_ANOTHER_JSON,
    SENDS_A_PAGE,
    IS_CUT,
    IS_CUT_AT_A_ROW,
    LEADS_AWAY,
    LEAVES_OUT_ROWS,
    /** Like Virtuoso: it sorts few rows only, and answers ASK with rows. */
    SORTS_LITTLE
  }

  private Between(URI behind, HttpServer server) {
    this.behind = behind;
    this.server = server;
  }

  static Between start(URI behind) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    Between between = new Between(behind, server);
    server.setExecutor(between.threads);
    server.createContext("/", between::answer);
    server.start();
    return between;
  }

  URI address() {
    return URI.create("http://localhost:%d/sparql".formatted(server.getAddress().getPort()));
  }

  /** From now on all questions are treated like this. */
  void now(Manner next) {
    manner = next;
    failing = Integer.MAX_VALUE;
  }

  /** The next questions are treated like this, those after them pass. */
  void next(int times, Manner next) {
    manner = next;
    failing = times;
  }

  /** What was asked. */
  List<String> queries() {
    return queries;
  }

  List<String> credentials() {
    return credentials;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.US_ASCII);
    String query =
        URLDecoder.decode(sent.replaceFirst("query=", ""), charsetOf(exchange.getRequestHeaders()));
    queries.add(query);
    String body = "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    credentials.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
    try (exchange) {
      if (manner == Manner.PASSES || failing-- <= 0) {
        pass(exchange, body);
      } else {
        fail(exchange, body);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** As Tomcat has it, and with it many who stand on it: what no charset is told of is Latin-1. */
  private static Charset charsetOf(Headers headers) {
    String type = headers.getFirst("Content-Type").toLowerCase(Locale.ROOT);
    return type.contains("charset=utf-8") ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
  }

  private HttpResponse<byte[]> ask(String body) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(behind)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", RESULTS)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofByteArray());
  }

  private void pass(HttpExchange exchange, String body) throws IOException, InterruptedException {
    HttpResponse<byte[]> response;
    try {
      response = ask(body);
    } catch (IOException nobodyThere) {
      return;
    }
    String type = response.headers().firstValue("Content-Type").orElse("");
    send(exchange, response.statusCode(), type, response.body(), response.body().length);
  }

  /**
   * Sends a part of an answer.
   *
   * @param promised how many bytes there are said to be; 0 if nobody says
   */
  private static void send(
      HttpExchange exchange, int status, String type, byte[] content, long promised)
      throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type);
    exchange.sendResponseHeaders(status, promised);
    exchange.getResponseBody().write(content);
    exchange.getResponseBody().flush();
  }

  private static void send(HttpExchange exchange, int status, String type, String content)
      throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    send(exchange, status, type, bytes, bytes.length == 0 ? -1 : bytes.length);
  }

  private void fail(HttpExchange exchange, String body) throws IOException, InterruptedException {
    switch (manner) {
      case STALLS -> end.await();
      case STALLS_MIDWAY -> {
        byte[] content = ask(body).body();
        send(exchange, OK, RESULTS, java.util.Arrays.copyOf(content, content.length / 2), 0);
        end.await();
      }
      case FAILS -> send(exchange, 500, "text/plain", "at org.example.Secret(Secret.java:1)");
      case IS_BUSY -> send(exchange, 503, "text/plain", "later");
      case SAYS_NONSENSE -> send(exchange, OK, RESULTS, "}{ \u0000 nonsense");
      case SAYS_NOTHING -> send(exchange, OK, RESULTS, " ");
      case SAYS_ANOTHER_JSON -> send(exchange, OK, "application/json", "{\"error\": true}");
      case SENDS_A_PAGE -> send(exchange, OK, "text/html", "<html><body>Log in</body></html>");
      case IS_CUT -> {
        byte[] content = ask(body).body();
        send(
            exchange,
            OK,
            RESULTS,
            java.util.Arrays.copyOf(content, content.length / 2),
            content.length);
      }
      case IS_CUT_AT_A_ROW -> {
        String content = new String(ask(body).body(), StandardCharsets.UTF_8);
        int last = content.lastIndexOf("}");
        send(exchange, OK, RESULTS, content.substring(0, content.lastIndexOf("]", last)));
      }
      case LEADS_AWAY -> {
        exchange.getResponseHeaders().set("Location", behind.toString());
        send(exchange, 307, "text/plain", "there");
      }
      case LEAVES_OUT_ROWS -> {
        exchange.getResponseHeaders().set("X-SPARQL-MaxRows", "10000");
        pass(exchange, body);
      }
      case SORTS_LITTLE -> {
        String query = URLDecoder.decode(body, StandardCharsets.UTF_8);
        if (query.contains("ORDER BY") && limit(query) > MOST_SORTED) {
          send(exchange, 500, "text/plain", "too many rows to sort");
        } else if (query.contains("ASK")) {
          send(exchange, OK, RESULTS, NO_ROWS);
        } else {
          pass(exchange, body);
        }
      }
      case PASSES -> pass(exchange, body);
    }
  }

  private static long limit(String query) {
    Matcher limit = LIMIT.matcher(query);
    return limit.find() ? Long.parseLong(limit.group(1)) : Long.MAX_VALUE;
  }

  @Override
  public void close() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
    client.close();
  }
}

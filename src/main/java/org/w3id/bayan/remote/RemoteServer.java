package org.w3id.bayan.remote;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.bayan.backend.Traffic;
import org.w3id.bayan.backend.UnansweredException;

/**
 * The server that holds the dataset, asked by the SPARQL 1.1 Protocol.
 *
 * <p>Rows are always asked for as JSON, in which an answer that was cut can be told from a whole
 * one. Questions change nothing, so one that found nobody, or a server that is busy, is asked
 * again, a few times and ever later. Redirections are not followed.
 */
final class RemoteServer implements AutoCloseable {
  /** The charset is told, since Tomcat's servers (RDF4J) take Latin-1 where it is not. */
  private static final String FORM = "application/x-www-form-urlencoded;charset=UTF-8";

  private static final Logger LOG = LoggerFactory.getLogger(RemoteServer.class);
  private static final int MOST_ATTEMPTS = 3;
  private static final long FIRST_PAUSE_MILLIS = 100;
  private static final int GROWTH = 4;
  private static final int OK = 200;
  private static final int GATEWAY_TIMEOUT = 504;

  /** So much of what it says of a fault is kept for the log. */
  private static final int LONGEST_REASON = 400;

  private static final String RESULTS = "application/sparql-results+json";
  private static final List<String> READ_AS_RESULTS = List.of(RESULTS, "application/json");

  /** By these a server says that it may answer later. */
  private static final Set<Integer> PASSING = Set.of(429, 502, 503, GATEWAY_TIMEOUT);

  /** With this field Virtuoso says that it has left out rows. */
  private static final String CUT = "X-SPARQL-MaxRows";

  private final Endpoint endpoint;
  private final HttpClient client;
  private final Semaphore free;
  private final Traffic traffic = new Traffic();
  private final Watch watch = new Watch();

  RemoteServer(Endpoint endpoint) {
    this.endpoint = endpoint;
    this.free = new Semaphore(endpoint.patience().requests(), true);
    boolean secure = "https".equalsIgnoreCase(endpoint.address().getScheme());
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(secure ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
            .connectTimeout(endpoint.patience().connect())
            .build();
  }

  Endpoint endpoint() {
    return endpoint;
  }

  Traffic traffic() {
    return traffic;
  }

  /** The rows of a SELECT, as they come. They must be closed. */
  RemoteRows select(Query query, Duration limit) {
    return RemoteRows.of(Var.varList(query.getResultVars()), open(query, limit), this);
  }

  private Watch.Body open(Query query, Duration limit) {
    try {
      return open(query.serialize(), new Clock(limit));
    } catch (UnansweredException e) {
      traffic.addFailure();
      throw e;
    }
  }

  /** How much of its time a question has left. */
  private static final class Clock {
    private final long end;

    private Clock(Duration limit) {
      this.end = System.nanoTime() + limit.toNanos();
    }

    Duration left() {
      return Duration.ofNanos(end - System.nanoTime());
    }

    boolean isOver() {
      return !left().isPositive();
    }
  }

  private Watch.Body open(String query, Clock clock) {
    for (int attempt = 1; ; attempt++) {
      boolean last = attempt == MOST_ATTEMPTS;
      try {
        return attempt(query, clock);
      } catch (HttpConnectTimeoutException e) {
        if (last || clock.isOver()) {
          throw failure(true, "cannot be reached in time", e);
        }
      } catch (HttpTimeoutException e) {
        throw failure(true, "has not answered in time", e);
      } catch (BusyException e) {
        if (last) {
          throw failure(e.status == GATEWAY_TIMEOUT, "answers " + e.status, e);
        }
      } catch (IOException e) {
        if (last) {
          throw failure(false, "cannot be reached", e);
        }
      }
      pause(attempt, clock);
      traffic.addRetry();
    }
  }

  /** A server says that it may answer later. */
  private static final class BusyException extends IOException {
    private static final long serialVersionUID = 1;
    private final int status;

    private BusyException(int status) {
      super("status " + status);
      this.status = status;
    }
  }

  private Watch.Body attempt(String query, Clock clock) throws IOException {
    try {
      if (!free.tryAcquire(clock.left().toMillis(), TimeUnit.MILLISECONDS)) {
        throw failure(true, "has too many of our questions to answer", null);
      }
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
    boolean opened = false;
    try {
      HttpResponse<InputStream> response = send(query, clock);
      opened = true;
      Watch.Body body = watch.body(response.body(), clock.left(), free::release);
      try {
        check(response, body);
        return body;
      } catch (IOException | UnansweredException e) {
        body.close();
        throw e;
      }
    } finally {
      if (!opened) {
        free.release();
      }
    }
  }

  private HttpResponse<InputStream> send(String query, Clock clock) throws IOException {
    if (clock.isOver()) {
      throw new HttpTimeoutException("no time is left");
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(endpoint.address())
            .timeout(clock.left())
            .header("Content-Type", FORM)
            .header("Accept", RESULTS)
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)));
    endpoint.credentials().ifPresent(it -> request.header("Authorization", it.field()));
    long begin = System.nanoTime();
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    } catch (InterruptedException e) {
      throw interrupted(e);
    } finally {
      traffic.addRequest(Duration.ofNanos(System.nanoTime() - begin));
    }
  }

  private void check(HttpResponse<InputStream> response, InputStream body) throws IOException {
    int status = response.statusCode();
    if (PASSING.contains(status)) {
      throw new BusyException(status);
    }
    if (status != OK) {
      String reason = new String(body.readNBytes(LONGEST_REASON), StandardCharsets.UTF_8);
      throw failure(
          false, "answers " + status, new IOException(reason.strip().replaceAll("\\s+", " ")));
    }
    String type = response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    if (READ_AS_RESULTS.stream().noneMatch(type::startsWith)) {
      throw failure(false, "answers in a form that was not asked for", null);
    }
    if (response.headers().firstValue(CUT).isPresent()) {
      throw failure(false, "leaves out rows", null);
    }
  }

  /** Ever longer, and not the same for all. */
  private static void pause(int attempt, Clock clock) {
    long longest = FIRST_PAUSE_MILLIS * (long) Math.pow(GROWTH, attempt - 1);
    long millis = longest / 2 + ThreadLocalRandom.current().nextLong(longest / 2);
    try {
      Thread.sleep(Math.max(0, Math.min(millis, clock.left().toMillis())));
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static UnansweredException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new UnansweredException(true, "The question was given up", e);
  }

  /** What to tell those who ask us; the log is told which server it is. */
  UnansweredException failure(boolean late, String what, @Nullable Throwable cause) {
    LOG.warn("{} {}{}", endpoint, what, cause == null ? "" : ": " + cause);
    String message = "The server that holds the dataset " + what;
    return cause == null
        ? new UnansweredException(late, message)
        : new UnansweredException(late, message, cause);
  }

  @Override
  public void close() {
    client.shutdownNow();
    watch.close();
  }
}

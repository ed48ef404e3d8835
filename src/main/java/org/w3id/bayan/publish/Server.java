package org.w3id.bayan.publish;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.FilterMapping;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.RequestLogWriter;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.bayan.config.Operation;
import org.w3id.bayan.config.Settings;
import org.w3id.bayan.publish.connection.Connections;
import org.w3id.bayan.publish.negotiation.UnchangedAnswers;
import org.w3id.bayan.publish.page.PageWriter;
import org.w3id.bayan.publish.page.Phrasebook;
import org.w3id.bayan.publish.question.QuestionFilter;
import org.w3id.bayan.publish.question.Questions;
import org.w3id.bayan.publish.sparql.QueryDoor;
import org.w3id.bayan.publish.sparql.QueryEndpoint;
import org.w3id.bayan.publish.sparql.ResultWriter;
import org.w3id.bayan.search.ServedIndex;
import org.w3id.bayan.store.ServedStore;

/** The running web server: one Jetty, in which Fuseki answers queries and we the rest. */
public final class Server implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Server.class);
  static final String QUERY_PATH = "/sparql";
  static final String QUESTIONS_PATH = "/queries";

  /** A slow reader holds a thread, so there are many. */
  private static final int MOST_THREADS = 400;

  private static final int FEWEST_THREADS = 8;

  /** Memory for answers is shared by those of addresses and those to queries. */
  private static final int CACHES = 2;

  /** Room for the longest query, encoded in a form. */
  private static final int REQUEST_BODY_FACTOR = 3;

  private static final Duration STOP_TIMEOUT = Duration.ofSeconds(10);

  /** What is worth compressing; files for download are compressed already where it pays. */
  private static final List<String> COMPRESSED =
      List.of(
          "text/html",
          "text/css",
          "text/javascript",
          "image/svg+xml",
          "text/turtle",
          "application/ld+json",
          "application/rdf+xml",
          "application/n-triples",
          "application/trig",
          "application/n-quads",
          "application/problem+json",
          "application/sparql-results+json",
          "application/sparql-results+xml",
          "text/csv",
          "text/tab-separated-values",
          "application/json");

  private final FusekiServer fuseki;
  private final ServedIndex index;

  private Server(FusekiServer fuseki, ServedIndex index) {
    this.fuseki = fuseki;
    this.index = index;
  }

  /**
   * Starts a server over a store.
   *
   * @throws PortInUseException if another program listens on the port
   */
  public static Server start(Settings settings, ServedStore served) {
    return start(settings, served, Optional.empty());
  }

  /**
   * Starts a server over a dataset in memory that anyone who reaches it may change: for tests of
   * clients and protocols. It listens on this machine alone.
   */
  public static Server startWritable(Settings settings, ServedStore served, DatasetGraph dataset) {
    return start(settings, served, Optional.of(dataset));
  }

  private static Server start(
      Settings settings, ServedStore served, Optional<DatasetGraph> changeable) {
    Phrasebook phrasebook = Phrasebook.read();
    PageWriter pages = new PageWriter();
    Questions questions = Questions.read(settings.iris());
    ServedIndex index = new ServedIndex(served);
    Routes routes =
        new Routes(served, settings.iris(), settings.limits(), questions, index, phrasebook, pages);
    boolean writable = changeable.isPresent();
    // What may change at any time has no version that an answer could be kept for.
    long cacheBytes = writable ? 0 : settings.cacheBytes() / CACHES;
    ResultWriter results = new ResultWriter(settings.iris(), phrasebook, pages);
    FusekiServer fuseki =
        fuseki(settings, queries(settings, served, changeable, results, index), writable);
    org.eclipse.jetty.server.Server jetty = fuseki.getJettyServer();
    ServletContextHandler context = (ServletContextHandler) jetty.getHandler();
    Problems problems = new Problems(settings.iris(), phrasebook, pages);
    context.setErrorHandler(problems);
    context.setMaxFormContentSize(REQUEST_BODY_FACTOR * settings.limits().queryBytes());
    jetty.setErrorHandler(problems);
    addRoutes(context, routes, served);
    QueryDoor door =
        new QueryDoor(
            QUERY_PATH,
            routes.queryServiceDescription(),
            served,
            settings.limits(),
            cacheBytes,
            writable);
    addFilter(context, door, QUERY_PATH, QUERY_PATH + "/*");
    addFilter(
        context,
        new QuestionFilter(QUERY_PATH, door, questions, served, phrasebook, settings.iris()),
        QUESTIONS_PATH + "/*");
    Handler made =
        new LanguageChoice.Told(
            new PlainRequests(limited(compressing(context), settings, writable)),
            Phrasebook.languages(),
            URI.create(settings.iris().base()).getRawPath());
    ReadyAnswers ready = new ReadyAnswers(made, served, cacheBytes);
    context.addServlet(new ServletHolder(new MetricsServlet(served, ready)), "/metrics");
    new Connections(settings.operation()).setUp(jetty);
    settings.accessLog().ifPresent(file -> log(jetty, file, settings.operation().log()));
    Handler inLanguage = new LanguageChoice(ready, Phrasebook.languages());
    jetty.setHandler(
        new GracefulHandler(new BrokenAnswers(new UnchangedAnswers(new CrossOrigin(inLanguage)))));
    jetty.setStopTimeout(STOP_TIMEOUT.toMillis());
    start(fuseki, settings.port());
    index.start();
    return new Server(fuseki, index);
  }

  private static DataService queries(
      Settings settings,
      ServedStore served,
      Optional<DatasetGraph> changeable,
      ResultWriter results,
      ServedIndex index) {
    return changeable
        .map(dataset -> QueryEndpoint.writable(dataset, served, settings.limits(), results, index))
        .orElseGet(() -> QueryEndpoint.of(served, settings.limits(), results, index));
  }

  private static FusekiServer fuseki(Settings settings, DataService queries, boolean writable) {
    return FusekiServer.create()
        .port(settings.port())
        .loopback(writable)
        .numServerThreads(FEWEST_THREADS, MOST_THREADS)
        .add(QUERY_PATH, queries)
        .enableMetrics(true)
        .fusekiModules(FusekiModules.create())
        .build();
  }

  private static void log(
      org.eclipse.jetty.server.Server jetty, Path file, Operation.LogFormat format) {
    RequestLogWriter writer = new RequestLogWriter(file.toString());
    jetty.setRequestLog(
        switch (format) {
          case NCSA -> new CustomRequestLog(writer, CustomRequestLog.EXTENDED_NCSA_FORMAT);
          case JSON -> new JsonLog(writer);
        });
  }

  /**
   * Finds out early what would fail late.
   *
   * @throws PortInUseException if another program listens on the port
   */
  public static void checkPortIsFree(int port) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(port));
    } catch (IOException e) {
      throw new PortInUseException(port, e);
    }
  }

  private static void start(FusekiServer fuseki, int port) {
    try {
      fuseki.start();
    } catch (FusekiException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof BindException) {
          throw new PortInUseException(port, e);
        }
      }
      throw e;
    }
  }

  private static void addRoutes(ServletContextHandler context, Routes routes, ServedStore served) {
    for (Routes.Route route : routes.all()) {
      context.addServlet(new ServletHolder(route.servlet()), route.path());
    }
    FileRoutes.addTo(context, served);
  }

  /** Puts a filter before all others. */
  private static void addFilter(ServletContextHandler context, Filter filter, String... paths) {
    FilterHolder holder = new FilterHolder(filter);
    holder.setName(filter.getClass().getSimpleName());
    FilterMapping mapping = new FilterMapping();
    mapping.setFilterName(holder.getName());
    mapping.setPathSpecs(paths);
    mapping.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
    context.getServletHandler().addFilter(holder);
    context.getServletHandler().prependFilterMapping(mapping);
  }

  private static Handler limited(Handler handler, Settings settings, boolean writable) {
    if (writable) {
      return handler;
    }
    SizeLimitHandler limit =
        new SizeLimitHandler((long) REQUEST_BODY_FACTOR * settings.limits().queryBytes(), -1);
    limit.setHandler(handler);
    return limit;
  }

  private static Handler compressing(Handler handler) {
    CompressionConfig.Builder configuration =
        CompressionConfig.builder().defaults().compressIncludeMethod("HEAD");
    COMPRESSED.forEach(configuration::compressIncludeMimeType);
    configuration.compressExcludePath("/dumps/*");
    CompressionHandler compression = new CompressionHandler(handler);
    compression.putCompression(new GzipCompression());
    compression.putConfiguration("/*", configuration.build());
    return compression;
  }

  /** The port that it listens on. */
  public int port() {
    return fuseki.getPort();
  }

  /** Where it can be reached from this machine. */
  public URI address() {
    String scheme = fuseki.getHttpsPort() > 0 ? "https" : "http";
    return URI.create("%s://localhost:%d/".formatted(scheme, port()));
  }

  /** Waits until the server is stopped. */
  public void await() throws InterruptedException {
    fuseki.getJettyServer().join();
  }

  /**
   * Stops: running answers are finished, new requests refused. What still runs after ten seconds is
   * broken off.
   */
  @Override
  public void close() {
    try {
      fuseki.stop();
    } catch (FusekiException e) {
      if (!(e.getCause() instanceof TimeoutException)) {
        throw e;
      }
      LOG.warn(
          "Answers that were not finished after {} s are broken off", STOP_TIMEOUT.toSeconds());
    } finally {
      index.close();
    }
  }
}

package org.w3id.bayan.cli.options;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.bayan.config.Operation;
import org.w3id.bayan.config.QueryLimits;
import org.w3id.bayan.config.Settings;
import org.w3id.bayan.curated.BadInputException;
import picocli.CommandLine.Option;

/** How a server behaves: what queries may take, what is kept, what is noted. */
public final class ServerOptions {
  private static final int BYTES_PER_MEGABYTE = 1 << 20;
  private static final String PASSWORD = "BAYAN_TLS_PASSWORD";
  private static final QueryLimits DEFAULTS = QueryLimits.defaults();

  @Option(
      names = "--query-timeout",
      paramLabel = "SECONDS",
      description = "After how long a query is stopped. Default: 30.")
  private Optional<Integer> timeout = Optional.empty();

  @Option(
      names = "--queries",
      paramLabel = "N",
      description = "How many queries run at a time; others wait. Default: 4 a processor.")
  private Optional<Integer> running = Optional.empty();

  @Option(
      names = "--queries-per-client",
      paramLabel = "N",
      description = "How many queries of one address run or wait at a time. Default: 100.")
  private Optional<Integer> perClient = Optional.empty();

  @Option(
      names = "--query-rows",
      paramLabel = "N",
      description = "How many rows or triples an answer has at most. Default: 1000000.")
  private Optional<Long> rows = Optional.empty();

  @Option(
      names = "--query-held",
      paramLabel = "MB",
      description = {
        "Up to which size an answer is held until it is whole; a longer one is sent as it comes.",
        "Default: 16."
      })
  private Optional<Integer> held = Optional.empty();

  @Option(
      names = "--query-services",
      paramLabel = "ADDRESS",
      split = ",",
      description = {
        "Endpoints that a query may ask with SERVICE, as they are written there",
        "(https://query.wikidata.org/sparql). Default: none."
      })
  private Set<URI> services = Set.of();

  @Option(
      names = "--cache",
      paramLabel = "MB",
      description = "How much memory answers are kept in, to be sent again. Default: 64.")
  private Optional<Integer> cache = Optional.empty();

  @Option(
      names = "--access-log",
      paramLabel = "FILE",
      description = "Where each request is noted. Default: nowhere.")
  private Optional<Path> accessLog = Optional.empty();

  @Option(
      names = "--access-log-format",
      paramLabel = "FORMAT",
      description = "How requests are noted: ncsa or json. Default: ncsa.")
  private String logFormat = "ncsa";

  @Option(
      names = "--tls-keystore",
      paramLabel = "FILE",
      description = {
        "A PKCS #12 key store; with it the port speaks TLS. Its password is taken from the",
        "environment, BAYAN_TLS_PASSWORD, or from a file. Default: clear text."
      })
  private Optional<Path> keyStore = Optional.empty();

  @Option(
      names = "--tls-password-file",
      paramLabel = "FILE",
      description = "A file with the password of the key store, and nothing else. Default: none.")
  private Optional<Path> passwordFile = Optional.empty();

  @Option(
      names = "--trusted-proxy",
      paramLabel = "ADDRESS",
      split = ",",
      description = {
        "Proxies, as addresses or ranges (10.0.0.0/8), that are believed when they say for whom",
        "they ask (Forwarded, X-Forwarded-For). Default: nobody."
      })
  private List<String> proxies = List.of();

  @Option(
      names = "--idle-timeout",
      paramLabel = "SECONDS",
      description = "After how long a connection that says nothing is closed. Default: 30.")
  private Optional<Integer> silence = Optional.empty();

  private Operation operation() {
    try {
      return new Operation(
          keyStore.map(file -> new Operation.KeyFile(file, password())),
          proxies,
          Operation.LogFormat.of(logFormat),
          silence.map(Duration::ofSeconds).orElse(Operation.SILENCE));
    } catch (IllegalArgumentException e) {
      throw new BadInputException(String.valueOf(e.getMessage()));
    }
  }

  private String password() {
    return Password.read(passwordFile, "--tls-password-file", PASSWORD).orElse("");
  }

  private Set<String> services() {
    for (URI service : services) {
      boolean web = "http".equals(service.getScheme()) || "https".equals(service.getScheme());
      if (!web || service.getHost() == null || service.getRawUserInfo() != null) {
        throw new BadInputException(
            "--query-services: write https://host/path, without a password");
      }
    }
    return services.stream().map(URI::toString).collect(Collectors.toSet());
  }

  /** The settings with these options. */
  public Settings applied(Settings settings) {
    QueryLimits limits =
        new QueryLimits(
            timeout.map(Duration::ofSeconds).orElse(DEFAULTS.timeout()),
            running.orElse(DEFAULTS.running()),
            DEFAULTS.waiting(),
            perClient.orElse(DEFAULTS.perClient()),
            rows.orElse(DEFAULTS.rows()),
            held.map(size -> size * BYTES_PER_MEGABYTE).orElse(DEFAULTS.heldBytes()),
            DEFAULTS.queryBytes(),
            services());
    return settings
        .with(operation())
        .with(
            limits,
            cache.map(size -> (long) size * BYTES_PER_MEGABYTE).orElse(settings.cacheBytes()),
            accessLog);
  }
}

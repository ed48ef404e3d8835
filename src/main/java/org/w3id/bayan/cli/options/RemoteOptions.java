package org.w3id.bayan.cli.options;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.w3id.bayan.curated.BadInputException;
import org.w3id.bayan.remote.Endpoint;
import org.w3id.bayan.remote.RemoteVersions;
import picocli.CommandLine.Option;

/** How a dataset behind another SPARQL endpoint is read. */
public final class RemoteOptions {
  private static final String PASSWORD = "BAYAN_REMOTE_PASSWORD";
  private static final Endpoint.Patience DEFAULTS = Endpoint.Patience.DEFAULT;
  private static final int INTERVAL_SECONDS = 30;
  private static final int AGE_SECONDS = 3600;
  private static final long COPIED = 5_000_000;

  @Option(
      names = "--remote-view",
      paramLabel = "IRI",
      description = {
        "The named graph there that holds the published view. Default: the default graph there."
      })
  private Optional<URI> view = Optional.empty();

  @Option(
      names = "--remote-user",
      paramLabel = "NAME",
      description = {
        "By which name it is asked. The password is taken from the environment,",
        "BAYAN_REMOTE_PASSWORD, or from a file; without a name it is a bearer token. Default: none."
      })
  private Optional<String> user = Optional.empty();

  @Option(
      names = "--remote-password-file",
      paramLabel = "FILE",
      description = "A file with that password, and nothing else. Default: none.")
  private Optional<Path> passwordFile = Optional.empty();

  @Option(
      names = "--remote-timeout",
      paramLabel = "SECONDS",
      description = "How long it is waited for when a page or a description is made. Default: 30.")
  private Optional<Integer> timeout = Optional.empty();

  @Option(
      names = "--remote-requests",
      paramLabel = "N",
      description = "How many requests to it are under way at a time. Default: 32.")
  private Optional<Integer> requests = Optional.empty();

  @Option(
      names = "--remote-check",
      paramLabel = "SECONDS",
      description = "How often it is looked whether the dataset there has changed. Default: 30.")
  private int interval = INTERVAL_SECONDS;

  @Option(
      names = "--remote-age",
      paramLabel = "SECONDS",
      description = {
        "After how long a dataset that does not say which version it is, is taken for a new one.",
        "Default: 3600."
      })
  private int age = AGE_SECONDS;

  @Option(
      names = "--remote-copy",
      paramLabel = "N",
      description = {
        "How many quads are copied at most, to make the index of words and the files for download;",
        "of a larger dataset there are none. Default: 5000000."
      })
  private long copied = COPIED;

  @Option(
      names = "--remote-cache",
      paramLabel = "DIR",
      description = {
        "Where copies, indexes and files for download are kept.",
        "Default: the folder .bayan/remote of the installation."
      })
  private Path cache = PlaceOptions.below("remote");

  /** Where what is made of the dataset is kept. */
  public Path cache() {
    return cache;
  }

  /** The endpoint at an address. */
  public Endpoint endpoint(URI address) {
    try {
      return new Endpoint(
          address,
          view.map(URI::toString),
          Password.read(passwordFile, "--remote-password-file", PASSWORD).map(this::credentials),
          new Endpoint.Patience(
              DEFAULTS.connect(),
              timeout.map(Duration::ofSeconds).orElse(DEFAULTS.answer()),
              requests.orElse(DEFAULTS.requests())));
    } catch (IllegalArgumentException e) {
      throw new BadInputException(String.valueOf(e.getMessage()));
    }
  }

  private Endpoint.Credentials credentials(String password) {
    return user.map(name -> Endpoint.Credentials.basic(name, password))
        .orElseGet(() -> Endpoint.Credentials.bearer(password));
  }

  /** How the dataset is followed. */
  public RemoteVersions.Manner manner(RemoteVersions.Describing describing) {
    try {
      return new RemoteVersions.Manner(
          Duration.ofSeconds(interval), Duration.ofSeconds(age), copied, describing);
    } catch (IllegalArgumentException e) {
      throw new BadInputException(String.valueOf(e.getMessage()));
    }
  }
}

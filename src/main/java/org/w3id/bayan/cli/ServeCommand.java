package org.w3id.bayan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.w3id.bayan.backend.UnansweredException;
import org.w3id.bayan.cli.options.PlaceOptions;
import org.w3id.bayan.cli.options.RemoteOptions;
import org.w3id.bayan.cli.options.ServerOptions;
import org.w3id.bayan.config.Settings;
import org.w3id.bayan.curated.BadInputException;
import org.w3id.bayan.dump.DatasetDescription;
import org.w3id.bayan.dump.VersionNote;
import org.w3id.bayan.ingest.SourceOptions;
import org.w3id.bayan.publish.Server;
import org.w3id.bayan.publish.Takeover;
import org.w3id.bayan.publish.page.Phrasebook;
import org.w3id.bayan.remote.Endpoint;
import org.w3id.bayan.remote.RemoteVersions;
import org.w3id.bayan.store.ServedStore;
import org.w3id.bayan.store.Store;
import org.w3id.bayan.store.Version;
import org.w3id.bayan.vocab.Iris;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the published dataset on the web. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Serves the published dataset: pages, RDF, SPARQL and dumps. Ctrl-C stops it.",
      "",
      "If nothing is published yet, the statements of the data directory are published first.",
      ""
    })
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private PlaceOptions places = new PlaceOptions();
  @Mixin private ServerOptions server = new ServerOptions();
  @Mixin private RemoteOptions remote = new RemoteOptions();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Where to listen; 0 takes a free port. Default: 8080.")
  private Optional<Integer> port = Optional.empty();

  @Option(
      names = "--ingest",
      description = "Publish the statements of the data directory first, even if there are some.")
  private boolean ingest;

  @Option(
      names = "--sandbox",
      description = {
        "Serve an empty dataset in memory that everyone on this machine may change, for tests of",
        "clients and protocols. Nothing published is served, and nothing is kept."
      })
  private boolean sandbox;

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Settings settings =
        server.applied(
            places.isElsewhere() ? places.settings(port, remote.cache()) : places.settings(port));
    Server.checkPortIsFree(settings.port());
    if (sandbox) {
      serveSandbox(settings, out);
      return 0;
    }
    if (places.isElsewhere()) {
      serveElsewhere(settings, out);
      return 0;
    }
    if (ingest || !Store.exists(settings.store())) {
      publishAll(settings, out);
    }
    try (ServedStore served = ServedStore.in(settings.store(), settings.iris().base())) {
      serve(settings, served, out);
    }
    return 0;
  }

  private static void serve(Settings settings, ServedStore served, PrintWriter out)
      throws InterruptedException {
    Optional<String> example;
    try (ServedStore.Lease lease = served.lease()) {
      example = Examples.statement(lease.store());
    }
    try (Server started = Server.start(settings, served);
        Takeover takeover = new Takeover(served)) {
      takeover.start();
      greet(out, settings, served.version(), example, started);
      Runtime.getRuntime().addShutdownHook(new Thread(started::close, "stop"));
      started.await();
    }
  }

  private void serveElsewhere(Settings settings, PrintWriter out) throws InterruptedException {
    if (ingest) {
      throw new BadInputException(
          "--ingest writes, and what is behind an endpoint is only read: leave it out");
    }
    Endpoint endpoint = remote.endpoint(places.endpoint());
    out.printf("Reading %s%n", endpoint);
    out.flush();
    try (RemoteVersions versions =
            RemoteVersions.follow(
                endpoint,
                settings.iris(),
                settings.store(),
                remote.manner((whole, version) -> describe(whole, version, settings.iris())),
                Clock.systemUTC());
        ServedStore served = ServedStore.of(versions.first(), versions)) {
      serve(settings, served, out);
    } catch (UnansweredException e) {
      String why = e.getCause() == null ? "" : ": " + e.getCause().getMessage();
      throw new BadInputException("%s: %s%s".formatted(endpoint, e.getMessage(), why));
    }
  }

  /** Describes a version, unless it was described before this start. */
  private static void describe(DatasetGraph whole, Version version, Iris iris) {
    try {
      if (VersionNote.read(version.dumps()).isEmpty()) {
        DatasetDescription.write(whole, iris, version, List.of(), Phrasebook.languages());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + version.dumps(), e);
    }
  }

  private void serveSandbox(Settings settings, PrintWriter out) throws InterruptedException {
    if (ingest) {
      throw new BadInputException("--sandbox serves nothing published: leave out --ingest");
    }
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    Version nothing =
        new Version(
            1,
            settings.iris().base(),
            Instant.now(),
            Optional.empty(),
            settings.store(),
            settings.store().resolve("dumps").resolve("none"));
    try (ServedStore served = ServedStore.of(Store.of(nothing, dataset));
        Server started = Server.startWritable(settings, served, dataset)) {
      out.printf(
          "SANDBOX: an empty dataset in memory on port %d. Programs on this machine may change"
              + " it%nby SPARQL Update and the Graph Store Protocol at %ssparql; it is lost at the"
              + " end.%n",
          started.port(), started.address());
      out.flush();
      Runtime.getRuntime().addShutdownHook(new Thread(started::close, "stop"));
      started.await();
    }
  }

  private static void publishAll(Settings settings, PrintWriter out) {
    Publisher publisher = new Publisher(settings, Clock.systemUTC(), out);
    out.printf("Publishing the statements in %s%n", settings.statements());
    publisher.publish(publisher.sources(List.of()), SourceOptions.NONE, Manner.ALL_OR_NONE);
  }

  /** As far as the version has been described. */
  private static String size(Version version) {
    try {
      return VersionNote.triples(version.dumps()).map("%d triples "::formatted).orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + version.dumps(), e);
    }
  }

  private static void greet(
      PrintWriter out,
      Settings settings,
      Version version,
      Optional<String> example,
      Server server) {
    String base = settings.iris().base();
    out.printf("%nServing %son port %d. Try:%n", size(version), server.port());
    out.printf("  %s%n", base);
    example.ifPresent(statement -> out.printf("  %s%n", statement));
    out.printf("  %ssparql?query=%s%n", base, Examples.QUERY);
    if (!base.equals("http://localhost:%d/".formatted(server.port()))) {
      out.printf(
          "IRIs begin with %s; here they answer at http://localhost:%d/%n", base, server.port());
    }
    out.printf("Ctrl-C stops the server.%n");
    out.flush();
  }
}

package org.w3id.bayan.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.w3id.bayan.config.Settings;
import org.w3id.bayan.ingest.SourceOptions;
import org.w3id.bayan.publish.Server;
import org.w3id.bayan.store.ServedStore;
import org.w3id.bayan.store.Store;
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

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Where to listen; 0 takes a free port. Default: 8080.")
  private Optional<Integer> port = Optional.empty();

  @Option(
      names = "--ingest",
      description = "Publish the statements of the data directory first, even if there are some.")
  private boolean ingest;

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Settings settings = places.settings(port);
    Server.checkPortIsFree(settings.port());
    if (ingest || !Store.exists(settings.store())) {
      publishAll(settings, out);
    }
    try (ServedStore served = ServedStore.in(settings.store(), settings.iris().base());
        Server server = Server.start(settings, served);
        Takeover takeover = Takeover.of(served, out)) {
      try (ServedStore.Lease lease = served.lease()) {
        greet(out, settings, lease.store(), server);
      }
      Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
      server.await();
    }
    return 0;
  }

  private static void publishAll(Settings settings, PrintWriter out) {
    Publisher publisher = new Publisher(settings, Clock.systemUTC(), out);
    out.printf("Publishing the statements in %s%n", settings.statements());
    publisher.publish(publisher.sources(List.of()), SourceOptions.NONE, Manner.ALL_OR_NONE);
  }

  private static void greet(PrintWriter out, Settings settings, Store store, Server server) {
    String base = settings.iris().base();
    out.printf("%nServing %d triples on port %d. Try:%n", store.size(), server.port());
    out.printf("  %s%n", base);
    Examples.statement(store).ifPresent(statement -> out.printf("  %s%n", statement));
    out.printf("  %ssparql?query=%s%n", base, Examples.QUERY);
    if (!base.equals("http://localhost:%d/".formatted(server.port()))) {
      out.printf(
          "IRIs begin with %s; here they answer at http://localhost:%d/%n", base, server.port());
    }
    out.printf("Ctrl-C stops the server.%n");
    out.flush();
  }
}

package org.w3id.bayan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.w3id.bayan.config.Settings;
import org.w3id.bayan.curated.BadInputException;
import org.w3id.bayan.ingest.SourceOptions;
import org.w3id.bayan.store.Store;
import org.w3id.bayan.store.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads statements and publishes them. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = {
      "Reads joint statements and puts them into the published dataset.",
      "",
      "A statement is a text file (UTF-8), or a folder with source.<language>.txt, metadata in"
          + " statement.ttl and, if someone has read it, a review. All statements are published or,"
          + " if one cannot be, none: then the dataset stays as it was.",
      ""
    })
final class IngestCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private PlaceOptions places = new PlaceOptions();

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "Text files or folders. Without any, all statements of the data directory are published.")
  private List<Path> paths = List.of();

  @Option(names = "--id", paramLabel = "ID", description = "Id of the one statement given.")
  private Optional<String> id = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "Language of the text, for example ar or en.")
  private Optional<String> language = Optional.empty();

  @Option(names = "--title", paramLabel = "TEXT", description = "Title, in the text's language.")
  private Optional<String> title = Optional.empty();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "Date of issue: YYYY, YYYY-MM or YYYY-MM-DD.")
  private Optional<String> date = Optional.empty();

  @Option(
      names = "--party",
      paramLabel = "PARTY",
      description = "Who issues it, by name or id (actor/iraq). May be repeated.")
  private List<String> parties = List.of();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Settings settings = places.settings();
    Publisher publisher = new Publisher(settings, Clock.systemUTC(), out);
    List<Path> sources = publisher.sources(paths);
    SourceOptions options = new SourceOptions(id, language, title, date, parties);
    if (sources.size() > 1 && !options.equals(SourceOptions.NONE)) {
      throw new BadInputException(
          "--id, --language, --title, --date and --party are for one statement; %d are given"
              .formatted(sources.size()));
    }
    out.printf("Reading %d statement(s)%n", sources.size());
    List<String> addresses = new ArrayList<>();
    Version version =
        publisher.publish(
            sources,
            options,
            document ->
                addresses.add(settings.iris().statement(document.graphs().documentId()).getURI()));
    out.printf("Published version %d in %s%n", version.number(), settings.store());
    addresses.forEach(address -> out.printf("  %s%n", address));
    if (Store.isServed(settings.store())) {
      out.printf("A server is running on this store; it shows the new version after a restart.%n");
    }
    out.flush();
    return 0;
  }
}

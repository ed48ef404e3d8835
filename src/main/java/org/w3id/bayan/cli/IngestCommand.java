package org.w3id.bayan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.w3id.bayan.batch.Account;
import org.w3id.bayan.batch.Account.Fate;
import org.w3id.bayan.batch.AccountJson;
import org.w3id.bayan.cli.options.PlaceOptions;
import org.w3id.bayan.config.Settings;
import org.w3id.bayan.curated.BadInputException;
import org.w3id.bayan.ingest.SourceOptions;
import org.w3id.bayan.store.Store;
import picocli.CommandLine;
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
      "A statement is a file (UTF-8: .txt, .md, .html), perhaps with metadata in front matter or in"
          + " a .ttl or .yaml file of the same name, or a folder with source.<language>.txt,"
          + " metadata in statement.ttl and, if someone has read it, a review. All statements are"
          + " published or, if one cannot be, none: then the dataset stays as it was; --keep-going"
          + " publishes those that can be. What has not changed since it was published is not read"
          + " again.",
      ""
    })
final class IngestCommand implements Callable<Integer> {
  private static final int MOST_ADDRESSES = 20;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private PlaceOptions places = new PlaceOptions();

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "Files, folders (with all below them) or globs in quotes. Without any, all statements of"
              + " the data directory are published.")
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

  @Option(
      names = "--keep-going",
      description = "Publish what can be published, and say at the end what cannot.")
  private boolean keepGoing;

  @Option(names = "--again", description = "Read also what has not changed since it was published.")
  private boolean again;

  @Option(
      names = "--batch",
      paramLabel = "N",
      description =
          "With --keep-going: put a version in place after N documents (default: 200), then"
              + " whenever there are twice as many, so that a run that is stopped goes on where it"
              + " was.")
  private int batch = Manner.BATCH;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write what became of each document, with all findings, as JSON.")
  private Optional<Path> report = Optional.empty();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (batch < 1) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--batch needs a number from 1, not " + batch);
    }
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
    Account account =
        publisher.publish(sources, options, new Manner(keepGoing, again, batch), this::write);
    tell(account, settings, out);
    if (account.count(Fate.REJECTED) > 0) {
      throw new BadInputException(account.problems());
    }
    return 0;
  }

  private void tell(Account account, Settings settings, PrintWriter out) {
    out.printf("%s%n", account.summary());
    List<String> addresses =
        account.entries().stream()
            .flatMap(entry -> entry.found().stream())
            .map(found -> settings.iris().statement(found.id()).getURI())
            .toList();
    addresses.stream().limit(MOST_ADDRESSES).forEach(address -> out.printf("  %s%n", address));
    if (addresses.size() > MOST_ADDRESSES) {
      out.printf("  … and %d more%n", addresses.size() - MOST_ADDRESSES);
    }
    if (account.count(Fate.UNCHANGED) > 0) {
      out.printf("What is unchanged since it was published was not read; --again reads it.%n");
    }
    if (Store.isServed(settings.store())) {
      out.printf("A server is running on this store; it takes the new version over at once.%n");
    }
    out.flush();
  }

  private void write(Account account) {
    report.ifPresent(file -> {
      try {
        Files.writeString(file, JsonOut.pretty(AccountJson.of(account)) + System.lineSeparator());
      } catch (IOException e) {
        throw new BadInputException("The report %s cannot be written: %s".formatted(file, e));
      }
    });
  }
}

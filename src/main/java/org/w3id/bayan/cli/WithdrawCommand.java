package org.w3id.bayan.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.w3id.bayan.cli.options.PlaceOptions;
import org.w3id.bayan.config.Settings;
import org.w3id.bayan.curated.BadInputException;
import org.w3id.bayan.store.Store;
import org.w3id.bayan.store.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes documents out of the published dataset. */
@Command(
    name = "withdraw",
    mixinStandardHelpOptions = true,
    description = {
      "Puts a version in place that has these documents no more. Their addresses answer 410 (Gone)"
          + " from then on; the files of earlier versions stay. Ingest a document again to publish"
          + " it again.",
      ""
    })
final class WithdrawCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private PlaceOptions places = new PlaceOptions();

  @Parameters(
      paramLabel = "DOCUMENT",
      arity = "1..*",
      description = "The ids of documents, as in their addresses: id/document/DOCUMENT.")
  private List<String> documents = List.of();

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      description = "Why, in one line; it is told to all who ask. Default: nothing is said.")
  private String reason = "";

  @Override
  public Integer call() {
    Settings settings = places.settings();
    if (!Store.exists(settings.store())) {
      throw new BadInputException("Nothing is published in %s.".formatted(settings.store()));
    }
    if (reason.lines().count() > 1) {
      throw new BadInputException("--reason: give one line");
    }
    Version version;
    try (Publication publication = new Publication(settings, Clock.systemUTC(), Map::of)) {
      documents.stream()
          .map(document -> document.replaceFirst("^document/", ""))
          .distinct()
          .forEach(document -> publication.withdraw(document, reason.strip()));
      version = publication.publish();
    }
    PrintWriter out = spec.commandLine().getOut();
    new Progress(out, documents.size()).print(version, settings.store());
    out.flush();
    return 0;
  }
}

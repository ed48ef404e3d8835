package org.w3id.bayan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.w3id.bayan.authority.AuthorityReader;
import org.w3id.bayan.cli.options.PlaceOptions;
import org.w3id.bayan.config.Settings;
import org.w3id.bayan.curated.BadInputException;
import org.w3id.bayan.decide.Decision.State;
import org.w3id.bayan.decide.DecisionTable;
import org.w3id.bayan.decide.Decisions;
import org.w3id.bayan.ingest.Examined;
import org.w3id.bayan.ingest.Examiner;
import org.w3id.bayan.ingest.SourceOptions;
import org.w3id.bayan.lexicon.LexiconReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a table in which a reader decides on what was found. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    description = {
      "Writes what is found in a statement into review/decisions.tsv in its folder, a row each, for"
          + " a reader to accept, reject or correct. Decisions that are there are kept: run it"
          + " again when the extraction has changed.",
      ""
    })
final class ReviewCommand implements Callable<Integer> {
  private static final String REVIEW = "review";
  private static final String FILE = "decisions.tsv";

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private PlaceOptions places = new PlaceOptions();

  @Parameters(paramLabel = "FOLDER", description = "The folder of a statement.")
  private Path folder = Path.of("");

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Settings settings = places.settings();
    checkFolder();
    Examined examined =
        new Examiner(
                settings.iris(),
                settings.lexicons(),
                AuthorityReader.read(
                    settings.authority(),
                    LexiconReader.languages(settings.lexicons()),
                    settings.iris()))
            .examine(folder, SourceOptions.NONE);
    Decisions decisions =
        examined.decisionRows().after(examined.statement(), examined.extraction());
    Path file = folder.resolve(REVIEW).resolve(FILE);
    write(file, DecisionTable.of(decisions, examined.statement().text()));
    report(decisions, file, out);
    return 0;
  }

  private void checkFolder() {
    if (!Files.isDirectory(folder)) {
      throw new BadInputException(
          "%s is not a folder: put the text into one, as source.<language>.txt".formatted(folder));
    }
    for (String table : new String[] {"acts.tsv", "mentions.tsv"}) {
      Path file = folder.resolve(REVIEW).resolve(table);
      if (Files.exists(file)) {
        throw new BadInputException(
            "%s has been reviewed in full; correct the tables of that review".formatted(folder));
      }
    }
  }

  private static void write(Path file, String table) {
    try {
      Files.createDirectories(file.getParent());
      Path aside = file.resolveSibling(FILE + ".part");
      Files.writeString(aside, table);
      Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }

  private static void report(Decisions decisions, Path file, PrintWriter out) {
    long decided =
        decisions.all().stream().filter(decision -> decision.verdict().isPresent()).count();
    out.printf("%s: %d findings, %d decided%n", file, decisions.all().size(), decided);
    Arrays.stream(State.values())
        .filter(state -> state != State.CURRENT)
        .forEach(state -> {
          long count =
              decisions.all().stream().filter(decision -> decision.state() == state).count();
          if (count > 0) {
            out.printf("  %s: %d%n", state.name().toLowerCase(Locale.ROOT), count);
          }
        });
    out.flush();
  }
}

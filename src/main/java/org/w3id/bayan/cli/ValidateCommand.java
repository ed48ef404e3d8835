package org.w3id.bayan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.w3id.bayan.batch.Account;
import org.w3id.bayan.batch.Account.Entry;
import org.w3id.bayan.batch.Account.Fate;
import org.w3id.bayan.batch.Account.Found;
import org.w3id.bayan.cli.options.PlaceOptions;
import org.w3id.bayan.curated.BadInputException;
import org.w3id.bayan.report.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says whether statements could be published. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = {
      "Reads statements as ingest does and says whether they could be published: quotes against"
          + " the text, metadata, review, SHACL shapes. Stores nothing.",
      ""
    })
final class ValidateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private PlaceOptions places = new PlaceOptions();

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files, folders or globs. Without any, all statements of the data directory.")
  private List<Path> paths = List.of();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Publisher publisher = new Publisher(places.settings(), Clock.systemUTC(), out);
    Account account = publisher.validate(publisher.sources(paths));
    for (Entry entry : account.entries()) {
      entry.found().ifPresent(found -> print(found, out));
    }
    out.printf("%d statement(s) can be published%n", account.count(Fate.ACCEPTED));
    out.flush();
    if (account.count(Fate.REJECTED) > 0) {
      throw new BadInputException(account.problems());
    }
    return 0;
  }

  private static void print(Found found, PrintWriter out) {
    for (Finding finding : found.findings()) {
      out.printf("  %s at %s: %s%n", found.id(), finding.span(), finding.message());
    }
  }
}

package org.w3id.bayan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.w3id.bayan.ingest.Outcome;
import org.w3id.bayan.ingest.SourceOptions;
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
      description = "Text files or folders. Without any, all statements of the data directory.")
  private List<Path> paths = List.of();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Publisher publisher = new Publisher(places.settings(), Clock.systemUTC(), out);
    List<Outcome.Accepted> documents =
        publisher.prepare(publisher.sources(paths), SourceOptions.NONE);
    for (Outcome.Accepted document : documents) {
      document
          .findings()
          .forEach(finding ->
              out.printf(
                  "  %s at %s: %s%n",
                  document.graphs().documentId(), finding.span(), finding.message()));
    }
    out.printf("%d statement(s) can be published%n", documents.size());
    out.flush();
    return 0;
  }
}

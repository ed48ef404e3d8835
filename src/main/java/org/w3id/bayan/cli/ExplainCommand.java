package org.w3id.bayan.cli;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.w3id.bayan.authority.AuthorityReader;
import org.w3id.bayan.batch.Sources;
import org.w3id.bayan.cli.options.PlaceOptions;
import org.w3id.bayan.config.Settings;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.explain.ExplanationJson;
import org.w3id.bayan.explain.ExplanationText;
import org.w3id.bayan.ingest.Examiner;
import org.w3id.bayan.ingest.SourceOptions;
import org.w3id.bayan.lexicon.LexiconReader;
import org.w3id.bayan.report.Extraction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what is found in statements, and why. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Shows what is found in a statement and why: the text, sentence by sentence, and below each"
          + " its acts, agreements, events, mentions and oddities, with the confidence as the sum"
          + " of the steps that led to it. Stores nothing.",
      ""
    })
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private PlaceOptions places = new PlaceOptions();

  @Parameters(
      paramLabel = "DOCUMENT",
      arity = "1..*",
      description =
          "Text files, folders, or ids of statements in the data directory or the published"
              + " dataset, whose texts are read again.")
  private List<Path> documents = List.of();

  @Option(
      names = "--json",
      description = "Write one JSON object; for several statements an array of such.")
  private boolean json;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Settings settings = places.settings();
    Examiner examiner =
        new Examiner(
            settings.iris(),
            settings.lexicons(),
            AuthorityReader.read(
                settings.authority(),
                LexiconReader.languages(settings.lexicons()),
                settings.iris()));
    List<Explained> explained =
        documents.stream().flatMap(path -> explain(path, settings, examiner)).toList();
    if (json) {
      printJson(explained, out);
    } else {
      explained.forEach(one -> out.println(ExplanationText.of(one.statement(), one.extraction())));
    }
    out.flush();
    return 0;
  }

  /** A statement and what was found in it. */
  private record Explained(JointStatement statement, Extraction extraction) {}

  /** The statements at a path; the statement of this id, of the data directory or published. */
  private static Stream<Explained> explain(Path path, Settings settings, Examiner examiner) {
    Path named = named(path, settings);
    if (!Files.exists(named)) {
      Optional<JointStatement> published = PublishedStatements.find(settings, path.toString());
      if (published.isPresent()) {
        return published.map(one -> new Explained(one, examiner.extract(one))).stream();
      }
    }
    return Sources.in(List.of(named)).stream()
        .map(source -> examiner.examine(source, SourceOptions.NONE))
        .map(one -> new Explained(one.statement(), one.extraction()));
  }

  /** A path, or the folder of the statement whose id it is. */
  private static Path named(Path path, Settings settings) {
    if (Files.exists(path) || path.getNameCount() > 1) {
      return path;
    }
    Path statement = settings.statements().resolve(path);
    Path evaluation = settings.evaluation().resolve(path);
    if (Files.exists(statement)) {
      return statement;
    }
    return Files.exists(evaluation) ? evaluation : path;
  }

  private static void printJson(List<Explained> explained, PrintWriter out) {
    if (explained.size() == 1) {
      Explained only = explained.getFirst();
      JsonOut.print(ExplanationJson.of(only.statement(), only.extraction()), out);
      return;
    }
    JsonArrayBuilder array = Json.createArrayBuilder();
    explained.forEach(one -> array.add(ExplanationJson.of(one.statement(), one.extraction())));
    JsonOut.print(array.build(), out);
  }
}

package org.w3id.bayan.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.w3id.bayan.authority.AuthorityReader;
import org.w3id.bayan.batch.InOrder;
import org.w3id.bayan.batch.Sources;
import org.w3id.bayan.cli.options.PlaceOptions;
import org.w3id.bayan.config.Settings;
import org.w3id.bayan.curated.BadInputException;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.explain.ExplanationJson;
import org.w3id.bayan.explain.ExplanationText;
import org.w3id.bayan.ingest.Examined;
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
      "Of several documents each is printed as soon as it is explained; those that cannot be read"
          + " are named at the end.",
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
    List<Supplier<Explained>> texts =
        documents.stream().flatMap(path -> texts(path, settings, examiner)).toList();
    List<String> unreadable = print(texts, out);
    out.flush();
    if (!unreadable.isEmpty()) {
      throw new BadInputException(unreadable);
    }
    return 0;
  }

  /** What was found in a statement, as it is printed; or why nobody can read it. */
  private sealed interface Explained {
    record Told(String explanation) implements Explained {}

    record Unreadable(List<String> problems) implements Explained {}
  }

  /** Prints each text as soon as it is explained, and returns what is wrong with those left out. */
  private List<String> print(List<Supplier<Explained>> texts, PrintWriter out) {
    boolean isArray = json && texts.size() > 1;
    List<String> unreadable = new ArrayList<>();
    AtomicInteger told = new AtomicInteger();
    InOrder.each(
        texts,
        Supplier::get,
        one -> {
          switch (one) {
            case Explained.Told(String explanation) -> {
              if (isArray) {
                out.println(told.getAndIncrement() == 0 ? "[" : ",");
              }
              out.println(explanation);
            }
            case Explained.Unreadable(List<String> problems) -> unreadable.addAll(problems);
          }
        });
    if (isArray) {
      out.println(told.get() == 0 ? "[]" : "]");
    }
    return unreadable;
  }

  /** The statements at a path; the statement of this id, of the data directory or published. */
  private Stream<Supplier<Explained>> texts(Path path, Settings settings, Examiner examiner) {
    Path named = named(path, settings);
    if (!Files.exists(named)) {
      Optional<JointStatement> published = PublishedStatements.find(settings, path.toString());
      if (published.isPresent()) {
        return published.stream().map(one -> () -> told(one, examiner.extract(one)));
      }
    }
    return Sources.in(List.of(named)).stream().map(source -> () -> explain(source, examiner));
  }

  private Explained explain(Path source, Examiner examiner) {
    try {
      Examined examined = examiner.examine(source, SourceOptions.NONE);
      return told(examined.statement(), examined.extraction());
    } catch (BadInputException e) {
      return new Explained.Unreadable(e.problems());
    }
  }

  private Explained told(JointStatement statement, Extraction extraction) {
    return new Explained.Told(
        json
            ? JsonOut.pretty(ExplanationJson.of(statement, extraction))
            : ExplanationText.of(statement, extraction));
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
}

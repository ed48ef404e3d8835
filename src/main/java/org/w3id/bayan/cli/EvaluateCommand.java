package org.w3id.bayan.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.w3id.bayan.authority.Authority;
import org.w3id.bayan.authority.AuthorityReader;
import org.w3id.bayan.authority.Ontology;
import org.w3id.bayan.batch.Sources;
import org.w3id.bayan.cli.options.PlaceOptions;
import org.w3id.bayan.config.Settings;
import org.w3id.bayan.curated.BadInputException;
import org.w3id.bayan.explain.DifferenceList;
import org.w3id.bayan.explain.Judged;
import org.w3id.bayan.explain.ScoreJson;
import org.w3id.bayan.explain.ScoreTable;
import org.w3id.bayan.ingest.Examined;
import org.w3id.bayan.ingest.Examiner;
import org.w3id.bayan.ingest.SourceOptions;
import org.w3id.bayan.lexicon.LexiconReader;
import org.w3id.bayan.report.Extraction;
import org.w3id.bayan.review.Difference;
import org.w3id.bayan.review.Differences;
import org.w3id.bayan.review.LayerAgreement;
import org.w3id.bayan.review.Review;
import org.w3id.bayan.review.Scorer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how well the extraction agrees with the reviews. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Extracts from reviewed statements and says how well that agrees with the reviews. Stores"
          + " nothing.",
      "",
      "P, R, F1: precision, recall and their mean. extra: acts that only the program has, for each"
          + " that the reader has. type … orien: share of the acts found that are right in this;"
          + " agent: exactly the same speakers. words: the same words are a mention; thing: and"
          + " refer to the same; loose: words that overlap refer to the same.",
      ""
    })
final class EvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private PlaceOptions places = new PlaceOptions();

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "Folders of reviewed statements. Default: evaluation and statements of the data"
              + " directory. A file split.tsv beside the folders says which are held-out.")
  private List<Path> paths = List.of();

  @Option(names = "--json", description = "Write one JSON object instead of the table.")
  private boolean json;

  @Option(names = "--errors", description = "List what was missed, found beyond, or found wrong.")
  private boolean errors;

  @Option(
      names = "--of",
      paramLabel = "KIND",
      split = ",",
      description =
          "List only errors of these kinds, or whose kinds begin so: act, act-type, mention…")
  private List<String> kinds = List.of();

  @Option(
      names = "--held-out-errors",
      description = "List errors of held-out statements too. Do not, while you tune the extractor.")
  private boolean heldOutErrors;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<Judged> documents = judge(places.settings());
    if (json) {
      JsonOut.print(ScoreJson.of(documents), out);
    } else {
      if (errors) {
        printErrors(documents, out);
      }
      out.print(ScoreTable.of(documents));
    }
    out.flush();
    return 0;
  }

  private void printErrors(List<Judged> documents, PrintWriter out) {
    for (Judged document : documents) {
      out.printf("%s (%s)%n", document.statement().id(), document.statement().language());
      out.print(
          isShown(document.part())
              ? DifferenceList.of(document)
              : "  held-out: errors are not shown%n".formatted());
      out.println();
    }
  }

  private boolean isShown(String part) {
    return errors && (heldOutErrors || !part.equals(Split.HELD_OUT));
  }

  private List<Judged> judge(Settings settings) {
    Authority authority =
        AuthorityReader.read(
            settings.authority(), LexiconReader.languages(settings.lexicons()), settings.iris());
    Examiner examiner = new Examiner(settings.iris(), settings.lexicons(), authority);
    ReviewCheck check = new ReviewCheck(settings.iris(), authority, Ontology.read());
    Split split = new Split();
    List<Judged> documents = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Path path : Sources.in(reviewed(settings))) {
      try {
        Examined examined = examiner.examine(path, SourceOptions.NONE);
        examined
            .review()
            .filter(review -> !review.acts().isEmpty() || !review.mentions().isEmpty())
            .ifPresent(review -> {
              warn(path, check.unknown(review));
              documents.add(judged(examined, review, split.partOf(path)));
            });
      } catch (BadInputException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new BadInputException(problems);
    }
    if (documents.isEmpty()) {
      throw new BadInputException(
          "There is no reviewed statement; give folders that have a review");
    }
    return documents;
  }

  private void warn(Path path, Set<String> unknown) {
    PrintWriter err = spec.commandLine().getErr();
    unknown.forEach(what -> err.printf("bayan: warning: %s: %s%n", path, what));
    err.flush();
  }

  private List<Path> reviewed(Settings settings) {
    return paths.isEmpty()
        ? List.of(settings.evaluation(), settings.statements()).stream()
            .filter(Files::isDirectory)
            .toList()
        : paths;
  }

  private Judged judged(Examined examined, Review review, String part) {
    Extraction judged = examined.judged();
    LayerAgreement agreement = Scorer.score(judged, review);
    List<Difference> differences =
        isShown(part)
            ? Differences.of(judged, review, agreement).stream().filter(this::isAskedFor).toList()
            : List.of();
    return new Judged(examined.statement(), part, agreement.qualities(), differences);
  }

  private boolean isAskedFor(Difference difference) {
    return kinds.isEmpty() || kinds.stream().anyMatch(difference.kind()::startsWith);
  }
}

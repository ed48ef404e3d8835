package org.w3id.bayan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.w3id.bayan.batch.Account.Entry;
import org.w3id.bayan.batch.Account.Fate;
import org.w3id.bayan.batch.Account.Found;
import org.w3id.bayan.ingest.Outcome;
import org.w3id.bayan.report.Finding;
import org.w3id.bayan.store.Version;

/**
 * Tells a person at the terminal how far a run is: a line a document, and more where few are read.
 */
final class Progress {
  private static final int FEW = 10;

  private final PrintWriter out;
  private final int all;
  private int done;

  /**
   * @param all how many documents there are
   */
  Progress(PrintWriter out, int all) {
    this.out = out;
    this.all = all;
  }

  /** Tells of a source that was not read, or was rejected. */
  void print(Entry entry) {
    String what =
        entry.fate() == Fate.UNCHANGED
            ? "unchanged since it was published"
            : "REJECTED: " + entry.problems().getFirst();
    out.printf("%s%s: %s%n", place(), entry.source(), what);
    out.flush();
  }

  /** Tells of a document that was read. */
  void print(Entry entry, Outcome.Accepted document) {
    if (entry.found().isEmpty()) {
      print(entry);
      return;
    }
    Found found = entry.found().get();
    out.printf(
        "%s%s (%s): found %d mentions and %d speech acts in %d sentences%n",
        place(), found.id(), found.language(), found.mentions(), found.acts(), found.sentences());
    printFindings(found.findings());
    document
        .dossier()
        .assessment()
        .ifPresent(assessment -> {
          out.printf(
              "    reviewed: %d mentions, %d speech acts, %d errata%n",
              assessment.review().mentions().size(),
              assessment.review().acts().size(),
              assessment.review().errata().size());
          assessment
              .agreement()
              .qualities()
              .forEach((metric, quality) ->
                  out.printf(
                      "    agreement on %s: precision %s, recall %s, F1 %s%n",
                      metric, quality.precision(), quality.recall(), quality.f1()));
        });
    out.flush();
  }

  private void printFindings(List<Finding> findings) {
    for (Finding finding : findings) {
      boolean told =
          switch (finding) {
            case Finding.StaleDecision stale -> true;
            case Finding.Proposed proposed -> all <= FEW;
            case Finding.OddCharacters odd -> all <= FEW;
            case Finding.EndlessSentence endless -> all <= FEW;
            default -> false;
          };
      if (told) {
        out.printf("    at %s: %s%n", finding.span(), finding.message());
      }
    }
  }

  /** Tells that a version has been put in place. */
  void print(Version version, Path store) {
    out.printf("Published version %d in %s%n", version.number(), store);
    out.flush();
  }

  private String place() {
    done++;
    return all <= FEW ? "  " : "  [%d/%d] ".formatted(done, all);
  }
}

package org.w3id.bayan.ingest;

import java.util.List;
import org.w3id.bayan.mapping.Dossier;
import org.w3id.bayan.mapping.StatementGraphs;
import org.w3id.bayan.report.Finding;

/** What became of a source. */
public sealed interface Outcome {

  /** It can be published. */
  record Accepted(Dossier dossier, StatementGraphs graphs) implements Outcome {

    /** What is odd about its text. */
    public List<Finding> findings() {
      return dossier.extraction().findings();
    }
  }

  /**
   * It cannot be published.
   *
   * @param messages why, a line each: file, place, what to do
   */
  record Rejected(String source, List<String> messages) implements Outcome {
    public Rejected {
      messages = List.copyOf(messages);
    }
  }
}

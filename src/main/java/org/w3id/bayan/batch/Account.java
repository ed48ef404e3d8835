package org.w3id.bayan.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.bayan.ingest.Outcome;
import org.w3id.bayan.report.Extraction;
import org.w3id.bayan.report.Finding;

/** What became of the documents of one run. */
public final class Account {
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Path> sourceById = new HashMap<>();

  /** What may become of a source. */
  public enum Fate {
    ACCEPTED,
    UNCHANGED,
    REJECTED
  }

  /**
   * What became of one source.
   *
   * @param found none unless it was read and accepted
   * @param problems why it was rejected, a line each
   */
  public record Entry(Path source, Fate fate, Optional<Found> found, List<String> problems) {
    public Entry {
      problems = List.copyOf(problems);
    }
  }

  /** What was found in a document. */
  public record Found(
      String id, String language, int sentences, int mentions, int acts, List<Finding> findings) {
    public Found {
      findings = List.copyOf(findings);
    }
  }

  /** Enters a source that was not read: nothing that it depends on has changed. */
  public Entry unchanged(Path source) {
    return enter(new Entry(source, Fate.UNCHANGED, Optional.empty(), List.of()));
  }

  /** Enters a source that cannot be published. */
  public Entry rejected(Path source, List<String> problems) {
    return enter(new Entry(source, Fate.REJECTED, Optional.empty(), problems));
  }

  /** Enters a document that can be published; rejects it if another has its id. */
  public Entry accepted(Path source, Outcome.Accepted document) {
    String id = document.graphs().documentId();
    Path other = sourceById.putIfAbsent(id, source);
    if (other != null) {
      return rejected(
          source,
          List.of(
              "%s and %s have the same id, %s; give one another name"
                  .formatted(other, source, id)));
    }
    Extraction found = document.dossier().extraction();
    return enter(
        new Entry(
            source,
            Fate.ACCEPTED,
            Optional.of(
                new Found(
                    id,
                    document.dossier().statement().language(),
                    found.sentences().size(),
                    found.mentions().size(),
                    found.acts().size(),
                    found.findings())),
            List.of()));
  }

  private Entry enter(Entry entry) {
    entries.add(entry);
    return entry;
  }

  /** All sources, in their order. */
  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** How many sources had this fate. */
  public long count(Fate fate) {
    return entries.stream().filter(entry -> entry.fate() == fate).count();
  }

  /** Why sources were rejected, a line each. */
  public List<String> problems() {
    return entries.stream().flatMap(entry -> entry.problems().stream()).toList();
  }

  /** What was found in each document that was read. */
  List<Found> found() {
    return entries.stream().flatMap(entry -> entry.found().stream()).toList();
  }

  /** The sums, in one line. */
  public String summary() {
    return ("%d document(s): %d accepted, %d unchanged, %d rejected;"
            + " %d speech acts, %d mentions, %d findings in %d sentences")
        .formatted(
            entries.size(),
            count(Fate.ACCEPTED),
            count(Fate.UNCHANGED),
            count(Fate.REJECTED),
            found().stream().mapToInt(Found::acts).sum(),
            found().stream().mapToInt(Found::mentions).sum(),
            found().stream().mapToInt(one -> one.findings().size()).sum(),
            found().stream().mapToInt(Found::sentences).sum());
  }
}

package org.w3id.bayan.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.w3id.bayan.authority.Authority;
import org.w3id.bayan.authority.AuthorityReader;
import org.w3id.bayan.authority.Ontology;
import org.w3id.bayan.ingest.Ingest;
import org.w3id.bayan.ingest.Outcome;
import org.w3id.bayan.ingest.SourceOptions;
import org.w3id.bayan.lexicon.LexiconReader;
import org.w3id.bayan.mapping.StatementGraphs;
import org.w3id.bayan.store.StoreWriter;
import org.w3id.bayan.vocab.Iris;

/** Publishes documents of 10 KB: read, extract, map, hold against the shapes, commit. */
@State(Scope.Benchmark)
public class IngestBenchmark {
  /** The language of the documents. */
  @Param({"en", "ar"})
  public String language;

  /** How many names are known beside those of the project. */
  @Param("50000")
  public int labels;

  private Path directory;
  private Path document;
  private Ingest ingest;
  private StoreWriter writer;
  private int stores;
  private int documents;

  @Setup
  public void setUp() throws IOException {
    directory = Files.createTempDirectory("bayan-benchmark");
    document = directory.resolve("document.%s.txt".formatted(language));
    Files.writeString(document, Workload.document(language));
    Iris iris = new Iris(Workload.BASE);
    Path lexicons = Workload.DATA.resolve("lexicon");
    Authority authority =
        AuthorityReader.read(
            Workload.authority(directory.resolve("authority"), labels),
            LexiconReader.languages(lexicons),
            iris);
    ingest = new Ingest(iris, lexicons, authority, Ontology.read());
  }

  /** An empty store for each iteration, so that its size does not count. */
  @Setup(Level.Iteration)
  public void begin() {
    Path store = directory.resolve("store-" + stores++);
    writer = StoreWriter.begin(store, Workload.BASE, Instant.EPOCH);
  }

  /** One document, with an id of its own: one that is there already would not be written. */
  @Benchmark
  public StatementGraphs ingest() {
    SourceOptions options =
        new SourceOptions(
            Optional.of("benchmark-" + documents++),
            Optional.of(language),
            Optional.of("Benchmark"),
            Optional.of("2024-07-24"),
            List.of("actor/iraq", "actor/united-states"));
    return switch (ingest.ingest(document, options)) {
      case Outcome.Accepted accepted -> {
        StatementGraphs graphs = accepted.graphs();
        writer.replaceDocument(graphs.documentId(), graphs.graphs());
        yield graphs;
      }
      case Outcome.Rejected rejected ->
          throw new IllegalStateException(String.join("\n", rejected.messages()));
    };
  }

  @TearDown(Level.Iteration)
  public void end() {
    writer.close();
  }

  @TearDown
  public void tearDown() throws IOException {
    Workload.remove(directory);
  }
}

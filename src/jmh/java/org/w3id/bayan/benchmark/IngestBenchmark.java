package org.w3id.bayan.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.w3id.bayan.authority.Authority;
import org.w3id.bayan.authority.AuthorityReader;
import org.w3id.bayan.authority.Ontology;
import org.w3id.bayan.batch.Documents;
import org.w3id.bayan.ingest.Ingest;
import org.w3id.bayan.ingest.Inputs;
import org.w3id.bayan.ingest.Outcome;
import org.w3id.bayan.ingest.SourceOptions;
import org.w3id.bayan.lexicon.LexiconReader;
import org.w3id.bayan.store.StoreWriter;
import org.w3id.bayan.store.Version;
import org.w3id.bayan.vocab.Iris;

/**
 * Publishes documents of 10 KB: reads them on all processors, extracts, maps, holds them against
 * the shapes, and puts a version in place that has them. The files for download are not written.
 */
@State(Scope.Benchmark)
public class IngestBenchmark {
  /** How many documents a version gets. */
  private static final int DOCUMENTS = 25;

  /** The language of the documents. */
  @Param({"en", "ar"})
  public String language;

  /** How many names are known beside those of the project. */
  @Param("50000")
  public int labels;

  private final List<Path> sources = new ArrayList<>();
  private Path directory;
  private Documents documents;
  private StoreWriter writer;

  @Setup
  public void setUp() throws IOException {
    directory = Files.createTempDirectory("bayan-benchmark");
    for (int number = 0; number < DOCUMENTS; number++) {
      Path source = directory.resolve("document-%d.txt".formatted(number));
      Files.writeString(source, Workload.document(language));
      sources.add(source);
    }
    Iris iris = new Iris(Workload.BASE);
    Path lexicons = Workload.DATA.resolve("lexicon");
    Path authorities = Workload.authority(directory.resolve("authority"), labels);
    Authority authority =
        AuthorityReader.read(authorities, LexiconReader.languages(lexicons), iris);
    documents =
        new Documents(
            new Ingest(iris, lexicons, authority, Ontology.read()),
            Inputs.of(List.of(lexicons, authorities), "benchmark"));
  }

  /** An empty store: documents that are there already would not be written. */
  @Setup(Level.Invocation)
  public void begin() throws IOException {
    Path store = directory.resolve("store");
    if (Files.exists(store)) {
      Workload.remove(store);
    }
    writer = StoreWriter.begin(store, Workload.BASE, Instant.EPOCH);
  }

  @Benchmark
  @OperationsPerInvocation(DOCUMENTS)
  public Version ingest() {
    SourceOptions options =
        new SourceOptions(
            Optional.empty(),
            Optional.of(language),
            Optional.of("Benchmark"),
            Optional.of("2024-07-24"),
            List.of("actor/iraq", "actor/united-states"));
    documents.read(sources, options, Set.of(), this::write);
    return writer.publish();
  }

  private void write(Documents.Read read) {
    switch (read.outcome().orElseThrow()) {
      case Outcome.Accepted accepted ->
          writer.replaceDocument(
              accepted.graphs().documentId(), accepted.graphs().graphs(), read.inputs());
      case Outcome.Rejected rejected ->
          throw new IllegalStateException(String.join("\n", rejected.messages()));
    }
  }

  @TearDown
  public void tearDown() throws IOException {
    Workload.remove(directory);
  }
}

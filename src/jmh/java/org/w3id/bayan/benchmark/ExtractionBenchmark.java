package org.w3id.bayan.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.w3id.bayan.authority.AuthorityReader;
import org.w3id.bayan.domain.DateAnchor;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.domain.Text;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.ingest.Examiner;
import org.w3id.bayan.lexicon.LexiconReader;
import org.w3id.bayan.report.Extraction;
import org.w3id.bayan.vocab.Iris;

/** Finds what a document of 10 KB says: extract, link, relate. */
@State(Scope.Benchmark)
public class ExtractionBenchmark {
  /** The language of the document. */
  @Param({"en", "ar"})
  public String language;

  /** How many names are known beside those of the project. */
  @Param("50000")
  public int labels;

  private Path directory;
  private Examiner examiner;
  private JointStatement statement;

  @Setup
  public void setUp() throws IOException {
    directory = Files.createTempDirectory("bayan-benchmark");
    Iris iris = new Iris(Workload.BASE);
    Path authority = Workload.authority(directory.resolve("authority"), labels);
    Path lexicons = Workload.DATA.resolve("lexicon");
    List<String> languages = LexiconReader.languages(lexicons);
    examiner = new Examiner(iris, lexicons, AuthorityReader.read(authority, languages, iris));
    statement =
        new JointStatement(
            "benchmark",
            language,
            new Text(Workload.document(language), "0".repeat(64)),
            List.of(new ThingId("actor/iraq"), new ThingId("actor/united-states")),
            DateAnchor.of("2024-07-24"));
  }

  /** One document. */
  @Benchmark
  public Extraction extract() {
    return examiner.extract(statement);
  }

  @TearDown
  public void tearDown() throws IOException {
    Workload.remove(directory);
  }
}

package org.w3id.bayan.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;

/** The benchmarks run; how fast is for a quiet machine to say. */
class MeasureIT {
  @Test
  void aShortRunGivesALineForEachBenchmark() throws Exception {
    Collection<RunResult> results =
        Measure.run(
            "-f",
            "1",
            "-wi",
            "1",
            "-i",
            "1",
            "-w",
            "100ms",
            "-r",
            "100ms",
            "-p",
            "labels=400",
            "-p",
            "language=en",
            "-v",
            "SILENT");

    assertThat(Measure.table(results))
        .containsPattern("extract +en +[0-9]")
        .containsPattern("ingest +en +[0-9]");
  }
}

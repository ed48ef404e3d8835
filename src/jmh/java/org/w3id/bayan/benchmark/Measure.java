package org.w3id.bayan.benchmark;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures how many documents of 10 KB a core reads and publishes in a second, with 50,000 known
 * names and a heap of 512 MB, and prints a table.
 *
 * <p>The texts are the project's own and the names are made by a seeded generator, so two runs do
 * the same work. Documents a second are given by the clock and by processor time; the latter counts
 * all threads of the Java machine, its compiler and garbage collector included, and is little moved
 * by other work on the machine. Arguments are those of JMH and go before the values here.
 */
public final class Measure {
  private static final int WARMUPS = 4;
  private static final int ITERATIONS = 5;
  private static final TimeValue TIME = TimeValue.seconds(5);

  private Measure() {}

  public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
    System.out.print(table(run(arguments)));
  }

  /** Runs the benchmarks. */
  static Collection<RunResult> run(String... arguments)
      throws RunnerException, CommandLineOptionException {
    CommandLineOptions given = new CommandLineOptions(arguments);
    OptionsBuilder options = new OptionsBuilder();
    options.parent(given).addProfiler(MachineProfiler.class);
    options.forks(given.getForkCount().orElse(1));
    options.warmupIterations(given.getWarmupIterations().orElse(WARMUPS));
    options.warmupTime(given.getWarmupTime().orElse(TIME));
    options.measurementIterations(given.getMeasurementIterations().orElse(ITERATIONS));
    options.measurementTime(given.getMeasurementTime().orElse(TIME));
    options.jvmArgsPrepend("-Xmx512m", "--enable-native-access=ALL-UNNAMED");
    Options all = options.shouldFailOnError(true).build();
    return new Runner(all).run();
  }

  /** A line a benchmark and language. */
  static String table(Collection<RunResult> results) {
    StringBuilder table =
        new StringBuilder(
            "%n%-12s%-10s%14s%18s%16s%16s%n"
                .formatted(
                    "documents",
                    "language",
                    "docs/s",
                    "docs/s per core",
                    "heap live MB",
                    "heap peak MB"));
    for (RunResult result : results) {
      String name = result.getParams().getBenchmark();
      table.append(
          String.format(
              Locale.ROOT,
              "%-12s%-10s%14.1f%18.1f%16.0f%16.0f%n",
              name.substring(name.lastIndexOf('.') + 1),
              result.getParams().getParam("language"),
              result.getPrimaryResult().getScore(),
              value(result, MachineProfiler.PER_CORE),
              value(result, MachineProfiler.HEAP_LIVE),
              value(result, MachineProfiler.HEAP_PEAK)));
    }
    return table.toString();
  }

  private static double value(RunResult result, String metric) {
    Result<?> value = result.getSecondaryResults().get(metric);
    return value.getScore();
  }
}

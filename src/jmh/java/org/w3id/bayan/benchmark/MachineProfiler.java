package org.w3id.bayan.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * What the whole Java machine took for the documents of one iteration: processor time, with its
 * compiler and garbage collector, and heap.
 */
public final class MachineProfiler implements InternalProfiler {
  /** Documents in a second of processor time: what one core does if it has nothing else to do. */
  static final String PER_CORE = "documents.perCore";

  /** The most heap in use, garbage included. */
  static final String HEAP_PEAK = "heap.peak";

  /** The heap in use when garbage has just been collected. */
  static final String HEAP_LIVE = "heap.live";

  private static final double NANOS = 1e9;
  private static final double MEBIBYTE = 1024.0 * 1024.0;

  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
  private long before;

  @Override
  public String getDescription() {
    return "processor time and heap";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    before = system.getProcessCpuTime();
  }

  @Override
  public Collection<? extends Result> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double seconds = (system.getProcessCpuTime() - before) / NANOS;
    double documents = result.getMetadata().getMeasuredOps();
    long peak = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    memory.gc();
    long live = memory.getHeapMemoryUsage().getUsed();
    return List.of(
        new ScalarResult(PER_CORE, documents / seconds, "docs/s", AggregationPolicy.AVG),
        new ScalarResult(HEAP_PEAK, peak / MEBIBYTE, "MB", AggregationPolicy.MAX),
        new ScalarResult(HEAP_LIVE, live / MEBIBYTE, "MB", AggregationPolicy.MAX));
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }
}

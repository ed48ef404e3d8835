package org.w3id.bayan.batch;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.w3id.bayan.ingest.Ingest;
import org.w3id.bayan.ingest.Inputs;
import org.w3id.bayan.ingest.Outcome;
import org.w3id.bayan.ingest.SourceOptions;

/** Reads documents on all processors, a few ahead of the one that is wanted next. */
public final class Documents {
  private static final int AHEAD = 2;

  private final Ingest ingest;
  private final Inputs inputs;
  private final int threads;

  /**
   * @param inputs knows what the outcome of reading depends on
   */
  public Documents(Ingest ingest, Inputs inputs) {
    this.ingest = ingest;
    this.inputs = inputs;
    this.threads = Runtime.getRuntime().availableProcessors();
  }

  /**
   * A source that was looked at.
   *
   * @param inputs digest of all that its outcome depends on; none if it cannot be read
   * @param outcome what became of it; none if it was not read because its inputs are known
   */
  public record Read(Path source, Optional<String> inputs, Optional<Outcome> outcome) {}

  /**
   * Reads documents and hands them on in their order.
   *
   * @param known digests of inputs that need not be read again
   */
  public void read(
      List<Path> sources, SourceOptions options, Set<String> known, Consumer<Read> taker) {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<Read>> running = new ArrayDeque<>();
      for (Path source : sources) {
        if (running.size() >= threads * AHEAD) {
          taker.accept(taken(running.remove()));
        }
        running.add(executor.submit(() -> read(source, options, known)));
      }
      while (!running.isEmpty()) {
        taker.accept(taken(running.remove()));
      }
    } finally {
      executor.shutdownNow();
    }
  }

  private Read read(Path source, SourceOptions options, Set<String> known) {
    Optional<String> digest = inputs.of(source, options);
    if (digest.filter(known::contains).isPresent()) {
      return new Read(source, digest, Optional.empty());
    }
    return new Read(source, digest, Optional.of(ingest.ingest(source, options)));
  }

  private static Read taken(Future<Read> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while documents were read", e);
    }
  }
}

package org.w3id.bayan.batch;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on all processors, a few pieces ahead of the one that is wanted next, and hands on in
 * order: at any time only a few pieces are held.
 */
public final class InOrder {
  private static final int AHEAD = 2;

  private InOrder() {}

  /**
   * Does the work of each piece.
   *
   * @param taker gets what the work makes, in the order of the pieces, on the calling thread
   * @throws RuntimeException what the work throws for the first piece where it fails; later pieces
   *     are not handed on
   */
  public static <P, W> void each(Collection<P> pieces, Function<P, W> work, Consumer<W> taker) {
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<W>> running = new ArrayDeque<>();
      for (P piece : pieces) {
        if (running.size() >= threads * AHEAD) {
          taker.accept(taken(running.remove()));
        }
        running.add(executor.submit(() -> work.apply(piece)));
      }
      while (!running.isEmpty()) {
        taker.accept(taken(running.remove()));
      }
    } finally {
      executor.shutdownNow();
    }
  }

  private static <W> W taken(Future<W> future) {
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

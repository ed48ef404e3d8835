package org.w3id.bayan.publish.connection;

import com.google.common.collect.MapMaker;
import java.time.Duration;
import java.util.Map;
import org.eclipse.jetty.util.NanoTime;

/** Knows since when connections, or requests on them, have come no further. */
final class Standstill {
  private final Map<Object, Seen> seen = new MapMaker().weakKeys().makeMap();

  /**
   * How far something had come when it was looked at.
   *
   * @param nanoTime when it was first seen there
   */
  private record Seen(long progress, long nanoTime) {}

  /**
   * Whether something has come no further for longer than this, as far as it was asked for.
   *
   * @param progress how far it has come; any number that changes with each step
   */
  boolean isLongerThan(Duration patience, Object something, long progress) {
    Seen first =
        seen.merge(
            something,
            new Seen(progress, NanoTime.now()),
            (before, now) -> before.progress == now.progress ? before : now);
    return NanoTime.millisSince(first.nanoTime) > patience.toMillis();
  }
}

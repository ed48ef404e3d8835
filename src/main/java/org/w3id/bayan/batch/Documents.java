package org.w3id.bayan.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.w3id.bayan.ingest.Ingest;
import org.w3id.bayan.ingest.Inputs;
import org.w3id.bayan.ingest.Outcome;
import org.w3id.bayan.ingest.SourceOptions;

/** Reads documents on all processors. */
public final class Documents {
  private final Ingest ingest;
  private final Inputs inputs;

  /**
   * @param inputs knows what the outcome of reading depends on
   */
  public Documents(Ingest ingest, Inputs inputs) {
    this.ingest = ingest;
    this.inputs = inputs;
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
    InOrder.each(sources, source -> read(source, options, known), taker);
  }

  private Read read(Path source, SourceOptions options, Set<String> known) {
    Optional<String> digest = inputs.of(source, options);
    if (digest.filter(known::contains).isPresent()) {
      return new Read(source, digest, Optional.empty());
    }
    return new Read(source, digest, Optional.of(ingest.ingest(source, options)));
  }
}

package org.w3id.bayan.dump;

import org.apache.jena.sparql.core.Quad;

/** A file being written, quad by quad, so that memory does not grow with it. */
interface QuadSink {
  /**
   * Writes a quad.
   *
   * @throws UnwritableException if the form cannot carry it
   */
  void write(Quad quad);

  /** Writes the end; the stream below stays open. */
  void finish();

  /** The form of a file has no way to say something that the dataset says. */
  final class UnwritableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnwritableException(Quad quad, String form) {
      super("The dataset cannot be written as %s: it holds %s".formatted(form, quad.asTriple()));
    }
  }
}

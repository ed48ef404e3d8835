package org.w3id.bayan.dump;

import org.apache.jena.sparql.core.Quad;

/** A file being written, quad by quad, so that memory does not grow with it. */
interface QuadSink {
  /** Writes a quad that the form can carry. */
  void write(Quad quad);

  /** Writes the end; the stream below stays open. */
  void finish();
}

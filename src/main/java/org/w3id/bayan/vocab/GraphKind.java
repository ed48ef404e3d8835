package org.w3id.bayan.vocab;

import java.util.Locale;
import java.util.Optional;

/** What a named graph holds. */
public enum GraphKind {
  /** The text as received, its digest and language. */
  SOURCE,
  /** What is known about the document from outside its text: title, date, origin, rights. */
  METADATA,
  /** What of that nobody gave, as the program proposes it from the text: title, date, parties. */
  PROPOSED,
  /** What the program found: one graph a run. */
  EXTRACTION,
  /** What of it a reader, who decides finding by finding, has not decided on yet. */
  PENDING,
  /** What a reader established that the document says. */
  STATED,
  /** What a reader infers. */
  INFERRED,
  /** Corrections and notes on the source. */
  ERRATA,
  /** An editor's codes in outside event codings. */
  CODING,
  /** What another source says. */
  EXTERNAL,
  /** How well the program's findings agree with the reader's. */
  QUALITY,
  /** Where the other graphs of a document come from. */
  PROVENANCE,
  /** Things known before any document is read. */
  AUTHORITY,
  /** Concept schemes. */
  VOCAB,
  ONTOLOGY,
  /** Loose alignments, kept out of the default graph because they would type our terms. */
  ALIGNMENTS;

  /** The code in a graph's IRI. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind with this code. */
  public static Optional<GraphKind> find(String code) {
    for (GraphKind kind : values()) {
      if (kind.code().equals(code)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether graphs of this kind are part of the published view, the default graph. Extraction is,
   * but only for a document that nobody has reviewed.
   */
  public boolean isPublished() {
    return this != ALIGNMENTS;
  }
}

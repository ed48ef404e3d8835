package org.w3id.bayan.serialize;

import java.util.Optional;

/** A syntax in which RDF is offered. */
public enum Syntax {
  TURTLE("text/turtle", "ttl", "Turtle", false, true),
  N_TRIPLES("application/n-triples", "nt", "N-Triples", false, true),
  JSON_LD("application/ld+json", "jsonld", "JSON-LD", false, false),
  RDF_XML("application/rdf+xml", "rdf", "RDF/XML", false, false),
  TRIG("application/trig", "trig", "TriG", true, true),
  N_QUADS("application/n-quads", "nq", "N-Quads", true, true);

  private final String mediaType;
  private final String extension;
  private final String label;
  private final boolean quads;
  private final boolean rdf12;

  Syntax(String mediaType, String extension, String label, boolean quads, boolean rdf12) {
    this.mediaType = mediaType;
    this.extension = extension;
    this.label = label;
    this.quads = quads;
    this.rdf12 = rdf12;
  }

  /** The media type, without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** The file name extension, without a dot. */
  public String extension() {
    return extension;
  }

  /** The name that people know it by; the same in all languages. */
  public String label() {
    return label;
  }

  /** Whether it keeps the named graph of a triple. */
  public boolean holdsQuads() {
    return quads;
  }

  /** Whether our writer for it knows triple terms and base directions, which came with RDF 1.2. */
  boolean holdsRdf12() {
    return rdf12;
  }

  /** The syntax with this file name extension. */
  public static Optional<Syntax> ofExtension(String extension) {
    for (Syntax syntax : values()) {
      if (syntax.extension.equals(extension)) {
        return Optional.of(syntax);
      }
    }
    return Optional.empty();
  }
}

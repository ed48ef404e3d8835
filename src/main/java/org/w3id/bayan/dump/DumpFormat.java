package org.w3id.bayan.dump;

import java.util.List;
import org.apache.jena.riot.RDFFormat;

/**
 * A file that is offered for download.
 *
 * @param written how Jena writes it
 * @param readBack how RDF4J reads it
 * @param holdsQuads whether it has the named graphs too, or only the published view
 */
record DumpFormat(
    String fileName,
    RDFFormat written,
    org.eclipse.rdf4j.rio.RDFFormat readBack,
    boolean compressed,
    boolean holdsQuads) {

  /** All of them. */
  static final List<DumpFormat> OFFERED =
      List.of(turtle(false), turtle(true), nQuads(false), nQuads(true));

  private static DumpFormat turtle(boolean compressed) {
    return new DumpFormat(
        compressed ? "bayan.ttl.gz" : "bayan.ttl",
        RDFFormat.TURTLE_BLOCKS,
        org.eclipse.rdf4j.rio.RDFFormat.TURTLE,
        compressed,
        false);
  }

  private static DumpFormat nQuads(boolean compressed) {
    return new DumpFormat(
        compressed ? "bayan.nq.gz" : "bayan.nq",
        RDFFormat.NQUADS_UTF8,
        org.eclipse.rdf4j.rio.RDFFormat.NQUADS,
        compressed,
        true);
  }
}

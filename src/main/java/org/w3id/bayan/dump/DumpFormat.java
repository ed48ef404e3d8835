package org.w3id.bayan.dump;

import java.util.List;
import org.apache.jena.riot.RDFFormat;

/**
 * A file that is offered for download, as it is and compressed.
 *
 * @param written how Jena writes it
 * @param readBack how RDF4J reads it
 * @param holdsQuads whether it has the named graphs too, or only the published view
 */
record DumpFormat(
    String fileName,
    RDFFormat written,
    org.eclipse.rdf4j.rio.RDFFormat readBack,
    boolean holdsQuads) {

  /** All of them. */
  static final List<DumpFormat> OFFERED =
      List.of(
          new DumpFormat(
              "bayan.ttl", RDFFormat.TURTLE_BLOCKS, org.eclipse.rdf4j.rio.RDFFormat.TURTLE, false),
          new DumpFormat(
              "bayan.nq", RDFFormat.NQUADS_UTF8, org.eclipse.rdf4j.rio.RDFFormat.NQUADS, true));

  /** The file, compressed with gzip. */
  String compressedFileName() {
    return fileName + ".gz";
  }
}

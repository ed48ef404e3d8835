package org.w3id.bayan.dump;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;

/**
 * A form in which the whole dataset is offered for download. All of them are written and read in a
 * stream. Those that cannot name graphs have the published view only.
 *
 * @param extension its file name extension, by which it is asked for
 * @param mediaType without compression
 * @param written how Jena writes it
 * @param readByRio how RDF4J reads it, if it does
 * @param readByJena how Jena reads it
 * @param holdsQuads whether it has the named graphs too
 */
public record DumpFormat(
    String extension,
    String mediaType,
    RDFFormat written,
    Optional<org.eclipse.rdf4j.rio.RDFFormat> readByRio,
    Lang readByJena,
    boolean holdsQuads) {
  private static final DumpFormat TURTLE =
      new DumpFormat(
          "ttl",
          "text/turtle",
          RDFFormat.TURTLE_BLOCKS,
          Optional.of(org.eclipse.rdf4j.rio.RDFFormat.TURTLE),
          Lang.TURTLE,
          false);
  private static final DumpFormat N_QUADS =
      new DumpFormat(
          "nq",
          "application/n-quads",
          RDFFormat.NQUADS_UTF8,
          Optional.of(org.eclipse.rdf4j.rio.RDFFormat.NQUADS),
          Lang.NQUADS,
          true);

  /** What is written where nobody wishes otherwise. */
  public static final List<DumpFormat> DEFAULT = List.of(TURTLE, N_QUADS);

  /** All of them. */
  public static final List<DumpFormat> OFFERED =
      List.of(
          TURTLE,
          N_QUADS,
          of("nt", "application/n-triples", RDFFormat.NTRIPLES_UTF8, Lang.NTRIPLES, false),
          of("trig", "application/trig", RDFFormat.TRIG_BLOCKS, Lang.TRIG, true),
          of(
              "rt",
              "application/vnd.apache.thrift.binary",
              RDFFormat.RDF_THRIFT,
              Lang.RDFTHRIFT,
              true),
          of(
              "rpb",
              "application/vnd.apache.protobuf.rdf",
              RDFFormat.RDF_PROTO,
              Lang.RDFPROTO,
              true));

  private static DumpFormat of(
      String extension, String mediaType, RDFFormat written, Lang read, boolean quads) {
    return new DumpFormat(extension, mediaType, written, Optional.empty(), read, quads);
  }

  /**
   * The forms with these file name extensions.
   *
   * @throws IllegalArgumentException if there is no such form
   */
  public static List<DumpFormat> ofExtensions(List<String> extensions) {
    return extensions.stream().map(DumpFormat::ofExtension).distinct().toList();
  }

  private static DumpFormat ofExtension(String extension) {
    return OFFERED.stream()
        .filter(it -> it.extension.equals(extension))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "\"%s\" is no form of a dump; there are %s"
                    .formatted(
                        extension,
                        OFFERED.stream()
                            .map(DumpFormat::extension)
                            .collect(Collectors.joining(", ")))));
  }

  String fileName() {
    return "bayan." + extension;
  }

  /** The file, compressed with gzip. */
  String compressedFileName() {
    return fileName() + ".gz";
  }
}

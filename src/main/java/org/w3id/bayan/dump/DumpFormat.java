package org.w3id.bayan.dump;

import eu.neverblink.jelly.convert.rdf4j.rio.JellyParserFactory;
import eu.neverblink.jelly.convert.rdf4j.rio.JellyWriterFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.PrefixMap;
import org.eclipse.rdf4j.rio.RDFParserFactory;
import org.eclipse.rdf4j.rio.RDFWriterFactory;
import org.eclipse.rdf4j.rio.binary.BinaryRDFParserFactory;
import org.eclipse.rdf4j.rio.binary.BinaryRDFWriterFactory;
import org.eclipse.rdf4j.rio.nquads.NQuadsParserFactory;
import org.eclipse.rdf4j.rio.ntriples.NTriplesParserFactory;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLWriterFactory;
import org.eclipse.rdf4j.rio.trig.TriGParserFactory;
import org.eclipse.rdf4j.rio.turtle.TurtleParserFactory;

/**
 * A form in which the dataset is offered for download. All of them are written and read in a
 * stream, and where two libraries know a form, one writes it and the other reads it. Those that
 * cannot name graphs have the published view only.
 *
 * @param extension its file name extension, by which it is asked for
 * @param mediaType without compression
 * @param holdsQuads whether it has the named graphs too
 */
public record DumpFormat(
    String extension, String mediaType, boolean holdsQuads, Writing writing, Reading reading) {

  /** Opens a file of a form. */
  @FunctionalInterface
  interface Writing {
    QuadSink open(OutputStream out, PrefixMap prefixes);
  }

  /** Reads a file of a form from its beginning to its end. */
  @FunctionalInterface
  interface Reading {
    Fingerprint read(InputStream in) throws IOException;
  }

  private static final DumpFormat TURTLE =
      triples(
          "ttl",
          "text/turtle",
          (out, prefixes) -> Sinks.jena(RDFFormat.TURTLE_BLOCKS, true, out, prefixes),
          rio(new TurtleParserFactory()));
  private static final DumpFormat N_QUADS =
      quads(
          "nq", "application/n-quads", jena(RDFFormat.NQUADS_UTF8), rio(new NQuadsParserFactory()));

  /** What is written with each version. */
  public static final List<DumpFormat> DEFAULT = List.of(TURTLE, N_QUADS);

  /** All of them. */
  public static final List<DumpFormat> OFFERED =
      List.of(
          TURTLE,
          N_QUADS,
          triples(
              "nt",
              "application/n-triples",
              jena(RDFFormat.NTRIPLES_UTF8),
              rio(new NTriplesParserFactory())),
          quads(
              "trig",
              "application/trig",
              (out, prefixes) -> Sinks.jena(RDFFormat.TRIG_BLOCKS, true, out, prefixes),
              rio(new TriGParserFactory())),
          quads(
              "jsonld",
              "application/ld+json",
              (out, prefixes) -> new JsonLdSink(out),
              ReadBack::jsonLd),
          triples(
              "rdf",
              "application/rdf+xml",
              (out, prefixes) -> Sinks.xml(new RDFXMLWriterFactory().getWriter(out), prefixes),
              jenaReads(Lang.RDFXML)),
          quads(
              "rt",
              "application/rdf+thrift",
              jena(RDFFormat.RDF_THRIFT),
              jenaReads(Lang.RDFTHRIFT)),
          quads(
              "rpb",
              "application/rdf+protobuf",
              jena(RDFFormat.RDF_PROTO),
              jenaReads(Lang.RDFPROTO)),
          quads(
              "brf",
              "application/x-binary-rdf",
              rio(new BinaryRDFWriterFactory()),
              rio(new BinaryRDFParserFactory())),
          quads(
              "jelly",
              "application/x-jelly-rdf",
              rio(new JellyWriterFactory()),
              rio(new JellyParserFactory())));

  private static DumpFormat triples(
      String extension, String mediaType, Writing writing, Reading reading) {
    return new DumpFormat(extension, mediaType, false, writing, reading);
  }

  private static DumpFormat quads(
      String extension, String mediaType, Writing writing, Reading reading) {
    return new DumpFormat(extension, mediaType, true, writing, reading);
  }

  private static Writing jena(RDFFormat format) {
    return (out, prefixes) -> Sinks.jena(format, false, out, prefixes);
  }

  private static Reading jenaReads(Lang lang) {
    return in -> ReadBack.jena(lang, in);
  }

  private static Writing rio(RDFWriterFactory library) {
    return (out, prefixes) -> Sinks.rio(library.getWriter(out), prefixes);
  }

  private static Reading rio(RDFParserFactory library) {
    return in -> ReadBack.rio(library.getParser(), in);
  }

  /**
   * The forms with these file name extensions.
   *
   * @throws IllegalArgumentException if there is no such form
   */
  public static List<DumpFormat> ofExtensions(List<String> extensions) {
    return extensions.stream()
        .map(extension ->
            find(extension)
                .orElseThrow(() ->
                    new IllegalArgumentException(
                        "\"%s\" is no form of a dump; there are %s"
                            .formatted(extension, extensions()))))
        .distinct()
        .toList();
  }

  /** The form with this file name extension. */
  static Optional<DumpFormat> find(String extension) {
    return OFFERED.stream().filter(it -> it.extension.equals(extension)).findFirst();
  }

  /** What one can ask for. */
  public static String extensions() {
    return OFFERED.stream().map(DumpFormat::extension).collect(Collectors.joining(", "));
  }
}

package org.w3id.bayan.dump;

import eu.neverblink.jelly.convert.rdf4j.rio.JellyParserFactory;
import eu.neverblink.jelly.convert.rdf4j.rio.JellyWriterFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.rio.RDFParserFactory;
import org.eclipse.rdf4j.rio.RDFWriterFactory;
import org.eclipse.rdf4j.rio.binary.BinaryRDFParserFactory;
import org.eclipse.rdf4j.rio.binary.BinaryRDFWriterFactory;
import org.eclipse.rdf4j.rio.nquads.NQuadsParserFactory;
import org.eclipse.rdf4j.rio.ntriples.NTriplesParserFactory;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLWriterFactory;
import org.eclipse.rdf4j.rio.trig.TriGParserFactory;
import org.eclipse.rdf4j.rio.turtle.TurtleParserFactory;
import org.w3id.bayan.serialize.Serializer;
import org.w3id.bayan.serialize.Syntax;

/**
 * A form in which the dataset is offered for download. All of them are written and read in a
 * stream, and where two libraries know a form, one writes it and the other reads it. Those that
 * cannot name graphs have the published view only.
 *
 * @param extension its file name extension, by which it is asked for
 * @param mediaType without compression
 * @param holdsQuads whether it has the named graphs too
 * @param ofRdf12 reads the form where it has terms that came with RDF 1.2, which RDF4J does not
 *     know; nothing where it cannot carry them
 */
public record DumpFormat(
    String extension,
    String mediaType,
    boolean holdsQuads,
    Writing writing,
    Reading reading,
    Optional<Reading> ofRdf12) {

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
              rio(new TurtleParserFactory()))
          .carryingRdf12(Lang.TURTLE);
  private static final DumpFormat N_QUADS =
      quads(
              "nq",
              "application/n-quads",
              jena(RDFFormat.NQUADS_UTF8),
              rio(new NQuadsParserFactory()))
          .carryingRdf12(Lang.NQUADS);

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
                  rio(new NTriplesParserFactory()))
              .carryingRdf12(Lang.NTRIPLES),
          quads(
                  "trig",
                  "application/trig",
                  (out, prefixes) -> Sinks.jena(RDFFormat.TRIG_BLOCKS, true, out, prefixes),
                  rio(new TriGParserFactory()))
              .carryingRdf12(Lang.TRIG),
          quads(
              "jsonld",
              "application/ld+json",
              (out, prefixes) -> new JsonLdSink(out),
              ReadBack::jsonLd),
          triples(
              "rdf", "application/rdf+xml", rio(new RDFXMLWriterFactory()), jenaReads(Lang.RDFXML)),
          quads(
                  "rt",
                  "application/rdf+thrift",
                  jena(RDFFormat.RDF_THRIFT),
                  jenaReads(Lang.RDFTHRIFT))
              .carryingRdf12(Lang.RDFTHRIFT),
          quads(
                  "rpb",
                  "application/rdf+protobuf",
                  jena(RDFFormat.RDF_PROTO),
                  jenaReads(Lang.RDFPROTO))
              .carryingRdf12(Lang.RDFPROTO),
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
    return new DumpFormat(extension, mediaType, false, writing, reading, Optional.empty());
  }

  private static DumpFormat quads(
      String extension, String mediaType, Writing writing, Reading reading) {
    return new DumpFormat(extension, mediaType, true, writing, reading, Optional.empty());
  }

  private DumpFormat carryingRdf12(Lang lang) {
    return new DumpFormat(
        extension, mediaType, holdsQuads, writing, reading, Optional.of(jenaReads(lang)));
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

  /** Tells what it can carry. */
  Predicate<Quad> carriage() {
    Optional<Syntax> syntax = Syntax.ofExtension(extension);
    return ofRdf12.isPresent()
        ? quad -> true
        : quad ->
            !Serializer.isOfRdf12(quad.getObject())
                && (syntax.isEmpty()
                    || Serializer.canWrite(List.of(quad.asTriple()), syntax.get()));
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

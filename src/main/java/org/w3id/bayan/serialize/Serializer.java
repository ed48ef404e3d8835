package org.w3id.bayan.serialize;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/** Writes quads in one of the syntaxes offered. */
public final class Serializer {
  private Serializer() {}

  /** Whether the syntax can carry these triples whole. */
  public static boolean canWrite(List<Triple> triples, Syntax syntax) {
    return switch (syntax) {
      case TURTLE, N_TRIPLES, TRIG, N_QUADS -> true;
      case JSON_LD -> !hasRdf12(triples);
      case RDF_XML -> !hasRdf12(triples) && RioSyntax.canWriteAsXml(triples);
    };
  }

  private static boolean hasRdf12(List<Triple> triples) {
    for (Triple triple : triples) {
      if (isOfRdf12(triple.getObject())) {
        return true;
      }
    }
    return false;
  }

  /** Whether an object is a term that came with RDF 1.2: a triple, or a text with a direction. */
  public static boolean isOfRdf12(Node object) {
    return object.isTripleTerm()
        || (object.isLiteral() && object.getLiteralBaseDirection() != null);
  }

  /**
   * Writes the quads; into a syntax without named graphs, those of the default graph.
   *
   * @param namespaces may know more than is used
   * @throws IllegalArgumentException if the syntax cannot carry them
   */
  public static void write(
      List<Quad> quads, Namespaces namespaces, Syntax syntax, OutputStream output) {
    List<Quad> carried =
        syntax.holdsQuads() ? quads : quads.stream().filter(Quad::isDefaultGraph).toList();
    List<Triple> triples = carried.stream().map(Quad::asTriple).toList();
    if (!canWrite(triples, syntax)) {
      throw new IllegalArgumentException("These triples cannot be written as " + syntax.label());
    }
    Map<String, String> used = UsedPrefixes.in(carried, namespaces);
    switch (syntax) {
      case TURTLE -> TurtleSyntax.write(triples, used, output);
      case N_TRIPLES -> stream(carried, Map.of(), RDFFormat.NTRIPLES_UTF8, output);
      case TRIG -> stream(carried, used, RDFFormat.TRIG_BLOCKS, output);
      case N_QUADS -> stream(carried, Map.of(), RDFFormat.NQUADS_UTF8, output);
      case JSON_LD -> JsonLdSyntax.write(triples, used, output);
      case RDF_XML -> RioSyntax.writeXml(triples, used, output);
    }
  }

  private static void stream(
      List<Quad> quads, Map<String, String> prefixes, RDFFormat format, OutputStream output) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(output, format);
    writer.start();
    prefixes.forEach(writer::prefix);
    for (Quad quad : quads) {
      if (quad.isDefaultGraph()) {
        writer.triple(quad.asTriple());
      } else {
        writer.quad(quad);
      }
    }
    writer.finish();
  }
}

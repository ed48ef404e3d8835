package org.w3id.bayan.serialize;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** Writes quads in one of the syntaxes offered. */
public final class Serializer {
  private static final int MOST_FOR_RIO = 500;

  private Serializer() {}

  /** Whether the syntax can carry these quads whole. */
  public static boolean canWrite(List<Quad> quads, Syntax syntax) {
    return switch (syntax) {
      case TURTLE, N_TRIPLES, TRIG, N_QUADS -> true;
      case JSON_LD -> quads.stream().noneMatch(quad -> isOfRdf12(quad.getObject()));
      case RDF_XML ->
          quads.stream()
              .noneMatch(
                  quad -> isOfRdf12(quad.getObject()) || !RioSyntax.canWriteAsXml(quad.asTriple()));
    };
  }

  private static boolean isOfRdf12(Node object) {
    return object.isTripleTerm()
        || (object.isLiteral() && object.getLiteralBaseDirection() != null);
  }

  /**
   * Writes the quads; into a syntax without named graphs, those of the default graph.
   *
   * @param prefixes may hold more than is used
   * @throws IllegalArgumentException if the syntax cannot carry them
   */
  public static void write(
      List<Quad> quads, PrefixMap prefixes, Syntax syntax, OutputStream output) {
    List<Quad> carried =
        syntax.holdsQuads() ? quads : quads.stream().filter(Quad::isDefaultGraph).toList();
    if (!canWrite(carried, syntax)) {
      throw new IllegalArgumentException("These triples cannot be written as " + syntax.label());
    }
    Map<String, String> used = UsedPrefixes.in(carried, prefixes);
    switch (syntax) {
      case TURTLE -> writeTurtle(carried, used, output);
      case N_TRIPLES -> stream(carried, Map.of(), RDFFormat.NTRIPLES_UTF8, output);
      case TRIG -> stream(carried, used, RDFFormat.TRIG_BLOCKS, output);
      case N_QUADS -> stream(carried, Map.of(), RDFFormat.NQUADS_UTF8, output);
      case JSON_LD -> writeJsonLd(carried, used, output);
      case RDF_XML -> RioSyntax.writeXml(triples(carried), used, output);
    }
  }

  /**
   * Rio does not know RDF 1.2, and for each subject it looks through all that it holds back to
   * write it neatly; so what has terms of RDF 1.2, and what is long, is left to Jena.
   */
  private static void writeTurtle(
      List<Quad> quads, Map<String, String> prefixes, OutputStream output) {
    if (quads.size() > MOST_FOR_RIO
        || quads.stream().anyMatch(quad -> isOfRdf12(quad.getObject()))) {
      stream(quads, prefixes, RDFFormat.TURTLE_BLOCKS, output);
    } else {
      RioSyntax.writeTurtle(triples(quads), prefixes, output);
    }
  }

  private static List<Triple> triples(List<Quad> quads) {
    return quads.stream().map(Quad::asTriple).toList();
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

  private static void writeJsonLd(
      List<Quad> quads, Map<String, String> prefixes, OutputStream output) {
    Graph graph = GraphFactory.createDefaultGraph();
    prefixes.forEach(graph.getPrefixMapping()::setNsPrefix);
    for (Quad quad : quads) {
      Triple triple = quad.asTriple();
      graph.add(triple);
    }
    RDFWriter.source(graph).format(RDFFormat.JSONLD_PRETTY).output(output);
  }
}

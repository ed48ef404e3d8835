package org.w3id.bayan.dump;

import java.io.OutputStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.w3id.bayan.serialize.RioTerms;

/** The writers of Jena and of RDF4J, as sinks. */
final class Sinks {
  private Sinks() {}

  /** Jena's writer for a format; prefixes only where they make the file shorter. */
  static QuadSink jena(
      RDFFormat format, boolean withPrefixes, OutputStream out, PrefixMap prefixes) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
    writer.start();
    if (withPrefixes) {
      prefixes.forEach(writer::prefix);
    }
    return new QuadSink() {
      @Override
      public void write(Quad quad) {
        if (quad.isDefaultGraph()) {
          writer.triple(quad.asTriple());
        } else {
          writer.quad(quad);
        }
      }

      @Override
      public void finish() {
        writer.finish();
      }
    };
  }

  /** A writer of RDF4J. */
  static QuadSink rio(RDFWriter writer, PrefixMap prefixes) {
    writer.startRDF();
    prefixes.forEach(writer::handleNamespace);
    return new QuadSink() {
      @Override
      public void write(Quad quad) {
        writer.handleStatement(RioTerms.of(quad));
      }

      @Override
      public void finish() {
        writer.endRDF();
      }
    };
  }
}

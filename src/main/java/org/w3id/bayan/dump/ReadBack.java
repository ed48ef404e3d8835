package org.w3id.bayan.dump;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.apache.commons.io.input.UnsynchronizedBufferedReader;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.jspecify.annotations.Nullable;

/** Reads a file as others will, to prove what is in it. Memory does not grow with the file. */
final class ReadBack {
  /** So many lines of JSON-LD are read at once. */
  private static final int LINES = 100;

  private ReadBack() {}

  /** As Jena reads it. */
  static Fingerprint jena(Lang lang, InputStream in) {
    Fingerprint fingerprint = new Fingerprint();
    org.apache.jena.riot.RDFParser.source(in)
        .lang(lang)
        .parse(
            new StreamRDFBase() {
              @Override
              public void triple(Triple triple) {
                fingerprint.add(Quad.create(Quad.defaultGraphIRI, triple));
              }

              @Override
              public void quad(Quad quad) {
                fingerprint.add(quad);
              }
            });
    return fingerprint;
  }

  /** As a parser of RDF4J reads it. */
  static Fingerprint rio(RDFParser parser, InputStream in) throws IOException {
    Fingerprint fingerprint = new Fingerprint();
    parser.getParserConfig().set(BasicParserSettings.VERIFY_URI_SYNTAX, false);
    parser.setValueFactory(new CheckedIris());
    parser.setRDFHandler(
        new AbstractRDFHandler() {
          @Override
          public void handleStatement(Statement statement) {
            fingerprint.add(statement);
          }
        });
    if (parser.getRDFFormat().hasCharset()) {
      parser.parse(characters(in), "");
    } else {
      parser.parse(in, "");
    }
    return fingerprint;
  }

  /** The characters of a text in UTF-8, for a parser that takes them one by one. */
  private static Reader characters(InputStream in) {
    return new UnsynchronizedBufferedReader(
        new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
  }

  /** As Titanium reads it: some lines at a time, since it holds what it reads. */
  static Fingerprint jsonLd(InputStream in) {
    Fingerprint fingerprint = new Fingerprint();
    try (JsonParser parser = Json.createParser(in)) {
      parser.next();
      JsonArrayBuilder lines = Json.createArrayBuilder();
      int count = 0;
      while (parser.next() == JsonParser.Event.START_OBJECT) {
        lines.add(parser.getObject());
        count++;
        if (count % LINES == 0) {
          add(lines, fingerprint);
        }
      }
      add(lines, fingerprint);
      return fingerprint;
    } catch (JsonLdError e) {
      throw new IllegalStateException("This is not JSON-LD: " + e.getMessage(), e);
    }
  }

  private static void add(JsonArrayBuilder lines, Fingerprint fingerprint) throws JsonLdError {
    JsonLd.toRdf(JsonDocument.of(lines.build())).provide(new Counted(fingerprint));
  }

  private record Counted(Fingerprint fingerprint) implements RdfQuadConsumer {
    @Override
    public RdfQuadConsumer quad(
        String subject,
        String predicate,
        String object,
        @Nullable String datatype,
        @Nullable String language,
        @Nullable String direction,
        @Nullable String graph) {
      fingerprint.add(graph == null ? "" : graph, subject, predicate, object, datatype, language);
      return this;
    }
  }
}

package org.w3id.bayan.dump;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Writes expanded JSON-LD, one thing a line: it needs no context, and a program can read it line by
 * line. What is said of a thing in another graph, or later, is another line about the same thing,
 * which JSON-LD takes together.
 */
final class JsonLdSink implements QuadSink {
  /** A thing of which more is said is written in several lines, so that memory stays bounded. */
  private static final int MOST_OF_A_LINE = 10_000;

  private final OutputStream out;
  private final Map<String, JsonArrayBuilder> said = new LinkedHashMap<>();
  private @Nullable Quad first;
  private int count;
  private String before = "[\n";

  JsonLdSink(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(Quad quad) {
    if (first == null
        || count >= MOST_OF_A_LINE
        || !first.getSubject().equals(quad.getSubject())
        || !first.getGraph().equals(quad.getGraph())) {
      flush();
      first = quad;
    }
    count++;
    Node object = quad.getObject();
    if (object.isURI() && quad.getPredicate().equals(RDF.type.asNode())) {
      array("@type").add(object.getURI());
    } else {
      array(quad.getPredicate().getURI()).add(value(object));
    }
  }

  private JsonArrayBuilder array(String key) {
    return said.computeIfAbsent(key, unused -> Json.createArrayBuilder());
  }

  private static JsonObjectBuilder value(Node object) {
    JsonObjectBuilder value = Json.createObjectBuilder();
    if (object.isURI()) {
      return value.add("@id", object.getURI());
    }
    value.add("@value", object.getLiteralLexicalForm());
    if (!object.getLiteralLanguage().isEmpty()) {
      value.add("@language", object.getLiteralLanguage());
    } else if (!object.getLiteralDatatypeURI().equals(XSDDatatype.XSDstring.getURI())) {
      value.add("@type", object.getLiteralDatatypeURI());
    }
    return value;
  }

  private void flush() {
    if (first == null) {
      return;
    }
    JsonObjectBuilder thing = Json.createObjectBuilder().add("@id", first.getSubject().getURI());
    said.forEach(thing::add);
    JsonObjectBuilder line =
        first.isDefaultGraph()
            ? thing
            : Json.createObjectBuilder()
                .add("@id", first.getGraph().getURI())
                .add("@graph", Json.createArrayBuilder().add(thing));
    put(before + line.build());
    before = ",\n";
    said.clear();
    count = 0;
  }

  @Override
  public void finish() {
    flush();
    put((before.startsWith("[") ? before : "\n") + "]\n");
  }

  private void put(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

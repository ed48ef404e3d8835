package org.w3id.bayan.serialize;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes JSON-LD 1.1 as it would be compacted with the prefixes as its context: each thing once, in
 * the order in which it is first spoken of, each property with its values.
 *
 * <p>Jena writes the same by way of a dataset, an expanded and a compacted document in memory, at
 * more than ten times the cost.
 */
final class JsonLdSyntax {
  private static final JsonGeneratorFactory GENERATORS =
      Json.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
  private static final Node TYPE = RDF.type.asNode();

  private final JsonGenerator json;
  private final Map<String, String> prefixByNamespace = new HashMap<>();
  private final Map<String, String> shortened = new HashMap<>();

  private JsonLdSyntax(JsonGenerator json, Map<String, String> prefixes) {
    this.json = json;
    prefixes.forEach((prefix, namespace) -> prefixByNamespace.put(namespace, prefix));
  }

  /**
   * Writes triples of one graph.
   *
   * @param prefixes namespaces by prefix
   */
  static void write(List<Triple> triples, Map<String, String> prefixes, OutputStream output) {
    Map<String, String> context = new LinkedHashMap<>(prefixes);
    context.keySet().removeAll(schemes(triples));
    try (JsonGenerator json = GENERATORS.createGenerator(output)) {
      json.writeStartObject().writeStartObject("@context");
      context.forEach(json::write);
      json.writeEnd().writeStartArray("@graph");
      new JsonLdSyntax(json, context).writeThings(triples);
      json.writeEnd().writeEnd();
    }
  }

  /** An IRI like {@code geo:33.3,44.4} would be misread if there were a prefix of that name. */
  private static Set<String> schemes(List<Triple> triples) {
    Set<String> schemes = new HashSet<>();
    for (Triple triple : triples) {
      addScheme(schemes, triple.getSubject());
      addScheme(schemes, triple.getPredicate());
      addScheme(schemes, triple.getObject());
    }
    return schemes;
  }

  private static void addScheme(Set<String> schemes, Node node) {
    if (node.isURI() && !node.getURI().startsWith("http")) {
      schemes.add(node.getURI().substring(0, Math.max(0, node.getURI().indexOf(':'))));
    }
  }

  private void writeThings(List<Triple> triples) {
    Things.of(triples)
        .byThing()
        .forEach((thing, properties) -> {
          json.writeStartObject().write("@id", identifier(thing));
          properties.forEach(this::writeProperty);
          json.writeEnd();
        });
  }

  /** A literal cannot be a type in JSON-LD, so such a type is written like any other property. */
  private void writeProperty(Node property, Set<Node> values) {
    if (property.equals(TYPE) && values.stream().noneMatch(Node::isLiteral)) {
      writeValues("@type", values, type -> json.write(identifier(type)));
    } else {
      writeValues(shortened(property.getURI()), values, this::writeValue);
    }
  }

  /** One value stands alone, several in an array. */
  private void writeValues(String key, Set<Node> values, Consumer<Node> writer) {
    json.writeKey(key);
    if (values.size() == 1) {
      values.forEach(writer);
    } else {
      json.writeStartArray();
      values.forEach(writer);
      json.writeEnd();
    }
  }

  private void writeValue(Node value) {
    if (!value.isLiteral()) {
      json.writeStartObject().write("@id", identifier(value)).writeEnd();
      return;
    }
    String words = value.getLiteralLexicalForm();
    String language = value.getLiteralLanguage();
    String datatype = value.getLiteralDatatypeURI();
    if (!language.isEmpty()) {
      json.writeStartObject().write("@language", language).write("@value", words).writeEnd();
    } else if (datatype.equals(XSDDatatype.XSDstring.getURI())) {
      json.write(words);
    } else {
      json.writeStartObject().write("@type", shortened(datatype)).write("@value", words).writeEnd();
    }
  }

  private String identifier(Node node) {
    return node.isBlank() ? "_:" + node.getBlankNodeLabel() : shortened(node.getURI());
  }

  private String shortened(String iri) {
    return shortened.computeIfAbsent(iri, this::shorten);
  }

  private String shorten(String iri) {
    int split = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1;
    String prefix = prefixByNamespace.get(iri.substring(0, split));
    String rest = iri.substring(split);
    return prefix != null && UsedPrefixes.isLocalName(rest) ? prefix + ":" + rest : iri;
  }
}

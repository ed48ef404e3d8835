package org.w3id.bayan.serialize;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterTTL_MultiLine;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes Turtle for people: each thing once with its type, a line for each other property.
 *
 * <p>Jena writes the terms; only the layout is ours. Jena's own writers either repeat a property
 * for each value or sort all that they get, and Rio's does not know RDF 1.2; all take longer.
 */
final class TurtleSyntax {
  private static final Node TYPE = RDF.type.asNode();

  private final AWriter out;
  private final NodeFormatter terms;

  private TurtleSyntax(AWriter out, Map<String, String> prefixes) {
    this.out = out;
    this.terms = new NodeFormatterTTL_MultiLine(null, PrefixMapFactory.create(prefixes));
  }

  /**
   * Writes triples of one graph.
   *
   * @param prefixes namespaces by prefix
   */
  static void write(List<Triple> triples, Map<String, String> prefixes, OutputStream output) {
    AWriter out = IO.wrapUTF8(output);
    prefixes.forEach((prefix, namespace) -> {
      out.print("@prefix ");
      out.print(prefix);
      out.print(": <");
      out.print(namespace);
      out.print("> .\n");
    });
    TurtleSyntax syntax = new TurtleSyntax(out, prefixes);
    Things.of(triples).byThing().forEach(syntax::writeThing);
    out.flush();
  }

  private void writeThing(Node thing, Map<Node, Set<Node>> properties) {
    out.print('\n');
    terms.format(out, thing);
    Node first = properties.keySet().iterator().next();
    String before = properties.size() == 1 || first.equals(TYPE) ? " " : "\n    ";
    for (Map.Entry<Node, Set<Node>> property : properties.entrySet()) {
      out.print(before);
      writeProperty(property.getKey(), property.getValue());
      before = " ;\n    ";
    }
    out.print(" .\n");
  }

  private void writeProperty(Node property, Set<Node> values) {
    if (property.equals(TYPE)) {
      out.print('a');
    } else {
      terms.format(out, property);
    }
    String before = " ";
    for (Node value : values) {
      out.print(before);
      terms.format(out, value);
      before = ", ";
    }
  }
}

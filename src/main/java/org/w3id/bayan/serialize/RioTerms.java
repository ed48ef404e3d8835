package org.w3id.bayan.serialize;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** Triples and quads as RDF4J holds them; without those terms that came with RDF 1.2. */
public final class RioTerms {
  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private RioTerms() {}

  /** A triple. */
  public static Statement of(Triple triple) {
    return VALUES.createStatement(
        resource(triple.getSubject()), iri(triple.getPredicate()), value(triple.getObject()));
  }

  /** A quad; one of the default graph has no context. */
  public static Statement of(Quad quad) {
    return quad.isDefaultGraph()
        ? of(quad.asTriple())
        : VALUES.createStatement(
            resource(quad.getSubject()),
            iri(quad.getPredicate()),
            value(quad.getObject()),
            resource(quad.getGraph()));
  }

  private static IRI iri(Node node) {
    return VALUES.createIRI(node.getURI());
  }

  private static Resource resource(Node node) {
    return node.isBlank() ? VALUES.createBNode(node.getBlankNodeLabel()) : iri(node);
  }

  private static Value value(Node node) {
    if (!node.isLiteral()) {
      return resource(node);
    }
    String words = node.getLiteralLexicalForm();
    return node.getLiteralLanguage().isEmpty()
        ? VALUES.createLiteral(words, VALUES.createIRI(node.getLiteralDatatypeURI()))
        : VALUES.createLiteral(words, node.getLiteralLanguage());
  }
}

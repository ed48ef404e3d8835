package org.w3id.bayan.dump;

import java.nio.ByteBuffer;
import java.util.Locale;
import org.apache.commons.codec.digest.MurmurHash3;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two streams hold the same quads, in any order and in constant memory: the number of
 * quads and the sum of their hashes. It works because nothing that is published has blank nodes;
 * one is refused.
 */
final class Fingerprint {
  /** Stands in no IRI. */
  private static final char BETWEEN = '\n';

  private static final String LANGUAGE = RDF.langString.getURI();

  private long count;
  private long low;
  private long high;

  /** Adds a quad as Jena holds it. */
  void add(Quad quad) {
    add(
        quad.isDefaultGraph() ? "" : key(quad.getGraph()),
        key(quad.getSubject()),
        key(quad.getPredicate()),
        key(quad.getObject()));
  }

  /** Adds a quad as RDF4J holds it. */
  void add(Statement statement) {
    add(
        key(statement.getContext()),
        key(statement.getSubject()),
        key(statement.getPredicate()),
        key(statement.getObject()));
  }

  /**
   * Adds a quad as JSON-LD libraries hold it.
   *
   * @param graph its name; nothing for the default graph
   * @param datatype of a literal; null for an IRI
   */
  void add(
      String graph,
      String subject,
      String predicate,
      String object,
      @Nullable String datatype,
      @Nullable String language) {
    add(
        graph,
        subject,
        predicate,
        datatype == null
            ? object
            : literal(
                object, language == null ? "" : language, language == null ? datatype : LANGUAGE));
  }

  private void add(String graph, String subject, String predicate, String object) {
    StringBuilder all =
        new StringBuilder(graph.length() + subject.length() + predicate.length() + object.length());
    all.append(graph).append(BETWEEN).append(subject).append(BETWEEN);
    all.append(predicate).append(BETWEEN).append(object);
    long[] hash = MurmurHash3.hash128x64(bytes(all));
    count++;
    low += hash[0];
    high += hash[1];
  }

  /** The characters as they are: a text that no encoding can carry must not look like another. */
  private static byte[] bytes(StringBuilder text) {
    char[] characters = new char[text.length()];
    text.getChars(0, characters.length, characters, 0);
    ByteBuffer bytes = ByteBuffer.allocate(Character.BYTES * characters.length);
    bytes.asCharBuffer().put(characters);
    return bytes.array();
  }

  private static String key(Node node) {
    if (node.isURI()) {
      return node.getURI();
    }
    if (node.isLiteral()) {
      return literal(
          node.getLiteralLexicalForm(), node.getLiteralLanguage(), node.getLiteralDatatypeURI());
    }
    throw new IllegalStateException("Cannot dump %s: only IRIs and literals".formatted(node));
  }

  private static String key(@Nullable Value value) {
    return switch (value) {
      case null -> "";
      case Literal literal ->
          literal(
              literal.getLabel(),
              literal.getLanguage().orElse(""),
              literal.getDatatype().stringValue());
      case Resource resource when resource.isIRI() -> resource.stringValue();
      default -> throw new IllegalStateException("Read back %s from a dump".formatted(value));
    };
  }

  private static String literal(String lexicalForm, String language, String datatype) {
    return "\"" + lexicalForm + "\"@" + language.toLowerCase(Locale.ROOT) + "^^" + datatype;
  }

  boolean matches(Fingerprint other) {
    return count == other.count && low == other.low && high == other.high;
  }

  @Override
  public String toString() {
    return "%d quads, %016x%016x".formatted(count, high, low);
  }
}

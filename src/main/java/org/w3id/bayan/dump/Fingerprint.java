package org.w3id.bayan.dump;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
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
  private final MessageDigest digest = sha256();
  private long count;
  private long low;
  private long high;

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  /** Adds a quad as Jena holds it. */
  void add(Quad quad) {
    add(quad.isDefaultGraph() ? "" : key(quad.getGraph()));
    add(key(quad.getSubject()));
    add(key(quad.getPredicate()));
    add(key(quad.getObject()));
    finishQuad();
  }

  /** Adds a quad as RDF4J holds it. */
  void add(Statement statement) {
    add(key(statement.getContext()));
    add(key(statement.getSubject()));
    add(key(statement.getPredicate()));
    add(key(statement.getObject()));
    finishQuad();
  }

  private void add(String key) {
    byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
    digest.update(bytes);
  }

  private void finishQuad() {
    ByteBuffer hash = ByteBuffer.wrap(digest.digest());
    count++;
    low += hash.getLong();
    high += hash.getLong();
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

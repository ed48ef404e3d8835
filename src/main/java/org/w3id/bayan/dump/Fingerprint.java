package org.w3id.bayan.dump;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import org.apache.commons.codec.digest.MurmurHash3;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.jspecify.annotations.Nullable;
import org.w3id.bayan.serialize.Serializer;

/**
 * Tells whether two streams hold the same quads, in any order and in constant memory: the number of
 * quads and the sum of their hashes. It works because nothing that is published has blank nodes;
 * one is refused.
 */
final class Fingerprint {
  private static final int TERMS = 4;
  private static final String LANGUAGE = RDF.langString.getURI();

  private final Recent<Hash> hashes = new Recent<>(Fingerprint::hash);
  private final ByteBuffer quad = ByteBuffer.allocate(TERMS * Hash.BYTES);
  private long count;
  private long low;
  private long high;
  private boolean ofRdf12;

  /** 128 bits that stand for a term. */
  private record Hash(long low, long high) {
    static final int BYTES = 2 * Long.BYTES;
  }

  /** Adds a quad as Jena holds it. */
  void add(Quad quad) {
    add(
        hashes.of(quad.isDefaultGraph() ? "" : iri(quad.getGraph())),
        hashes.of(iri(quad.getSubject())),
        hashes.of(iri(quad.getPredicate())),
        hash(quad.getObject()));
  }

  /** Adds a quad as RDF4J holds it. */
  void add(Statement statement) {
    Resource graph = statement.getContext();
    add(
        hashes.of(graph == null ? "" : iri(graph)),
        hashes.of(iri(statement.getSubject())),
        hashes.of(iri(statement.getPredicate())),
        hash(statement.getObject()));
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
        hashes.of(graph),
        hashes.of(subject),
        hashes.of(predicate),
        datatype == null
            ? hashes.of(object)
            : literal(
                object, language == null ? "" : language, language == null ? datatype : LANGUAGE));
  }

  private void add(Hash graph, Hash subject, Hash predicate, Hash object) {
    quad.clear();
    for (Hash term : List.of(graph, subject, predicate, object)) {
      quad.putLong(term.low).putLong(term.high);
    }
    long[] hash = MurmurHash3.hash128x64(quad.array());
    count++;
    low += hash[0];
    high += hash[1];
  }

  /** Of the characters as they are: what no encoding can carry must not look like another text. */
  private static Hash hash(String term) {
    ByteBuffer bytes = ByteBuffer.allocate(Character.BYTES * term.length());
    bytes.asCharBuffer().put(term.toCharArray());
    long[] hash = MurmurHash3.hash128x64(bytes.array());
    return new Hash(hash[0], hash[1]);
  }

  private Hash hash(Node term) {
    if (Serializer.isOfRdf12(term)) {
      ofRdf12 = true;
      return term.isTripleTerm() ? hash(term.getTriple()) : directed(term);
    }
    return term.isLiteral()
        ? literal(
            term.getLiteralLexicalForm(), term.getLiteralLanguage(), term.getLiteralDatatypeURI())
        : hashes.of(iri(term));
  }

  private Hash hash(Triple term) {
    ByteBuffer parts = ByteBuffer.allocate(TERMS * Hash.BYTES);
    for (Node part : List.of(term.getSubject(), term.getPredicate(), term.getObject())) {
      Hash hash = hash(part);
      parts.putLong(hash.low).putLong(hash.high);
    }
    long[] hash = MurmurHash3.hash128x64(parts.array());
    return new Hash(hash[0], hash[1]);
  }

  /** A text whose base direction is said. */
  private static Hash directed(Node literal) {
    return literal(
        literal.getLiteralLexicalForm(),
        literal.getLiteralLanguage() + "--" + literal.getLiteralBaseDirection(),
        literal.getLiteralDatatypeURI());
  }

  /** Whether there was a term among them that came with RDF 1.2. */
  boolean isOfRdf12() {
    return ofRdf12;
  }

  private Hash hash(Value term) {
    return term instanceof Literal literal
        ? literal(
            literal.getLabel(),
            literal.getLanguage().orElse(""),
            literal.getDatatype().stringValue())
        : hashes.of(iri(term));
  }

  private static Hash literal(String lexicalForm, String language, String datatype) {
    return hash("\"" + lexicalForm + "\"@" + language.toLowerCase(Locale.ROOT) + "^^" + datatype);
  }

  private static String iri(Node term) {
    if (!term.isURI()) {
      throw new IllegalStateException("Cannot dump %s: only IRIs and literals".formatted(term));
    }
    return term.getURI();
  }

  private static String iri(Value term) {
    if (!term.isIRI()) {
      throw new IllegalStateException("Read back %s from a dump".formatted(term));
    }
    return term.stringValue();
  }

  boolean matches(Fingerprint other) {
    return count == other.count && low == other.low && high == other.high;
  }

  @Override
  public String toString() {
    return "%d quads, %016x%016x".formatted(count, high, low);
  }
}

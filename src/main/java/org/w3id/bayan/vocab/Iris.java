package org.w3id.bayan.vocab;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.ThingId;

/**
 * The IRIs that one installation mints, all below its base.
 *
 * <p>A thing is at {@code <base>id/…}; the document about it at {@code <base>doc/…}; a named graph
 * at {@code <base>graph/…}. A span is addressed in its text by RFC 5147: {@code
 * …/text/ar#char=12,30}.
 *
 * @param base absolute http or https IRI that ends in a slash
 */
public record Iris(String base) {
  private static final String ID = "id/";
  private static final String DOC = "doc/";

  public Iris {
    if (!base.matches("https?://[^\\s<>\"{}|\\\\^`?#]+/")) {
      throw new IllegalArgumentException(
          "\"%s\" cannot be a base: give an http or https address that ends in a slash"
              .formatted(base));
    }
  }

  /** The IRI of a thing. */
  public Node thing(ThingId thing) {
    return NodeFactory.createURI(base + ID + thing.path());
  }

  /** The name of a thing, if the IRI is one of ours; a fragment is not part of a name. */
  public Optional<ThingId> thingId(Node iri) {
    String prefix = base + ID;
    if (!iri.isURI() || !iri.getURI().startsWith(prefix)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new ThingId(iri.getURI().substring(prefix.length())));
    } catch (IllegalArgumentException notAName) {
      return Optional.empty();
    }
  }

  /** The document about a thing: where its IRI redirects to. */
  public Node documentAbout(ThingId thing) {
    return NodeFactory.createURI(base + DOC + thing.path());
  }

  /** A joint statement. */
  public Node statement(String documentId) {
    return thing(new ThingId("document/" + documentId));
  }

  /** Something that belongs to a joint statement and has no other home: an act, an erratum… */
  public Node within(String documentId, String path) {
    return NodeFactory.createURI(base + ID + "document/" + documentId + "/" + path);
  }

  /** One language version of a joint statement. */
  public Node text(String documentId, String language) {
    return within(documentId, "text/" + language);
  }

  /** A run of characters of a text. */
  public static Node span(Node text, Span span) {
    return fragment(text, "char", span);
  }

  /** The Web Annotation selector that finds a span by its position. */
  public static Node positionSelector(Node text, Span span) {
    return fragment(text, "position", span);
  }

  /** The Web Annotation selector that finds a span by its words and their context. */
  public static Node quoteSelector(Node text, Span span) {
    return fragment(text, "quote", span);
  }

  private static Node fragment(Node text, String scheme, Span span) {
    return NodeFactory.createURI(
        "%s#%s=%d,%d".formatted(text.getURI(), scheme, span.begin(), span.end()));
  }

  /** A graph that all documents share: authority, vocabulary, ontology… */
  public Node graph(GraphKind kind) {
    return NodeFactory.createURI(base + "graph/" + kind.code());
  }

  /** A graph of one document. */
  public Node graph(GraphKind kind, String documentId, String... rest) {
    StringBuilder iri = new StringBuilder(base).append("graph/").append(kind.code());
    iri.append('/').append(documentId);
    for (String part : List.of(rest)) {
      iri.append('/').append(part);
    }
    return NodeFactory.createURI(iri.toString());
  }

  /** The kind of a graph, if it is one of ours. */
  public Optional<GraphKind> graphKind(Node graph) {
    return pathOfGraph(graph).flatMap(path -> GraphKind.find(path[0]));
  }

  /** The document that a graph belongs to, if it belongs to one. */
  public Optional<String> documentOfGraph(Node graph) {
    return pathOfGraph(graph).filter(path -> path.length > 1).map(path -> path[1]);
  }

  private Optional<String[]> pathOfGraph(Node graph) {
    String prefix = base + "graph/";
    return graph.isURI() && graph.getURI().startsWith(prefix)
        ? Optional.of(graph.getURI().substring(prefix.length()).split("/"))
        : Optional.empty();
  }

  /** The dataset as a whole. */
  public Node dataset() {
    return NodeFactory.createURI(base + "dataset");
  }

  /** One version of the dataset. */
  public Node datasetVersion(int number) {
    return NodeFactory.createURI("%s/%d".formatted(dataset().getURI(), number));
  }
}

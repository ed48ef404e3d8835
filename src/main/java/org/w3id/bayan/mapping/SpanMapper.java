package org.w3id.bayan.mapping;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.Text;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;
import org.w3id.bayan.vocab.Nif;

/**
 * Anchors things in the words of a text: as NIF strings all of them, and what someone may want to
 * quote (a mention, the clause of an act, what a note is about) also as a Web Annotation target.
 */
final class SpanMapper {
  /** Enough words to find a quote again; the Web Annotation model leaves the length open. */
  private static final int CONTEXT = 16;

  private static final Node TYPE = RDF.type.asNode();

  private final Text text;
  private final String language;
  private final Node textNode;

  SpanMapper(JointStatement statement, Iris iris) {
    this.text = statement.text();
    this.language = statement.language();
    this.textNode = iris.text(statement.id(), statement.language());
  }

  /** The IRI of a span, which is described by {@link #addSpan}. */
  Node iri(Span span) {
    return Iris.span(textNode, span);
  }

  /** Describes a span and gives its IRI. */
  Node addSpan(Graph graph, Span span) {
    Node node = iri(span);
    addAnchor(graph, node, span);
    graph.add(node, TYPE, Bayan.TextSpan);
    return node;
  }

  /** Describes a span that can be quoted, and gives its IRI. */
  Node addQuote(Graph graph, Span span) {
    Node node = addSpan(graph, span);
    addSelectors(graph, node, span);
    return node;
  }

  /** Says of a node that it is these words of the text, and how to quote them. */
  void addQuotedAnchor(Graph graph, Node node, Span span) {
    addAnchor(graph, node, span);
    addSelectors(graph, node, span);
  }

  private void addAnchor(Graph graph, Node node, Span span) {
    String words = text.quote(span);
    graph.add(node, Nif.beginIndex, Literals.offset(span.begin()));
    graph.add(node, Nif.endIndex, Literals.offset(span.end()));
    graph.add(node, Nif.anchorOf, Literals.text(words, language));
    String read = text.words(span);
    if (!read.equals(words)) {
      graph.add(node, Bayan.reads, Literals.text(read, language));
    }
    graph.add(node, Bayan.spanOf, textNode);
  }

  /** One selector finds a span by its position, another by its words and those around them. */
  private void addSelectors(Graph graph, Node node, Span span) {
    graph.add(node, OA.hasSource.asNode(), textNode);

    Node position = Iris.positionSelector(textNode, span);
    graph.add(node, OA.hasSelector.asNode(), position);
    graph.add(position, TYPE, OA.TextPositionSelector.asNode());
    graph.add(position, OA.start.asNode(), Literals.offset(span.begin()));
    graph.add(position, OA.end.asNode(), Literals.offset(span.end()));

    Node quote = Iris.quoteSelector(textNode, span);
    graph.add(node, OA.hasSelector.asNode(), quote);
    graph.add(quote, TYPE, OA.TextQuoteSelector.asNode());
    graph.add(quote, OA.exact.asNode(), Literals.string(text.quote(span)));
    graph.add(quote, OA.prefix.asNode(), Literals.string(text.prefix(span, CONTEXT)));
    graph.add(quote, OA.suffix.asNode(), Literals.string(text.suffix(span, CONTEXT)));
  }
}

package org.w3id.bayan.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.DCTerms;
import org.w3id.bayan.vocab.Bayan;

/**
 * Looks into the published view, and only so far: of what points at a busy thing no more than a
 * limit is seen. To be used within a transaction.
 */
public final class BoundedView {
  private final DatasetGraph dataset;
  private final int limit;
  private boolean whole = true;

  /**
   * A look into a dataset.
   *
   * @param limit how many things with one property and one value are seen
   */
  public BoundedView(DatasetGraph dataset, int limit) {
    this.dataset = dataset;
    this.limit = limit;
  }

  /** Whether all was seen that was looked for until now. */
  public boolean isWhole() {
    return whole;
  }

  /** The things with a property and a value. */
  public List<Node> subjects(Node property, Node object) {
    List<Node> subjects = new ArrayList<>();
    Iterator<Quad> found = dataset.find(Quad.defaultGraphIRI, Node.ANY, property, object);
    while (found.hasNext() && subjects.size() < limit) {
      subjects.add(found.next().getSubject());
    }
    whole &= !found.hasNext();
    return subjects;
  }

  /** The values of a property, in their order. */
  public List<Node> objects(Node subject, Node property) {
    return dataset.stream(Quad.defaultGraphIRI, subject, property, Node.ANY)
        .map(Quad::getObject)
        .sorted(NodeCmp::compareRDFTerms)
        .toList();
  }

  /** The first value of a property. */
  public Optional<Node> object(Node subject, Node property) {
    return objects(subject, property).stream().findFirst();
  }

  /** The document that a text belongs to, whichever of the two says so. */
  public Optional<Node> documentOf(Node text) {
    return subjects(Bayan.hasText, text).stream().findFirst().or(() -> object(text, Bayan.textOf));
  }

  /** The date of issue of a document, the earliest if there are several; empty if not known. */
  public String issued(Node document) {
    return objects(document, DCTerms.issued.asNode()).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .min(Comparator.naturalOrder())
        .orElse("");
  }
}

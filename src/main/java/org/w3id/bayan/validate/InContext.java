package org.w3id.bayan.validate;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * What documents say, amid what is known besides. Nearly every question is about a thing of which
 * only one of the two says anything, and then the other is not asked.
 */
final class InContext extends GraphBase {
  private final Graph documents;
  private final Graph context;

  InContext(Graph documents, Graph context) {
    this.documents = documents;
    this.context = context;
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    Node subject = pattern.getSubject();
    if (subject.isConcrete()) {
      if (!context.contains(subject, Node.ANY, Node.ANY)) {
        return documents.find(pattern);
      }
      if (!documents.contains(subject, Node.ANY, Node.ANY)) {
        return context.find(pattern);
      }
    }
    return documents
        .find(pattern)
        .andThen(context.find(pattern).filterDrop(triple -> documents.contains(triple)));
  }

  @Override
  protected boolean graphBaseContains(Triple pattern) {
    return documents.contains(pattern) || context.contains(pattern);
  }
}

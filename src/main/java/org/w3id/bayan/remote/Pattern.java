package org.w3id.bayan.remote;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * What a reader looks for: quads with these terms, where {@link Node#ANY} is any term.
 *
 * @param graph the default graph, one named graph, or any of the named ones
 */
record Pattern(Node graph, Node subject, Node predicate, Node object) {
  /** Whether it is about the default graph. */
  boolean isOfView() {
    return Quad.isDefaultGraph(graph);
  }

  boolean hasSubject() {
    return subject.isConcrete();
  }

  /** Whether nothing can be found: blank nodes of another server have no name here. */
  boolean isHopeless() {
    return subject.isBlank() || subject.isLiteral() || object.isBlank();
  }

  /**
   * What is fetched for it. Of a subject all is fetched, or of the default graph all with one
   * predicate, since other things of it will be looked for too.
   */
  Pattern widened() {
    if (!hasSubject()) {
      return this;
    }
    return new Pattern(graph, subject, isOfView() ? predicate : Node.ANY, Node.ANY);
  }

  /** All about its subject. */
  Pattern aboutSubject() {
    return new Pattern(graph, subject, Node.ANY, Node.ANY);
  }

  boolean matches(Quad quad) {
    return isOrAny(subject, quad.getSubject())
        && isOrAny(predicate, quad.getPredicate())
        && isOrAny(object, quad.getObject());
  }

  private static boolean isOrAny(Node wanted, Node found) {
    return !wanted.isConcrete() || wanted.equals(found);
  }

  /** The one of a form that a quad is found for. */
  Pattern like(Quad quad) {
    return new Pattern(
        graph,
        subject.isConcrete() ? quad.getSubject() : Node.ANY,
        predicate.isConcrete() ? quad.getPredicate() : Node.ANY,
        object.isConcrete() ? quad.getObject() : Node.ANY);
  }

  /** Patterns of the same form can be asked in one query. */
  Object form() {
    return new Form(graph, subject.isConcrete(), predicate.isConcrete(), object.isConcrete());
  }

  private record Form(Node graph, boolean subject, boolean predicate, boolean object) {}
}

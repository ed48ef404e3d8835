package org.w3id.bayan.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of the NLP Interchange Format (NIF) that Bayan uses. */
public final class Nif {

  /** Namespace of the vocabulary. */
  public static final String NS = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

  /** A whole text, against which offsets are counted. */
  public static final Node Context = term("Context");

  /** The characters of a span. */
  public static final Node anchorOf = term("anchorOf");

  /** The offset at which a span begins, counted from 0. */
  public static final Node beginIndex = term("beginIndex");

  /** The offset at which a span ends, exclusive. */
  public static final Node endIndex = term("endIndex");

  /** The characters of a context. */
  public static final Node isString = term("isString");

  /** The context in which the offsets of a span are counted. */
  public static final Node referenceContext = term("referenceContext");

  private Nif() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}

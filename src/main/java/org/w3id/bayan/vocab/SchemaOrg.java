package org.w3id.bayan.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of schema.org that Bayan uses. */
public final class SchemaOrg {

  /** Namespace of the vocabulary. */
  public static final String NS = "https://schema.org/";

  /** To a description of the same thing elsewhere. */
  public static final Node sameAs = NodeFactory.createURI(NS + "sameAs");

  private SchemaOrg() {}
}

package org.w3id.bayan.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of the W3C's Basic Geo vocabulary, by which most linked data says where a place is. */
public final class Wgs84 {

  /** Namespace of the vocabulary. */
  public static final String NS = "http://www.w3.org/2003/01/geo/wgs84_pos#";

  /** Degrees north of the equator. */
  public static final Node lat = term("lat");

  /** Degrees east of Greenwich. */
  public static final Node lon = term("long");

  private Wgs84() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}

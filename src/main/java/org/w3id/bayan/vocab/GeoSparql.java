package org.w3id.bayan.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of OGC GeoSPARQL that Bayan uses. */
public final class GeoSparql {

  /** Namespace of the vocabulary. */
  public static final String NS = "http://www.opengis.net/ont/geosparql#";

  /** The datatype of well-known text. */
  public static final String WKT_LITERAL = NS + "wktLiteral";

  /** A point, a line or an area. */
  public static final Node Geometry = term("Geometry");

  /** From a place to where it is. */
  public static final Node hasGeometry = term("hasGeometry");

  /** A geometry in well-known text, longitude first. */
  public static final Node asWKT = term("asWKT");

  private GeoSparql() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}

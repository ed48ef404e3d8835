package org.w3id.bayan.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of the PROV ontology that Bayan uses. */
public final class Prov {

  /** Namespace of the vocabulary. */
  public static final String NS = "http://www.w3.org/ns/prov#";

  /** Something that happens over time and acts on entities. */
  public static final Node Activity = term("Activity");

  /** A thing whose origin is told. */
  public static final Node Entity = term("Entity");

  /** A first-hand source of an entity. */
  public static final Node hadPrimarySource = term("hadPrimarySource");

  /** An entity that an activity used. */
  public static final Node used = term("used");

  /** An entity from which this one comes. */
  public static final Node wasDerivedFrom = term("wasDerivedFrom");

  /** The activity that made an entity. */
  public static final Node wasGeneratedBy = term("wasGeneratedBy");

  private Prov() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}

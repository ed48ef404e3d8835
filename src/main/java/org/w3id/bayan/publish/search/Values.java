package org.w3id.bayan.publish.search;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.search.Facet;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;

/** What the values of facets stand for. */
public final class Values {
  private Values() {}

  /** The thing, class or concept; nothing for a sort of things, and for what cannot be one. */
  public static Optional<Node> node(Facet facet, String value, Iris iris) {
    if (facet != Facet.PARTY && !value.matches("[A-Za-z][A-Za-z0-9._~/-]*")) {
      return Optional.empty();
    }
    return switch (facet) {
      case KIND -> Optional.empty();
      case TYPE -> Optional.of(Bayan.concept("act-type", value));
      case FORCE -> Optional.of(NodeFactory.createURI(Bayan.NS + value));
      case STRENGTH -> Optional.of(Bayan.concept("commitment-strength", value));
      case STATUS -> Optional.of(Bayan.concept("agreement-status", value));
      case PARTY -> thing(value, iris);
    };
  }

  private static Optional<Node> thing(String value, Iris iris) {
    try {
      return Optional.of(iris.thing(new ThingId(value)));
    } catch (IllegalArgumentException noName) {
      return Optional.empty();
    }
  }
}

package org.w3id.bayan.publish.question;

import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.vocab.Iris;

/**
 * Something in a question that a reader may choose.
 *
 * @param name by which an address says it
 * @param standsFor the node of the query that is replaced: a variable, which stands for anything
 *     until something is chosen, or what the question asks about if nothing else is chosen
 * @param kind what can be chosen: a number, a language, or a kind of things
 */
public record Parameter(String name, Node standsFor, String kind, Titles label) {
  private static final String LANGUAGE = "language";
  private static final String NUMBER = "number";
  private static final String LONGEST_NUMBER = "\\d{1,9}";
  private static final String WEB_IRI = "https?://[^\\s<>\"{}|\\\\^`\\p{Cntrl}]+";

  /** Whether the language of names is chosen. */
  boolean isLanguage() {
    return kind.equals(LANGUAGE);
  }

  /** Whether any number can be chosen. */
  public boolean isNumber() {
    return kind.equals(NUMBER);
  }

  /** Whether there is a list to choose from. */
  boolean isListed() {
    return !isLanguage() && !isNumber();
  }

  /**
   * What an address means by a value.
   *
   * @return nothing, if it means nothing of this kind
   */
  Optional<Node> node(String value, Iris iris) {
    if (isNumber()) {
      return value.matches(LONGEST_NUMBER)
          ? Optional.of(NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger))
          : Optional.empty();
    }
    if (isLanguage()) {
      return value.matches("[a-z]{2,3}")
          ? Optional.of(NodeFactory.createLiteralString(value))
          : Optional.empty();
    }
    if (value.matches(WEB_IRI)) {
      return Optional.of(NodeFactory.createURI(value));
    }
    try {
      return Optional.of(iris.thing(new ThingId(value)));
    } catch (IllegalArgumentException notThing) {
      return Optional.empty();
    }
  }

  /** How an address says a value. */
  static String say(Node node, Iris iris) {
    return node.isLiteral()
        ? node.getLiteralLexicalForm()
        : iris.thingId(node).map(ThingId::path).orElseGet(node::getURI);
  }
}

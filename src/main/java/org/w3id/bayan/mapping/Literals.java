package org.w3id.bayan.mapping;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The kinds of literal that we publish. */
final class Literals {
  static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);

  private Literals() {}

  static Node string(String value) {
    return NodeFactory.createLiteralString(value);
  }

  static Node text(String value, String language) {
    return NodeFactory.createLiteralLang(value, language);
  }

  static Node english(String value) {
    return text(value, "en");
  }

  static Node integer(long value) {
    return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
  }

  /** An offset: NIF and Web Annotation both want non-negative integers. */
  static Node offset(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
  }

  static Node day(java.time.LocalDate value) {
    return NodeFactory.createLiteralDT(value.toString(), XSDDatatype.XSDdate);
  }

  /** A decimal in canonical form, so that a store that keeps values gives the same back. */
  static Node decimal(java.math.BigDecimal value) {
    java.math.BigDecimal canonical = value.stripTrailingZeros();
    return NodeFactory.createLiteralDT(
        canonical.scale() < 1 ? canonical.setScale(1).toPlainString() : canonical.toPlainString(),
        XSDDatatype.XSDdecimal);
  }
}

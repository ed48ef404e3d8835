package org.w3id.bayan.publish.result;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.jspecify.annotations.Nullable;
import org.w3id.bayan.publish.page.Literals;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.page.Row;
import org.w3id.bayan.publish.page.Rows;
import org.w3id.bayan.publish.page.Words;
import org.w3id.bayan.vocab.Iris;

/** Says values as a reader says them. */
final class Cells {
  /** Of a longer text the beginning is shown. */
  static final int LONGEST = 1000;

  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  private final Literals literals;
  private final Rows rows;

  /**
   * Cells in the language of a reader.
   *
   * @param labels what things are called
   */
  Cells(List<Triple> labels, Phrases phrases, Iris iris) {
    this.literals = new Literals(phrases);
    this.rows = new Rows(labels, phrases, iris);
  }

  Cell of(@Nullable Node node) {
    if (node == null) {
      return Cell.EMPTY;
    }
    if (node.isLiteral()) {
      return literal(node);
    }
    if (node.isURI()) {
      Row.Value value = rows.value(node, List.of());
      return new Cell(value.words(), node.getURI(), value.href());
    }
    return new Cell(Words.code(NodeFmtLib.strNT(node)), "", Optional.empty());
  }

  private Cell literal(Node literal) {
    String text = literal.getLiteralLexicalForm();
    String type = literal.getLiteralDatatypeURI();
    Optional<Words> said = literals.find(literal);
    if (said.isPresent()) {
      return new Cell(said.get(), text, Optional.empty());
    }
    if (!type.startsWith(XSD) || type.equals(XSD + "string")) {
      return new Cell(shortened(Words.of(literal)), "", Optional.empty());
    }
    return new Cell(shortened(Words.code(text)), "", Optional.empty());
  }

  private static Words shortened(Words words) {
    String text = words.text();
    return text.length() <= LONGEST
        ? words
        : new Words(
            text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…",
            words.lang(),
            words.dir());
  }
}

package org.w3id.bayan.publish.result;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.jspecify.annotations.Nullable;
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

  /** A date, with the time of day where there is one; a time zone may stand behind either. */
  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4}(?:-\\d{2}){0,2})(?:T(\\d{2}:\\d{2})(?::\\d{2}(?:\\.\\d+)?)?)?"
              + "(Z|[+-]\\d{2}:\\d{2})?");

  private final Phrases phrases;
  private final Rows rows;

  /**
   * Cells in the language of a reader.
   *
   * @param labels what things are called
   */
  Cells(List<Triple> labels, Phrases phrases, Iris iris) {
    this.phrases = phrases;
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
    if (type.equals(XSD + "boolean")) {
      boolean yes = text.equals("true") || text.equals("1");
      return new Cell(phrases.words(yes ? "result.yes" : "result.no"), text, Optional.empty());
    }
    if (!type.startsWith(XSD) || type.equals(XSD + "string")) {
      return new Cell(shortened(Words.of(literal)), "", Optional.empty());
    }
    Matcher date = DATE.matcher(text);
    boolean dated = type.startsWith(XSD + "date") || type.startsWith(XSD + "gYear");
    if (dated && date.matches()) {
      String said = phrases.date(date.group(1));
      if (date.group(2) != null) {
        said += ", " + date.group(2) + (date.group(3) == null ? "" : zone(date.group(3)));
      }
      return new Cell(Words.in(said, phrases.lang()), text, Optional.empty());
    }
    return new Cell(shortened(Words.code(text)), "", Optional.empty());
  }

  private static String zone(String offset) {
    return offset.equals("Z") ? " UTC" : " UTC" + offset;
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

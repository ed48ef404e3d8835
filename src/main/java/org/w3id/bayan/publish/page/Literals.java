package org.w3id.bayan.publish.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/** Says literals as a reader says them: dates in words, and yes or no. */
public final class Literals {
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  /** A date, with the time of day where there is one; a time zone may stand behind either. */
  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4}(?:-\\d{2}){0,2})(?:T(\\d{2}:\\d{2})(?::\\d{2}(?:\\.\\d+)?)?)?"
              + "(Z|[+-]\\d{2}:\\d{2})?");

  private final Phrases phrases;

  /** Literals in the language of a reader. */
  public Literals(Phrases phrases) {
    this.phrases = phrases;
  }

  /** A literal in words; nothing, if it is shown as it is written. */
  public Optional<Words> find(Node literal) {
    String text = literal.getLiteralLexicalForm();
    String type = literal.getLiteralDatatypeURI();
    if (type.equals(XSD + "boolean")) {
      boolean yes = text.equals("true") || text.equals("1");
      return Optional.of(phrases.words(yes ? "result.yes" : "result.no"));
    }
    return type.startsWith(XSD + "date") || type.startsWith(XSD + "gYear")
        ? date(text)
        : Optional.empty();
  }

  private Optional<Words> date(String text) {
    Matcher date = DATE.matcher(text);
    if (!date.matches()) {
      return Optional.empty();
    }
    String said = phrases.date(date.group(1));
    if (date.group(2) != null) {
      said += ", " + date.group(2) + (date.group(3) == null ? "" : zone(date.group(3)));
    }
    return Optional.of(Words.in(said, phrases.lang()));
  }

  private static String zone(String offset) {
    return offset.equals("Z") ? " UTC" : " UTC" + offset;
  }
}

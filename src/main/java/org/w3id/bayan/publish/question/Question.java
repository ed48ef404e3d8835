package org.w3id.bayan.publish.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.page.Words;

/**
 * A question that the data answers.
 *
 * @param name by which it is addressed
 * @param title as it is asked if nothing else is chosen
 * @param general as it is asked of anything else; empty if it is asked in the same words
 * @param text the question in SPARQL, with IRIs relative to the installation
 * @param byHand whether it rests on what only a reader establishes, and no program finds
 */
public record Question(
    String name,
    Titles title,
    Optional<Titles> general,
    String text,
    List<Parameter> parameters,
    boolean byHand) {
  /** Where questions have their addresses. */
  public static final String PATH = "queries/";

  public Question {
    parameters = List.copyOf(parameters);
  }

  /** Its address, below the root. */
  public String path() {
    return PATH + name;
  }

  /** The question in words. */
  public Words title(Phrases phrases) {
    return title.in(phrases);
  }

  /**
   * The question in words.
   *
   * @param chosen what stands instead of what is in the query
   */
  Words title(Phrases phrases, Map<Node, Node> chosen) {
    boolean other =
        parameters.stream()
            .anyMatch(it ->
                !it.isLanguage()
                    && it.standsFor().isConcrete()
                    && chosen.containsKey(it.standsFor()));
    return (other ? general.orElse(title) : title).in(phrases);
  }

  /**
   * The question in SPARQL: as it is written, or with other nodes in it.
   *
   * @param chosen what stands instead of what is in the query
   */
  String query(Map<Node, Node> chosen, String base) {
    if (chosen.isEmpty()) {
      return asWritten(base);
    }
    return Choosing.in(QueryFactory.create(text, base), chosen).serialize();
  }

  /** The question in SPARQL, as it is written. */
  public String asWritten(String base) {
    return "BASE <%s>%n%s".formatted(base, text);
  }

  /** Whether the answer is yes or no. */
  public boolean asksWhether() {
    return QueryFactory.create(text).isAskType();
  }
}

package org.w3id.bayan.publish.page;

import java.util.Map;
import java.util.TreeMap;

/**
 * The page with a form to write a query in.
 *
 * @param query what stands in the form at first
 */
public record QueryPage(Words title, String query) implements Page {

  @Override
  public String template() {
    return "query";
  }

  /** The page with a query that shows something in any dataset of ours. */
  public static QueryPage of(Map<String, String> prefixes, Phrases phrases) {
    StringBuilder query = new StringBuilder();
    new TreeMap<>(prefixes)
        .forEach(
            (prefix, namespace) -> query.append("PREFIX %s: <%s>%n".formatted(prefix, namespace)));
    query.append(
        """

        SELECT ?act ?gloss WHERE {
          ?act a bayan:SpeechAct ;
               bayan:gloss ?gloss .
        }
        ORDER BY ?act
        LIMIT 20
        """);
    return new QueryPage(phrases.words("query.title"), query.toString());
  }
}

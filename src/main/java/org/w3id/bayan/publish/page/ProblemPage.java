package org.w3id.bayan.publish.page;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The page that a reader gets instead of the one asked for.
 *
 * @param detail what happened, as a program would be told
 * @param query the query that was to be answered, so that it can be mended
 */
public record ProblemPage(
    Words title, int status, String explanation, String detail, Optional<String> query)
    implements Page {
  /** The attribute of a request under which the query that it sends is kept. */
  public static final String QUERY = ProblemPage.class.getName() + ".query";

  /** What a program is told where nothing is; readers are told the same in their language. */
  public static final String NOTHING_HERE = "Nothing is published at this address";

  @Override
  public boolean hasScript() {
    return query.isPresent();
  }

  @Override
  public String template() {
    return "problem";
  }

  /** The page for an HTTP status. */
  public static ProblemPage of(int status, String detail, Optional<String> query, Phrases phrases) {
    String general = "problem." + status;
    String own = query.isPresent() ? general + ".query" : general;
    String key =
        Stream.of(own, general)
            .filter(it -> phrases.find(it).isPresent())
            .findFirst()
            .orElse("problem.other");
    return new ProblemPage(
        phrases.words(key),
        status,
        phrases.find(key + ".explanation").orElse(""),
        detail.equals(NOTHING_HERE) ? "" : detail,
        query);
  }
}

package org.w3id.bayan.publish.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The page that a reader gets instead of the one asked for.
 *
 * @param explanation what to do about it; empty if there is nothing to say
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

  /** How the engine says where in a query it could not go on. */
  private static final Pattern PLACE =
      Pattern.compile("\\bline (\\d{1,9}), column (\\d{1,9})", Pattern.CASE_INSENSITIVE);

  /** A longer query is not sent back. */
  private static final int LONGEST_QUERY = 50_000;

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
        explanation(key, query.isPresent() ? detail : "", phrases),
        detail.equals(NOTHING_HERE) ? "" : detail,
        query.filter(it -> it.length() <= LONGEST_QUERY));
  }

  /** What is wrong with a query is said by the engine in its language; where, in the reader's. */
  private static String explanation(String key, String detail, Phrases phrases) {
    Matcher place = PLACE.matcher(detail);
    return place.find()
        ? phrases.text(
            "problem.query.place",
            Integer.parseInt(place.group(1)),
            Integer.parseInt(place.group(2)))
        : phrases.find(key + ".explanation").orElse("");
  }
}

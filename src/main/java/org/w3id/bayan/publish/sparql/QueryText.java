package org.w3id.bayan.publish.sparql;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a query must not be like before it is even parsed: the parser looks through all variables
 * for each, so that some ten thousand of them would keep it busy for minutes, where no time limit
 * reaches it.
 */
final class QueryText {
  private static final int MOST_VARIABLES = 1000;
  private static final Pattern VARIABLE = Pattern.compile("[?$]\\w+");

  private QueryText() {}

  /** Why it is not parsed, if it is not. */
  static Optional<String> fault(String query) {
    if (query.length() < 2 * MOST_VARIABLES) {
      return Optional.empty();
    }
    Set<String> variables = new HashSet<>();
    Matcher variable = VARIABLE.matcher(query);
    while (variable.find()) {
      variables.add(variable.group());
    }
    return variables.size() > MOST_VARIABLES
        ? Optional.of(
            "A query has at most %d variables; this one has %d"
                .formatted(MOST_VARIABLES, variables.size()))
        : Optional.empty();
  }
}

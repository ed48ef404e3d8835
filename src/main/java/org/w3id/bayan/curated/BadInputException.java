package org.w3id.bayan.curated;

import java.util.List;

/**
 * Something that a person wrote cannot be used: a source, a table, an authority file. Each problem
 * is one line that names the file, the place in it, and what to do.
 */
public final class BadInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  public BadInputException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  public BadInputException(String problem) {
    this(List.of(problem));
  }

  /** What is wrong, a line each. */
  public List<String> problems() {
    return problems;
  }
}

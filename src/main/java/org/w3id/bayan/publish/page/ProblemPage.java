package org.w3id.bayan.publish.page;

/**
 * The page that a reader gets instead of the one asked for.
 *
 * @param detail what happened, as a program would be told
 */
public record ProblemPage(Words title, int status, String explanation, String detail)
    implements Page {

  @Override
  public String template() {
    return "problem";
  }

  /** The page for an HTTP status. */
  public static ProblemPage of(int status, String detail, Phrases phrases) {
    String key =
        phrases.find("problem." + status).isPresent() ? "problem." + status : "problem.other";
    return new ProblemPage(
        phrases.words(key), status, phrases.find(key + ".explanation").orElse(""), detail);
  }
}

package org.w3id.bayan.lexicon;

import java.util.List;

/**
 * The endings by which a language shows the form of a verb; none where it shows it in another way.
 *
 * @param finite of the present
 * @param past of the past, or words that are past forms by themselves
 * @param participle of the present participle
 * @param nominative of a noun that is a subject
 */
public record Endings(
    List<String> finite, List<String> past, List<String> participle, List<String> nominative) {
  private static final int SHORTEST_STEM = 2;

  public Endings {
    finite = List.copyOf(finite);
    past = List.copyOf(past);
    participle = List.copyOf(participle);
    nominative = List.copyOf(nominative);
  }

  /** Whether a folded word may be a present form. */
  public boolean finite(String form) {
    return has(finite, form);
  }

  /** Whether a folded word may be a past form. */
  public boolean past(String form) {
    return has(past, form);
  }

  /** Whether a folded word may be a present participle. */
  public boolean participle(String form) {
    return has(participle, form);
  }

  /** Whether a folded word may be a noun that is a subject. */
  public boolean nominative(String form) {
    return has(nominative, form);
  }

  private static boolean has(List<String> endings, String form) {
    for (String ending : endings) {
      if (form.equals(ending)
          || (form.endsWith(ending) && form.length() >= ending.length() + SHORTEST_STEM)) {
        return true;
      }
    }
    return false;
  }
}

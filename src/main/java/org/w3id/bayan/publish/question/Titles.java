package org.w3id.bayan.publish.question;

import java.util.Map;
import java.util.TreeMap;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.page.Words;

/**
 * The same words in several languages.
 *
 * @param words by language tag
 */
public record Titles(Map<String, String> words) {
  private static final String FALLBACK = "en";

  public Titles {
    words = new TreeMap<>(words);
  }

  /** Those for a reader. */
  public Words in(Phrases phrases) {
    String lang = words.containsKey(phrases.lang()) ? phrases.lang() : FALLBACK;
    return Words.in(words.getOrDefault(lang, ""), lang);
  }
}

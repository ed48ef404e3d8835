package org.w3id.bayan.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the forms of a word from rules that are data.
 *
 * @param rules each gives one form of the words that it applies to
 */
public record Inflection(List<Rule> rules) {
  public Inflection {
    rules = List.copyOf(rules);
  }

  /**
   * One rule.
   *
   * @param paradigm the kind of word that it applies to
   * @param word which words of that kind
   * @param form what to make of one, with {@code $1} for its first group
   */
  public record Rule(String paradigm, Pattern word, String form) {}

  /** All forms of a word, itself included only if a rule makes it. */
  public Set<String> forms(String paradigm, String word) {
    Set<String> forms = new LinkedHashSet<>();
    for (Rule rule : rules) {
      Matcher matcher = rule.word().matcher(word);
      if (rule.paradigm().equals(paradigm) && matcher.matches()) {
        forms.add(matcher.replaceFirst(rule.form()));
      }
    }
    return forms;
  }
}

package org.w3id.bayan.lexicon;

import java.util.List;

/**
 * What has to be so for a verb to be used in one sense.
 *
 * @param kind what is looked at
 * @param values folded words, each alternative a list; or for a subject {@code actor} or {@code
 *     thing}
 */
public record Condition(Kind kind, List<List<String>> values) {
  public Condition {
    values = List.copyOf(values);
  }

  /** What is looked at. */
  public enum Kind {
    /** The first nouns behind the verb and its subject, without article and pronoun. */
    OBJECT,
    /** The words right behind the verb. */
    NEXT,
    /** The words right behind the verb are others. */
    NOT_NEXT,
    /** The word right behind the verb is this preposition, or has it written together with it. */
    WITH,
    /** What sort of thing the subject is. */
    SUBJECT,
    /** When it is, by the form of the verb and the words that go with it. */
    TENSE,
    /** In which form the verb stands: finite, with its helpers, or a participle by itself. */
    FORM,
    /** One of the small words that go with the verb. */
    BESIDE,
    /** Words anywhere behind the verb in its clause. */
    CLAUSE,
    /** When a verb in the content of what is said is: past or future. */
    CONTENT,
    /** What stands behind the first such noun: something to do. */
    TO_DO,
    /** Whether it is denied. */
    POLARITY
  }

  /** Whether one of the alternatives is this single word. */
  public boolean has(String word) {
    return values.contains(List.of(word));
  }
}

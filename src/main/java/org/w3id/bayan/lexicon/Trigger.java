package org.w3id.bayan.lexicon;

import java.util.List;
import org.w3id.bayan.domain.Force;

/**
 * Words that carry a speech act, and the act that they carry.
 *
 * <p>Whoever leads or meets in a report does not speak in it: there the document does.
 *
 * @param entry how the lexicon names it, for a reader to find it
 * @param then sets of words one of which must follow closely, all its words, for this reading;
 *     empty for any. A word ends in {@code *} if anything may be written on to it.
 * @param speaker where to look for who speaks
 * @param actType code in the published scheme {@code act-type}
 * @param strength code in {@code commitment-strength}
 * @param orientation code in {@code temporal-orientation}
 */
public record Trigger(
    String entry,
    List<List<String>> then,
    Speaker speaker,
    Force force,
    String actType,
    String strength,
    String orientation) {
  public Trigger {
    then = List.copyOf(then);
  }

  /** Who speaks in an act; each is a value in {@code verbs.tsv}. */
  public enum Speaker {
    /** Whoever is the subject of the verb: the column is empty. */
    SUBJECT,
    /** The document itself, in the voice of its parties. */
    DOCUMENT,
    /** Nobody: the words leave it open. */
    NOBODY
  }
}

package org.w3id.bayan.lexicon;

import java.util.List;
import org.w3id.bayan.domain.Force;

/**
 * One sense of a verb or phrase: when it is meant and what act it then is.
 *
 * @param name the verb, as a reader sees it
 * @param conditions all have to be so
 * @param speech the act
 * @param mode who speaks
 * @param example a sentence in which it is so
 */
public record Use(
    String name, List<Condition> conditions, Speech speech, Mode mode, String example) {
  public Use {
    conditions = List.copyOf(conditions);
  }

  /** The codes of an act. */
  public record Speech(Force force, String actType, String strength, String orientation) {}

  /** Who speaks. */
  public enum Mode {
    /** The subject of the verb. */
    SUBJECT,
    /** The document: the subject is what it tells about. */
    DOCUMENT,
    /** Nobody is said to. */
    AGENTLESS
  }
}

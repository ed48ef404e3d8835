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

  /** Whether it has a condition of a kind. */
  public boolean asks(Condition.Kind kind) {
    for (Condition condition : conditions) {
      if (condition.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /**
   * When what an act is about takes place, if the verb alone does not tell.
   *
   * @param acts the types of the acts that it may be, a force and a type with / between, or * for
   *     all
   * @param conditions all have to be so
   * @param orientation a code
   * @param example a sentence in which it is so
   */
  public record Timing(
      List<String> acts, List<Condition> conditions, String orientation, String example) {
    public Timing {
      acts = List.copyOf(acts);
      conditions = List.copyOf(conditions);
    }

    /** Whether it may be told of acts of this force and type. */
    public boolean concerns(Speech speech) {
      return acts.contains("*")
          || acts.contains(speech.actType())
          || acts.contains(speech.force().className() + "/" + speech.actType());
    }
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

package org.w3id.bayan.lexicon;

import java.util.List;
import org.w3id.bayan.domain.Force;

/**
 * Words that carry a speech act, and the act that they carry.
 *
 * @param entry how the lexicon names it, for a reader to find it
 * @param then words one of which must follow closely for this reading; empty for any. A word ends
 *     in {@code *} if anything may be written on to it.
 * @param actType code in the published scheme {@code act-type}
 * @param strength code in {@code commitment-strength}
 * @param orientation code in {@code temporal-orientation}
 */
public record Trigger(
    String entry,
    List<String> then,
    Force force,
    String actType,
    String strength,
    String orientation) {
  public Trigger {
    then = List.copyOf(then);
  }
}

package org.w3id.bayan.refer;

import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.GroupReference.Target;
import org.w3id.bayan.lexicon.Inflection;

/** «We», by which those who are named behind it tell that the text is theirs. */
final class FirstPerson {
  private static final int NEAR = 6;
  private static final int APPOSED = 12;

  private FirstPerson() {}

  /**
   * Whether «we» stands a few words before a name, or «we, the ministers of …» a few more; not «we
   * thank A and B».
   */
  static boolean isAhead(GlossedText text, int first) {
    boolean apposed = true;
    boolean verb = false;
    for (int index = first - 1; index >= Math.max(0, first - APPOSED); index--) {
      if (isAt(text, index)) {
        return apposed || (!verb && first - index <= NEAR);
      }
      verb |=
          text.lexicon().isVerb(text.token(index).form(), Inflection.BASE)
              || text.begins(Cue.COMPLEMENTIZER, index);
      apposed &=
          text.token(index).isComma() || text.token(index).isCapitalised() || isSmall(text, index);
    }
    return false;
  }

  private static boolean isSmall(GlossedText text, int index) {
    return JoinedSides.isTitle(text, index)
        || text.begins(Cue.CONJUNCTION, index)
        || text.begins(Cue.DETERMINER, index)
        || text.begins(Cue.PREPOSITION, index);
  }

  static boolean isAt(GlossedText text, int index) {
    return text.referencesAt(index).stream()
        .flatMap(found -> found.values().stream())
        .anyMatch(entry -> entry.to() == Target.FIRST_PERSON && entry.subject());
  }
}

package org.w3id.bayan.refer;

import java.util.stream.IntStream;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.GroupReference.Target;
import org.w3id.bayan.lexicon.Inflection;

/** «We», by which those who are named behind it tell that the text is theirs. */
public final class FirstPerson {
  private static final int NEAR = 6;
  private static final int APPOSED = 12;

  private FirstPerson() {}

  /**
   * Whether «we» stands a few words before a name, or «we, the ministers of …» a few more; not «we
   * thank A and B».
   */
  public static boolean isAhead(GlossedText text, int first) {
    int we = we(text, first);
    return we >= 0
        && (isApposed(text, we, first) || (first - we <= NEAR && !isVerbWithin(text, we, first)));
  }

  /** Whether «we» does something to a name: «we thank A and B», «we urge the envoy of A for B». */
  public static boolean isActingOn(GlossedText text, int first) {
    int we = we(text, first);
    return we >= 0
        && first - we <= NEAR
        && !isApposed(text, we, first)
        && isVerbWithin(text, we, first);
  }

  /** Where «we» stands last before a name; -1 if it does not. */
  private static int we(GlossedText text, int first) {
    int from = Math.max(0, first - APPOSED);
    int index = first - 1;
    while (index >= from && !isAt(text, index)) {
      index--;
    }
    return index >= from ? index : -1;
  }

  private static boolean isApposed(GlossedText text, int we, int first) {
    return IntStream.range(we + 1, first)
        .allMatch(index ->
            text.token(index).isComma()
                || text.token(index).isCapitalised()
                || isSmall(text, index));
  }

  private static boolean isVerbWithin(GlossedText text, int we, int first) {
    return IntStream.range(we + 1, first)
        .anyMatch(index ->
            text.lexicon().isVerb(text.token(index).form(), Inflection.BASE)
                || text.begins(Cue.COMPLEMENTIZER, index));
  }

  private static boolean isSmall(GlossedText text, int index) {
    return text.beginsTitle(index)
        || text.begins(Cue.CONJUNCTION, index)
        || text.begins(Cue.DETERMINER, index)
        || text.begins(Cue.PREPOSITION, index);
  }

  public static boolean isAt(GlossedText text, int index) {
    return text.referencesAt(index).stream()
        .flatMap(found -> found.values().stream())
        .anyMatch(entry -> entry.to() == Target.FIRST_PERSON && entry.subject());
  }
}

package org.w3id.bayan.refer;

import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.lexicon.Cue;

/**
 * Good wishes behind the name of someone, as in Arabic: «the king, may God keep him and guard
 * him,».
 */
public final class Wishes {
  private static final int LONGEST = 7;

  private Wishes() {}

  /** Whether a verb only wishes: «may God keep him». */
  public static boolean isWish(MarkedText text, int verb) {
    int next = verb + 1;
    return next < text.tokens().size()
        && text.is(Cue.WISHED_OF, next)
        && !text.isBehindPreposition(next)
        && text.token(verb).isWord();
  }

  /**
   * The token behind a wish and the marks around it; the token itself, or the one behind an
   * epithet, where none stands there.
   */
  public static int behind(MarkedText text, int name, int end) {
    int first = name < end && text.isWhole(Cue.EPITHET, name) ? name + 1 : name;
    boolean marked = first < end && text.isPunctuation(first);
    int verb = marked ? first + 1 : first;
    if (verb >= end || !isWish(text, verb)) {
      return first;
    }
    int index = verb + 2;
    int last = Math.min(end, verb + LONGEST);
    while (index < last && isMore(text, index)) {
      index++;
    }
    return marked && index < end && text.isPunctuation(index) ? index + 1 : index;
  }

  /** «And guard him», «his steps»: what still belongs to the wish. */
  private static boolean isMore(MarkedText text, int index) {
    return text.is(Cue.WISHED_OF, index)
        || (text.startingAt(index).isEmpty() && Clitics.isOwned(text.token(index).surface()));
  }
}

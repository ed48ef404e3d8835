package org.w3id.bayan.candidate.capital;

import java.util.regex.Pattern;
import org.w3id.bayan.candidate.Candidate;
import org.w3id.bayan.candidate.Words;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.NameWord.Role;

/**
 * What a number before a name says of the thing: of meetings it tells which one, of a body nothing.
 */
final class Counts {
  private static final String MILITARY = "MilitaryBody";
  private static final int NEAR = 10;
  private static final Pattern ROMAN = Pattern.compile("(?=[XVI])L?X{0,4}(IX|IV|V?I{0,3})");

  private final Words words;
  private final CapitalStart start;

  Counts(Words words, CapitalStart start) {
    this.words = words;
    this.start = start;
  }

  /**
   * A dialogue that is counted, and a joint body («the 16th Joint Committee»), is one meeting; not
   * «the Third Committee», «the 16th Joint Committee meeting».
   */
  String className(String ofHead, int first, int head, int next) {
    boolean numbered =
        ofHead.equals("EventSeries")
            && (words.is(first, Role.ORDINAL) || isNumber(first) || isRoman(first));
    boolean session =
        ofHead.equals("JointBody")
            && behindOrdinal(first) > first
            && !isNameOf(first, head)
            && !words.is(next, Cue.EVENT_HEAD)
            && (Character.isDigit(words.token(first).form().charAt(0))
                || words.isCapital(first)
                || convenes(next));
    return numbered || session ? "Gathering" : ofHead;
  }

  /** «The first Iraq-Japan Commission on Ports | convened», before anything else is told. */
  private boolean convenes(int next) {
    for (int index = next; index < next + NEAR && words.continues(index); index++) {
      if (words.is(index, Cue.CONVENED)) {
        return true;
      }
      if (words.isPast(index) || words.isPunctuation(index, ",")) {
        return false;
      }
    }
    return false;
  }

  /** «The first Regional Energy Platform»: where the name of a body begins; «7th Fleet» is one. */
  int behind(int first, int head, String className) {
    boolean body = Candidate.kind(className).equals("actor") && !className.equals(MILITARY);
    return body && !isNameOf(first, head) ? behindOrdinal(first) : first;
  }

  /** «Third Committee»: a number with a capital right before the noun tells which body it is. */
  private boolean isNameOf(int first, int head) {
    return words.isCapital(first) && behindOrdinal(first) == head;
  }

  private int behindOrdinal(int first) {
    if (isNumber(first) && words.is(first + 1, Role.ORDINAL_ENDING)) {
      return first + 2;
    }
    return words.is(first, Role.ORDINAL) ? first + 1 : first;
  }

  /** «Action Plan 2027–2030»: behind the years that stand at once behind a name. */
  int behindYears(int next) {
    if (!isYear(next)) {
      return next;
    }
    return words.isHyphen(next + 1) && isYear(next + 2) ? next + 3 : next + 1;
  }

  private boolean isYear(int index) {
    return words.continues(index) && start.isYear(index);
  }

  /** «XI Dialogue». */
  private boolean isRoman(int index) {
    return ROMAN.matcher(words.token(index).surface()).matches();
  }

  private boolean isNumber(int index) {
    return words.token(index).isNumber();
  }

  /** «Task Force on Energy Security» has no soldiers. */
  static String onTopic(String className) {
    return className.equals(MILITARY) ? "JointBody" : className;
  }
}

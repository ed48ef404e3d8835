package org.w3id.bayan.language;

import java.util.ArrayList;
import java.util.List;
import org.w3id.bayan.domain.Span;

/** Cuts text into words and marks. White space is left out; initials such as U.S. are one word. */
public final class Tokenizer {
  private static final char INITIAL_STOP = '.';

  private final int[] codePoints;

  private Tokenizer(String text) {
    this.codePoints = text.codePoints().toArray();
  }

  /** The tokens of a whole text. */
  public static List<Token> tokenize(String text) {
    return new Tokenizer(text).tokenize();
  }

  private List<Token> tokenize() {
    List<Token> tokens = new ArrayList<>();
    int position = 0;
    while (position < codePoints.length) {
      if (isInWord(position)) {
        int end = endOfWord(position);
        tokens.add(token(position, end, true));
        position = end;
      } else {
        if (!isSpace(codePoints[position])) {
          tokens.add(token(position, position + 1, false));
        }
        position++;
      }
    }
    return tokens;
  }

  private int endOfWord(int begin) {
    int initials = endOfInitials(begin);
    if (initials > begin) {
      return initials;
    }
    int end = begin;
    while (end < codePoints.length && isInWord(end)) {
      end++;
    }
    return end;
  }

  /** The end of a run of single letters with stops, at least two; else where it began. */
  private int endOfInitials(int begin) {
    int end = begin;
    int count = 0;
    while (end + 1 < codePoints.length
        && Character.isUpperCase(codePoints[end])
        && codePoints[end + 1] == INITIAL_STOP) {
      end += 2;
      count++;
    }
    return count < 2 ? begin : end;
  }

  private boolean isInWord(int position) {
    int codePoint = codePoints[position];
    int type = Character.getType(codePoint);
    return Character.isLetterOrDigit(codePoint)
        || type == Character.NON_SPACING_MARK
        || type == Character.FORMAT;
  }

  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  private Token token(int begin, int end, boolean isWord) {
    StringBuilder form = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    boolean upper = isWord;
    for (int position = begin; position < end; position++) {
      int codePoint = codePoints[position];
      if (isWord && codePoint == INITIAL_STOP) {
        continue;
      }
      upper &= !Character.isLetter(codePoint) || Character.isUpperCase(codePoint);
      String folded = Folding.fold(codePoint);
      form.append(folded);
      for (int i = 0; i < folded.length(); i++) {
        starts.add(position);
      }
    }
    return new Token(new Span(begin, end), form.toString(), starts, isWord, upper);
  }
}

package org.w3id.bayan.reading;

import java.util.Arrays;
import java.util.Optional;
import org.w3id.bayan.domain.Reading;

/**
 * Collects what is read of a text with mark-up, in its order, as a browser shows it: white space is
 * one space, a block stands apart.
 */
final class ReadingBuilder {
  private static final String[] BREAKS = {"", " ", "\n", "\n\n"};
  private static final int SPACE = 1;
  private static final int LINE = 2;
  private static final int PARAGRAPH = 3;

  private final String source;
  private final StringBuilder words = new StringBuilder();
  private int[] begins = new int[1024];
  private int[] ends = new int[1024];
  private int length;
  private int pending;
  private int done;

  /**
   * @param source the text as received
   */
  ReadingBuilder(String source) {
    this.source = source;
  }

  /** A character that is read, and where what it stands for begins and ends, in UTF-16. */
  void add(int codePoint, int begin, int end) {
    if (begin < done) {
      return;
    }
    if (isSpace(codePoint)) {
      pending = Math.max(pending, SPACE);
      return;
    }
    String gap = length == 0 ? "" : BREAKS[pending];
    pending = 0;
    gap.chars().forEach(c -> put(c, done, begin));
    put(codePoint, begin, end);
    done = end;
  }

  /** Two characters of one reference stand for the same place. */
  void addAlso(int codePoint, int begin, int end) {
    put(codePoint, begin, end);
  }

  /** What is not shown as a line of its own; a no-break space is a character. */
  private static boolean isSpace(int codePoint) {
    return codePoint == ' ' || (codePoint >= '\t' && codePoint <= '\r');
  }

  /** Words stand apart, if they do. */
  void space(boolean apart) {
    pending = Math.max(pending, apart ? SPACE : 0);
  }

  /** The line ends; twice, and the block does. */
  void line() {
    pending = pending >= LINE ? PARAGRAPH : LINE;
  }

  /** The block ends, or one begins. */
  void paragraph() {
    pending = PARAGRAPH;
  }

  private void put(int codePoint, int begin, int end) {
    if (length == begins.length) {
      begins = Arrays.copyOf(begins, length * 2);
      ends = Arrays.copyOf(ends, length * 2);
    }
    begins[length] = begin;
    ends[length] = end;
    length++;
    words.appendCodePoint(codePoint);
  }

  /** The reading, if there is anything to read. */
  Optional<Reading> build() {
    if (length == 0) {
      return Optional.empty();
    }
    toCodePoints(begins);
    toCodePoints(ends);
    return Optional.of(
        new Reading(words.toString(), Arrays.copyOf(begins, length), Arrays.copyOf(ends, length)));
  }

  /** The places never fall, so one walk through the source counts them all. */
  private void toCodePoints(int[] places) {
    int at = 0;
    int codePoints = 0;
    for (int index = 0; index < length; index++) {
      codePoints += source.codePointCount(at, places[index]);
      at = places[index];
      places[index] = codePoints;
    }
  }
}

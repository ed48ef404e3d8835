package org.w3id.bayan.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells the line breaks of a text that was wrapped at a fixed width from those that mean something.
 * A line was wrapped if the first word of the next would not have fitted into it.
 */
final class Wrapping {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 140;
  private static final int FEWEST = 2;

  private Wrapping() {}

  /** A line, and where the next begins. */
  private record Line(int begin, int end, int next) {
    int length() {
      return end - begin;
    }
  }

  /** A text of the same length in which line breaks that only wrap are spaces. */
  static String joined(String text) {
    List<Line> lines = lines(text);
    int width = lines.stream().mapToInt(Line::length).max().orElse(0);
    if (width < NARROWEST || width > WIDEST) {
      return text;
    }
    List<Line> wrapped = new ArrayList<>();
    int followed = 0;
    for (int index = 0; index + 1 < lines.size(); index++) {
      Line line = lines.get(index);
      Line next = lines.get(index + 1);
      boolean inside = line.length() > 0 && next.length() > 0;
      followed += inside ? 1 : 0;
      if (inside && line.length() + 1 + firstWord(text, next) > width && !isBullet(text, next)) {
        wrapped.add(line);
      }
    }
    boolean most = wrapped.size() >= FEWEST && wrapped.size() * 3 >= followed * 2;
    return most ? joined(text, wrapped) : text;
  }

  private static String joined(String text, List<Line> wrapped) {
    StringBuilder joined = new StringBuilder(text);
    for (Line line : wrapped) {
      for (int at = line.end(); at < line.next(); at++) {
        joined.setCharAt(at, ' ');
      }
    }
    return joined.toString();
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = begin;
      while (end < text.length() && !isBreak(text.charAt(end))) {
        end++;
      }
      int next = Math.min(text.length(), end + 1);
      if (text.startsWith("\r\n", end)) {
        next++;
      }
      int last = end;
      while (last > begin && Character.isWhitespace(text.charAt(last - 1))) {
        last--;
      }
      lines.add(new Line(begin, last, next));
      begin = next;
    }
    return lines;
  }

  static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static int firstWord(String text, Line line) {
    int end = line.begin();
    while (end < line.end() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end - line.begin();
  }

  private static boolean isBullet(String text, Line line) {
    int word = firstWord(text, line);
    String first = text.substring(line.begin(), line.begin() + Math.min(word, 4));
    return first.matches("[-–—•*·▪●]|\\p{Nd}{1,2}[.)-]|\\(?\\p{L}\\)|\\p{L}\\.");
  }
}

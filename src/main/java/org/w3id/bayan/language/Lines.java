package org.w3id.bayan.language;

import java.util.ArrayList;
import java.util.List;

/**
 * What the lines of a text are: cut where they would not have fitted into a fixed width, or
 * headings without a full stop, between asterisks as Markdown has them or with capitals. A line was
 * wrapped if the first word of the next would not have fitted into it.
 */
final class Lines {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 140;
  private static final int FEWEST = 2;

  /** Of lines that are cut anywhere, at least one in as many begins with a small letter. */
  private static final int RAGGED = 3;

  private static final String MARK = "*";
  private static final String STOPS = ".!?؟…";
  private static final String COMMAS = ",،;؛";
  private static final int LONGEST_HEADING = 24;

  /** How many tokens the lines of a heading may have together; looking stops there. */
  private static final int LONGEST_TITLE = 100;

  private static final int SHORT_WORD = 3;

  private Lines() {}

  /** A line without its indentation, and where the next begins. */
  private record Line(int begin, int end, int next) {
    int length() {
      return end - begin;
    }
  }

  /** A text of the same length in which line breaks that only wrap are spaces. */
  static String joined(String text) {
    List<Line> lines = lines(text);
    int width = width(lines);
    if (width < NARROWEST || width > WIDEST) {
      return text;
    }
    List<Line> wrapped = new ArrayList<>();
    int followed = 0;
    for (int index = 0; index + 1 < lines.size(); index++) {
      Line line = lines.get(index);
      Line next = lines.get(index + 1);
      boolean inside = line.length() > 0 && next.length() > 0;
      boolean full = inside && line.length() + 1 + firstWord(text, next) > width;
      followed += full || (inside && !endsSentence(text, line)) ? 1 : 0;
      if (full && !isBullet(text, next)) {
        wrapped.add(line);
      }
    }
    boolean most = wrapped.size() >= FEWEST && wrapped.size() * 3 >= followed * 2;
    return most ? joined(text, wrapped) : text;
  }

  /**
   * Whether lines are cut anywhere, to no width: many begin with a small letter, and no more with a
   * capital where no sentence has ended, as headings and items do; what is below the first may be.
   */
  static boolean areRagged(String text) {
    List<Line> lines = lines(text);
    int followed = 0;
    int small = 0;
    int capital = 0;
    for (int index = 1; index < lines.size(); index++) {
      Line line = lines.get(index);
      Line before = lines.get(index - 1);
      if (line.length() > 0 && before.length() > 0) {
        int first = text.codePointAt(line.begin());
        followed++;
        small += Character.isLowerCase(first) ? 1 : 0;
        boolean open = index > 1 && !endsSentence(text, before);
        capital += Character.isUpperCase(first) && open ? 1 : 0;
      }
    }
    return small >= FEWEST && small * RAGGED >= followed && small >= capital;
  }

  /** How long the last line of a piece is. */
  static int lastLength(String text, int begin, int end) {
    int from = end;
    while (from > begin && !isBreak(text.charAt(from - 1))) {
      from--;
    }
    return end - from;
  }

  /** The length of the longest line that another follows. */
  private static int width(List<Line> lines) {
    int width = 0;
    for (int index = 0; index + 1 < lines.size(); index++) {
      boolean followed = lines.get(index + 1).length() > 0;
      width = followed ? Math.max(width, lines.get(index).length()) : width;
    }
    return width;
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
      while (begin < last && Character.isWhitespace(text.charAt(begin))) {
        begin++;
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

  private static boolean endsSentence(String text, Line line) {
    return STOPS.indexOf(text.charAt(line.end() - 1)) >= 0;
  }

  private static boolean isBullet(String text, Line line) {
    int word = firstWord(text, line);
    String first = text.substring(line.begin(), line.begin() + Math.min(word, 4));
    return first.matches("[-–—•*·▪●]|\\p{Nd}{1,2}[.)-]|\\(?\\p{L}\\)|\\p{L}\\.");
  }

  /**
   * The token behind the heading between asterisks that begins at a token with the line; 0 if there
   * is none.
   */
  static int endOfHeading(String text, CodePoints codePoints, List<Token> tokens, int first) {
    if (!isMark(tokens, first) || !beginsLine(text, codePoints, tokens, first)) {
      return 0;
    }
    int word = afterMarks(tokens, first);
    if (word >= tokens.size() || !isGlued(tokens, word - 1)) {
      return 0;
    }
    int limit = Math.min(tokens.size(), first + LONGEST_HEADING);
    for (int token = word; token < limit; token++) {
      if (isMark(tokens, token)) {
        int next = afterMarks(tokens, token);
        return isOneLine(text, codePoints, tokens, first, token) ? next : 0;
      }
    }
    return 0;
  }

  /** Whether some lines are few enough to be a heading together. */
  static boolean mayBeHeading(List<Token> lines) {
    return lines.size() <= LONGEST_TITLE;
  }

  /** Whether a whole line is one: between asterisks, or all its longer words have capitals. */
  static boolean isHeading(List<Token> line) {
    int last = line.size() - 1;
    if (last > 1 && isMark(line, 0) && isMark(line, last)) {
      return true;
    }
    Token end = line.get(last);
    boolean goesOn = end.isWord() && !end.isNumber() && !end.isCapitalised() && !end.isCaseless();
    if (COMMAS.contains(end.form()) || goesOn) {
      return false; // «The Ministers of A, the»
    }
    int capitals = 0;
    for (Token token : line) {
      boolean small = !token.isWord() || token.isNumber() || token.form().length() <= SHORT_WORD;
      if (!small && !token.isCapitalised()) {
        return false;
      }
      capitals += small ? 0 : 1;
    }
    return capitals > 1;
  }

  /**
   * Whether the heading above a text goes on in a line below: it begins with a small letter, or
   * both have capitals throughout.
   */
  static boolean continuesTitle(String title, String line) {
    return Character.isLowerCase(line.codePointAt(0)) || (isShouted(title) && isShouted(line));
  }

  /** Whether all letters of a line are capitals. */
  static boolean isShouted(String line) {
    return line.codePoints().anyMatch(Character::isUpperCase)
        && line.codePoints().noneMatch(Character::isLowerCase);
  }

  /** Whether an empty line stands between two pieces. */
  static boolean areApart(String text, int end, int begin) {
    String between = text.substring(end, begin).replace("\r\n", "\n");
    return between.chars().filter(c -> isBreak((char) c)).count() > 1;
  }

  /** Whether a line ends with a comma, so something follows. */
  static boolean endsOpen(List<Token> line) {
    String end = line.getLast().form();
    return end.equals(",") || end.equals("،");
  }

  private static boolean isMark(List<Token> tokens, int token) {
    return tokens.get(token).form().equals(MARK);
  }

  private static int afterMarks(List<Token> tokens, int first) {
    int next = first + 1;
    while (next < tokens.size() && isMark(tokens, next) && isGlued(tokens, next - 1)) {
      next++;
    }
    return next;
  }

  private static boolean isGlued(List<Token> tokens, int token) {
    return tokens.get(token).span().end() == tokens.get(token + 1).span().begin();
  }

  private static boolean beginsLine(
      String text, CodePoints codePoints, List<Token> tokens, int first) {
    return first == 0 || !isOneLine(text, codePoints, tokens, first - 1, first);
  }

  private static boolean isOneLine(
      String text, CodePoints codePoints, List<Token> tokens, int first, int last) {
    int end = codePoints.utf16(tokens.get(last).span().begin());
    for (int at = codePoints.utf16(tokens.get(first).span().end()); at < end; at++) {
      if (isBreak(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }
}

package org.w3id.bayan.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.Text;
import org.w3id.bayan.report.Finding;

/** What is odd about the characters of a text, whatever they say. */
public final class Oddities {
  private static final String OVERRIDES = "\u202D\u202E";
  private static final String LOST = "\uFFFD";
  private static final String OPENING = "([{«";
  private static final String CLOSING = ")]}»";

  /** The mark of an item, «1)» or «a)», closes no bracket. */
  private static final int LONGEST_ITEM = 3;

  private final List<Finding> findings = new ArrayList<>();

  private Oddities() {}

  /** A kind of oddity: how often it is there, and where first. */
  private static final class Count {
    private int times;
    private int first;

    void add(int place) {
      first = times == 0 ? place : Math.min(first, place);
      times++;
    }
  }

  /** The findings, one of a kind. */
  public static List<Finding> of(Text text) {
    Oddities oddities = new Oddities();
    int[] points = text.characters().codePoints().toArray();
    oddities.note(
        count(points, OVERRIDES),
        "%d override(s) of direction show letters in another order than they are written in");
    oddities.note(count(points, LOST), "%d character(s) were lost before the text came here");
    if (text.reading().isEmpty()) {
      oddities.note(brackets(points), "%d bracket(s) have no fellow");
    }
    return List.copyOf(oddities.findings);
  }

  private void note(Count count, String message) {
    if (count.times > 0) {
      findings.add(
          new Finding.OddCharacters(
              new Span(count.first, count.first + 1), message.formatted(count.times)));
    }
  }

  private static Count count(int[] points, String odd) {
    Count count = new Count();
    for (int place = 0; place < points.length; place++) {
      if (odd.indexOf(points[place]) >= 0) {
        count.add(place);
      }
    }
    return count;
  }

  private static Count brackets(int[] points) {
    Count alone = new Count();
    Deque<Integer> open = new ArrayDeque<>();
    for (int place = 0; place < points.length; place++) {
      int closing = CLOSING.indexOf(points[place]);
      if (OPENING.indexOf(points[place]) >= 0) {
        open.push(place);
      } else if (closing >= 0) {
        if (!open.isEmpty() && points[open.peek()] == OPENING.charAt(closing)) {
          open.pop();
        } else if (!isItem(points, place)) {
          alone.add(place);
        }
      }
    }
    open.forEach(alone::add);
    return alone;
  }

  /** Whether nothing but a short number or letter stands between the bracket and a space. */
  private static boolean isItem(int[] points, int place) {
    int at = place - 1;
    while (at >= 0 && place - at <= LONGEST_ITEM && Character.isLetterOrDigit(points[at])) {
      at--;
    }
    return at < place - 1 && (at < 0 || Character.isWhitespace(points[at]));
  }
}

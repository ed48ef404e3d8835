package org.w3id.bayan.publish.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.bayan.publish.page.Labels;
import org.w3id.bayan.publish.page.Links;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.page.Row;
import org.w3id.bayan.publish.page.Words;
import org.w3id.bayan.store.Surroundings;
import org.w3id.bayan.store.Surroundings.Companion;

/**
 * A drawing of those who act with a thing, in units of its own: the thing in the middle, they
 * around it, the closest on top and on from there as the page is read.
 */
public record Neighbours(List<Neighbour> around) {
  public static final int WIDTH = 1000;

  /** Where the thing itself stands. */
  public static final int X = WIDTH / 2;

  public static final int Y = 215;

  private static final int REACH_X = 370;
  private static final int REACH_Y = 160;
  private static final int LABEL = 28;
  private static final int STRONGEST = 9;

  /** Above and below the outermost dots there is room for their names. */
  private static final int MARGIN = 55;

  /** A letter takes about so much. */
  private static final int LETTER = 11;

  public Neighbours {
    around = List.copyOf(around);
  }

  /** Where the drawing begins. */
  public int top() {
    return around.stream().mapToInt(Neighbour::y).reduce(Y, Math::min) - MARGIN;
  }

  /** How high it is. */
  public int height() {
    return around.stream().mapToInt(Neighbour::y).reduce(Y, Math::max) + MARGIN - top();
  }

  /**
   * Someone who acts with the thing.
   *
   * @param label its name, cut if it is long
   * @param strength how thick the line is
   * @param ties in words, how often they act together
   */
  public record Neighbour(Row.Value thing, Words label, int x, int y, int strength, String ties) {
    /** Whether it stands in the upper half, and its name above it. */
    public boolean above() {
      return y < Y;
    }

    /** The middle of its name, moved so far from the edge that nothing of it is cut off. */
    public int labelX() {
      int half = label.text().codePointCount(0, label.text().length()) * LETTER / 2;
      return Math.max(half, Math.min(WIDTH - half, x));
    }
  }

  /** A drawing, if there is someone to draw. */
  static Optional<Neighbours> of(
      Surroundings surroundings, Labels labels, Links links, Phrases phrases) {
    List<Companion> companions = surroundings.companions();
    if (companions.isEmpty()) {
      return Optional.empty();
    }
    int most = companions.stream().mapToInt(Companion::ties).max().orElse(1);
    int turn = phrases.dir().equals("rtl") ? -1 : 1;
    List<Neighbour> around = new ArrayList<>();
    for (int index = 0; index < companions.size(); index++) {
      Companion companion = companions.get(index);
      double angle = Math.PI * (2.0 * turn * index / companions.size() - 0.5);
      Words name = labels.of(companion.thing()).shortened();
      around.add(
          new Neighbour(
              new Row.Value(name, links.href(companion.thing()), List.of()),
              cut(name),
              (int) Math.round(X + REACH_X * Math.cos(angle)),
              (int) Math.round(Y + REACH_Y * Math.sin(angle)),
              1 + (STRONGEST - 1) * companion.ties() / most,
              ties(companion, phrases)));
    }
    return Optional.of(new Neighbours(around));
  }

  private static Words cut(Words name) {
    String text = name.text();
    return text.codePointCount(0, text.length()) <= LABEL
        ? name
        : new Words(
            text.substring(0, text.offsetByCodePoints(0, LABEL)).strip() + "…",
            name.lang(),
            name.dir());
  }

  private static String ties(Companion companion, Phrases phrases) {
    return phrases.row(
        Stream.of(
                tie("statement.acts", companion.acts(), phrases),
                tie("around.agreements", companion.agreements(), phrases),
                tie("around.events", companion.events(), phrases))
            .flatMap(Optional::stream)
            .toList());
  }

  private static Optional<String> tie(String key, int count, Phrases phrases) {
    return count == 0 ? Optional.empty() : Optional.of(phrases.text(key, count));
  }
}

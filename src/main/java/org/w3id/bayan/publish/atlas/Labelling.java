package org.w3id.bayan.publish.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.bayan.publish.page.Row;
import org.w3id.bayan.publish.page.Words;

/**
 * Puts dots and names on a sheet so that none covers another: those that are put first have the
 * room.
 */
final class Labelling {
  /** A finger needs so much room, also where the sheet is shown at half its size. */
  private static final int ROOM = 46;

  private static final int DOT = 7;

  /**
   * A letter takes about so much; on a phone letters are drawn larger, and that is reckoned with.
   */
  private static final int LETTER = 10;

  private static final int ASCENT = 17;
  private static final int DESCENT = 4;
  private static final int GAP = 4;
  private static final int LONGEST = 28;

  private final Sheet sheet;
  private final List<Dot> dots = new ArrayList<>();
  private final List<Space> taken = new ArrayList<>();

  /** What a dot or a name takes. */
  private record Space(int left, int top, int right, int bottom) {
    static Space around(int x, int y, int radius) {
      return new Space(x - radius, y - radius, x + radius, y + radius);
    }

    boolean covers(Space other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  Labelling(Sheet sheet) {
    this.sheet = sheet;
  }

  List<Dot> dots() {
    return dots;
  }

  /** Whether there is room for one more dot. */
  boolean hasRoom(Position position) {
    double x = sheet.x(position);
    double y = sheet.y(position.latitude());
    return x >= DOT
        && x <= sheet.width() - DOT
        && y >= DOT
        && y <= sheet.height() - DOT
        && dots.stream().allMatch(dot -> Math.hypot(dot.x() - x, dot.y() - y) >= ROOM)
        && taken.stream().noneMatch(Space.around((int) x, (int) y, DOT)::covers);
  }

  /** Whether two places are so near to each other that they have room for one dot. */
  static boolean close(Sheet sheet, Position one, Position other) {
    double across = sheet.x(one) - sheet.x(other);
    double along = sheet.y(one.latitude()) - sheet.y(other.latitude());
    return Math.hypot(across, along) < ROOM;
  }

  /** Keeps names away from where a dot will be put. */
  void reserve(Position position, int radius) {
    taken.add(around(position, radius));
  }

  private Space around(Position position, int radius) {
    return Space.around(
        (int) Math.round(sheet.x(position)),
        (int) Math.round(sheet.y(position.latitude())),
        radius);
  }

  void put(Position position, Row.Value thing) {
    put(position, thing, DOT);
  }

  void put(Position position, Row.Value thing, int radius) {
    int x = (int) Math.round(sheet.x(position));
    int y = (int) Math.round(sheet.y(position.latitude()));
    taken.add(Space.around(x, y, radius));
    Words name = thing.words();
    Optional<Dot.Label> label =
        name.text().codePointCount(0, name.text().length()) > LONGEST
            ? Optional.empty()
            : label(x, y + radius + ASCENT, name).or(() -> label(x, y - radius - GAP, name));
    dots.add(new Dot(x, y, thing, label));
  }

  private Optional<Dot.Label> label(int x, int y, Words name) {
    int width = name.text().codePointCount(0, name.text().length()) * LETTER;
    int middle = Math.max(width / 2, Math.min(sheet.width() - width / 2, x));
    Space place = new Space(middle - width / 2, y - ASCENT, middle + width / 2, y + DESCENT);
    if (y + DESCENT > sheet.height() || y < ASCENT || taken.stream().anyMatch(place::covers)) {
      return Optional.empty();
    }
    taken.add(place);
    return Optional.of(new Dot.Label(middle, y, name));
  }
}

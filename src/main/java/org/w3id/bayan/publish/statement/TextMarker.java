package org.w3id.bayan.publish.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.w3id.bayan.publish.statement.MarkedText.Piece;

/**
 * Cuts a text at the ends of all passages and nests what can be nested.
 *
 * <p>Where two passages overlap without one holding the other, the later one is closed with the
 * earlier one and goes on behind it: HTML knows only trees. Both parts of such a passage carry a
 * number, by which the style sheet highlights the rest when the first part is sought.
 */
final class TextMarker {
  /** How many split passages the style sheet can tell apart. */
  private static final int SPLITS = 24;

  private static final Comparator<Passage> OUTER_FIRST =
      Comparator.comparingInt((Passage passage) -> passage.span().begin())
          .thenComparing(passage -> passage.span().end(), Comparator.reverseOrder())
          .thenComparing(Passage::anchor);

  private final int[] text;
  private final List<Piece> pieces = new ArrayList<>();
  private final Deque<Opened> open = new ArrayDeque<>();
  private final Set<String> anchors = new HashSet<>();
  private int done;
  private int splits;

  private TextMarker(int[] text) {
    this.text = text;
  }

  /** A passage that has begun and not ended, and where its first part stands among the pieces. */
  private static final class Opened {
    private final Passage passage;
    private final int at;
    private int split = -1;

    private Opened(Passage passage, int at) {
      this.passage = passage;
      this.at = at;
    }

    private int end() {
      return passage.span().end();
    }
  }

  /** The pieces of a text; what does not stand within it is left out. */
  static List<Piece> mark(String text, List<Passage> passages) {
    TextMarker marker = new TextMarker(text.codePoints().toArray());
    PriorityQueue<Passage> waiting = new PriorityQueue<>(OUTER_FIRST);
    passages.stream()
        .filter(passage -> passage.span().end() <= marker.text.length)
        .forEach(waiting::add);
    for (Passage next = waiting.poll(); next != null; next = waiting.poll()) {
      marker.advanceTo(next.span().begin());
      marker.begin(next);
    }
    marker.advanceTo(marker.text.length);
    return joined(marker.pieces);
  }

  /** A stretch that holds nothing but the characters of one note is one piece. */
  private static List<Piece> joined(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>();
    for (int index = 0; index < pieces.size(); index++) {
      if (pieces.get(index) instanceof Piece.Open open
          && index + 2 < pieces.size()
          && pieces.get(index + 1) instanceof Piece.Noted words
          && pieces.get(index + 2) instanceof Piece.Close) {
        joined.add(new Piece.Stretch(open, words));
        index += 2;
      } else {
        joined.add(pieces.get(index));
      }
    }
    return joined;
  }

  /** Writes the text up to a place, closing what ends before it or there. */
  private void advanceTo(int place) {
    Optional<Integer> end = nextEnd();
    while (end.isPresent() && end.get() <= place) {
      write(end.get());
      closeAt(end.get());
      end = nextEnd();
    }
    write(place);
  }

  private Optional<Integer> nextEnd() {
    return open.stream().map(Opened::end).min(Comparator.naturalOrder());
  }

  private void begin(Passage passage) {
    for (Note note : passage.opener()) {
      pieces.add(new Piece.Sign(note.sign().number(), note.sign().styles(), note.id()));
    }
    Opened opened = new Opened(passage, pieces.size());
    String anchor = anchors.add(passage.anchor()) ? passage.anchor() : "";
    pieces.add(new Piece.Open(anchor, String.join(" ", passage.styles())));
    open.push(opened);
    if (passage.span().begin() == passage.span().end()) {
      closeAt(passage.span().end());
    }
  }

  /** Closes what ends here, and all that was opened since; that is opened again. */
  private void closeAt(int place) {
    int ending = (int) open.stream().filter(opened -> opened.end() == place).count();
    Deque<Opened> again = new ArrayDeque<>();
    while (ending > 0) {
      Opened last = open.pop();
      pieces.add(new Piece.Close());
      if (last.end() == place) {
        ending--;
        addCorrections(last.passage);
      } else {
        again.push(last);
      }
    }
    again.forEach(this::goOn);
  }

  private void addCorrections(Passage passage) {
    String note = passage.notes().isEmpty() ? "" : passage.notes().getFirst().id();
    passage.corrections().forEach(correction -> pieces.add(new Piece.Correction(correction, note)));
  }

  private void goOn(Opened opened) {
    String styles = String.join(" ", opened.passage.styles());
    if (opened.split < 0) {
      opened.split = splits++ % SPLITS;
      Piece.Open first = (Piece.Open) pieces.get(opened.at);
      pieces.set(
          opened.at, new Piece.Open(first.anchor(), first.styles() + " split-" + opened.split));
    }
    pieces.add(new Piece.Open("", styles + " rest-" + opened.split));
    open.push(opened);
  }

  /** Writes characters, as part of the smallest open passage that something was understood of. */
  private void write(int place) {
    if (place <= done) {
      return;
    }
    String run = new String(text, done, place - done);
    done = place;
    Optional<Note> note =
        open.stream()
            .filter(opened -> !opened.passage.notes().isEmpty())
            .min(Comparator.comparingInt(opened -> opened.passage.span().length()))
            .map(opened -> opened.passage.notes().getFirst());
    pieces.add(
        note.filter(it -> !run.isBlank())
            .<Piece>map(it -> new Piece.Noted(run, it.id(), it.sign().brief()))
            .orElseGet(() -> new Piece.Plain(run)));
  }
}

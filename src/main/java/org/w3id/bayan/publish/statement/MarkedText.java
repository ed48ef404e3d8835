package org.w3id.bayan.publish.statement;

import java.util.List;
import org.w3id.bayan.publish.page.Words;

/**
 * A text with marks in it, in the order in which it is drawn.
 *
 * @param language its language and direction; the words are those of the language's name
 */
public record MarkedText(Words language, List<Piece> pieces) {
  public MarkedText {
    pieces = List.copyOf(pieces);
  }

  /** What is drawn next. */
  public sealed interface Piece {

    /**
     * Here a marked stretch begins.
     *
     * @param anchor its fragment; empty, if it only goes on here
     */
    record Open(String anchor, String styles) implements Piece {}

    /** Here the stretch that was opened last ends. */
    record Close() implements Piece {}

    /** Characters that nothing was understood of. */
    record Plain(String text) implements Piece {}

    /**
     * Characters that something was understood of.
     *
     * @param note the id of the note that says what
     * @param brief the same in a few words
     */
    record Noted(String text, String note, String brief) implements Piece {}

    /** The same as a whole stretch. */
    record Stretch(Open open, Noted words) implements Piece {}

    /** The sign that an act begins, which is no part of the text. */
    record Sign(String label, String styles, String note) implements Piece {}

    /** What should stand there, which is no part of the text. */
    record Correction(String text, String note) implements Piece {}
  }
}

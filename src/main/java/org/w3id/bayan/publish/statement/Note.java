package org.w3id.bayan.publish.statement;

import java.util.List;
import java.util.Optional;
import org.w3id.bayan.publish.page.Row;
import org.w3id.bayan.publish.page.Words;

/**
 * What was understood of some words; or, since that is mostly the same, of all words for a thing.
 *
 * @param id the fragment of the note
 * @param about the things meant
 * @param gloss the words in an editor's words
 * @param found where it was found, and on what grounds
 * @param others the notes on words that hold these, or that these are part of
 */
public record Note(
    String id,
    Sign sign,
    List<Row.Value> about,
    Optional<Words> gloss,
    List<Row> rows,
    List<Found> found,
    List<Other> others) {
  /** So many places are listed in a note; the text itself has all of them marked. */
  public static final int LISTED = 20;

  public Note {
    about = List.copyOf(about);
    rows = List.copyOf(rows);
    found = List.copyOf(found);
    others = List.copyOf(others);
  }

  /**
   * What it is at first sight.
   *
   * @param number what it is called in its document; empty if it has no number
   * @param styles what it is, for the style sheet
   * @param kind what it is, in words
   * @param brief the same and of whom or what, without any markup
   */
  public record Sign(String number, String styles, Words kind, String brief) {}

  /**
   * Words of which the same was understood on the same grounds.
   *
   * @param how who found it, in what, and how sure
   * @param rule by which rule; empty if by none
   * @param more where all that is said of the finding can be read, if it is one
   * @param places the words in the text, each with its place
   */
  public record Found(String how, String rule, Optional<String> more, List<Row.Value> places) {
    public Found {
      places = List.copyOf(places);
    }
  }

  /** Another note. */
  public record Other(String id, String brief) {}

  /** The words that it rests on. */
  List<Row.Value> words() {
    return found.stream().flatMap(it -> it.places().stream()).toList();
  }

  Note beside(List<Other> more) {
    return new Note(id, sign, about, gloss, rows, found, more);
  }

  Note foundIn(List<Found> places) {
    return new Note(id, sign, about, gloss, rows, places, others);
  }
}

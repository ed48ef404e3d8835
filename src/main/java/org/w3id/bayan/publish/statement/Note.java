package org.w3id.bayan.publish.statement;

import java.util.List;
import java.util.Optional;
import org.w3id.bayan.publish.page.Row;
import org.w3id.bayan.publish.page.Words;

/**
 * What was understood of some words.
 *
 * @param id the fragment of the note
 * @param about the things meant
 * @param others the notes on words that hold these, or that these are part of
 */
public record Note(
    String id,
    Sign sign,
    List<Row.Value> about,
    Wording wording,
    Understood understood,
    List<Other> others) {
  public Note {
    about = List.copyOf(about);
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
   * What it rests on.
   *
   * @param words the words in the text, each with its place
   * @param gloss the same in an editor's words
   */
  public record Wording(List<Row.Value> words, Optional<Words> gloss) {
    public Wording {
      words = List.copyOf(words);
    }
  }

  /**
   * What was understood.
   *
   * @param grounds who found it, by which rule, and how sure
   * @param more where all that is said of the finding can be read
   */
  public record Understood(List<Row> rows, List<Row> grounds, Optional<String> more) {
    public Understood {
      rows = List.copyOf(rows);
      grounds = List.copyOf(grounds);
    }
  }

  /**
   * Whether there is so little to say that it fits into a line: what is named, and by what rule.
   */
  public boolean isShort() {
    return sign.number().isEmpty();
  }

  /** Another note. */
  public record Other(String id, String brief) {}

  Note beside(List<Other> found) {
    return new Note(id, sign, about, wording, understood, found);
  }
}

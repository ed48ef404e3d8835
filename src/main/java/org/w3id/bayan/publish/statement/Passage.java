package org.w3id.bayan.publish.statement;

import java.util.List;
import org.w3id.bayan.domain.Span;

/**
 * A stretch of a text that means something.
 *
 * @param span where it stands in the text that is shown
 * @param anchor the fragment by which it is addressed
 * @param styles what it is, for the style sheet
 * @param notes what was understood of it; empty for what is only addressed
 * @param opener what stands before it, such as the number of an act
 * @param corrections what should stand there instead
 */
record Passage(
    Span span,
    String anchor,
    List<String> styles,
    List<Note> notes,
    List<Note> opener,
    List<String> corrections) {
  Passage {
    styles = List.copyOf(styles);
    notes = List.copyOf(notes);
    opener = List.copyOf(opener);
    corrections = List.copyOf(corrections);
  }
}

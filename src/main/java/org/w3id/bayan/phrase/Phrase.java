package org.w3id.bayan.phrase;

import java.util.Optional;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.lexicon.RelationWord;
import org.w3id.bayan.phrase.Reading.Range;

/**
 * Words that name or describe an agreement or an event.
 *
 * @param range all of them
 * @param head the words that say what kind of thing it is; all of them where it is known by a name
 * @param known the thing, if its name is known
 * @param word the entry that says what kind of thing it is, if it is not known by name
 * @param proper whether it is a proper name
 */
public record Phrase(
    Range range,
    Range head,
    Span span,
    Optional<ThingId> known,
    Optional<RelationWord> word,
    boolean proper) {

  /** Whether nothing but the kind is said. */
  public boolean isBare() {
    return known.isEmpty() && range.equals(head);
  }

  public boolean is(RelationWord.Part part) {
    return word.filter(entry -> entry.part() == part).isPresent();
  }
}

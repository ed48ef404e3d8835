package org.w3id.bayan.language;

import java.util.List;
import org.w3id.bayan.domain.Span;

/**
 * A word or a mark of a text.
 *
 * @param span where it stands in the text as received
 * @param form its folded form, to compare
 * @param starts for each character of the form, the code point of the text that it comes from
 * @param isWord whether it is a word or number, not a mark
 * @param isUpper whether its letters are all capitals
 */
public record Token(Span span, String form, List<Integer> starts, boolean isWord, boolean isUpper) {
  public Token {
    starts = List.copyOf(starts);
  }

  /** The part of the token from a character of its form on. */
  public Span from(int index) {
    return index == 0 ? span : new Span(starts.get(index), span.end());
  }
}

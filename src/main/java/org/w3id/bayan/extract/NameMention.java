package org.w3id.bayan.extract;

import java.util.List;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.domain.Span;

/**
 * Words that are a name of something known, before it is decided of what.
 *
 * @param before the folded word before it, or nothing
 * @param names the names that the words can be
 */
public record NameMention(Span span, String before, List<Name> names) {
  public NameMention {
    names = List.copyOf(names);
  }
}

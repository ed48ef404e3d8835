package org.w3id.bayan.lexicon;

import java.util.List;

/** A form of a verb and the uses of that verb, the most special first. */
public record VerbForm(Inflection inflection, List<Use> uses) {
  public VerbForm {
    uses = List.copyOf(uses);
  }
}

package org.w3id.bayan.domain;

import java.util.List;
import java.util.Optional;

/**
 * The words that carry a speech act.
 *
 * @param sentence the sentence that it stands in
 * @param trigger the words that carry its force, for example the verb
 * @param spans its clause; several where other words stand between
 * @param attribution words that give it as the report of someone: «according to the statement»
 */
public record Wording(Span sentence, Span trigger, List<Span> spans, Optional<Span> attribution) {
  public Wording {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("A speech act needs at least one span");
    }
  }

  /** From the first to the last word. */
  public Span extent() {
    int begin = spans.stream().mapToInt(Span::begin).min().orElseThrow();
    int end = spans.stream().mapToInt(Span::end).max().orElseThrow();
    return new Span(begin, end);
  }
}
